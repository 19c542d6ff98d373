/** A label whose group or value the spec does not know: it says nothing, and no check can use it. */
import type { Caption } from '../caption/caption.ts';
import type { LabelGroup } from '../caption/labels.ts';
import type { Group } from '../spec/spec.ts';
import type { Named } from '../syntax/tree.ts';
import { shift } from '../text/span.ts';
import { nearest } from './nearest.ts';
import type { DocumentRule, Fix, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/unknown-label',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    const offset = frontMatterOf(caption)?.start ?? 0;
    for (const label of caption.labels.groups.values()) {
      const group = caption.spec.groups.get(label.group);
      if (group === undefined) yield unknownGroup(label, caption, offset);
      else yield* unknownValues(label, group, caption, offset);
    }
  },
};

function unknownGroup({ key }: LabelGroup, { spec }: Caption, offset: number): Report {
  const meant = nearest(key.text, spec.groups.keys());
  return {
    span: shift(key.span, offset),
    variant: meant === undefined ? 'group' : 'near-group',
    args: { group: key.text, meant: meant ?? '' },
    fixes: instead(key, meant, offset),
  };
}

function* unknownValues(label: LabelGroup, group: Group, { spec }: Caption, offset: number): Iterable<Report> {
  const known = group.values.map((id) => id.slice(group.id.length + 1));
  for (const { values, denied, open } of label.phases) {
    for (const { primitive, at } of [...values, ...denied, ...open]) {
      if (spec.primitives.has(primitive)) continue;
      const meant = nearest(at.text, known);
      yield {
        span: shift(at.span, offset),
        ...(meant === undefined ? {} : { variant: 'near' }),
        args: { value: at.text, group: group.id, known: known.join(', '), meant: meant ?? '' },
        fixes: instead(at, meant, offset),
      };
    }
  }
}

function instead(written: Named, meant: string | undefined, offset: number): readonly Fix[] {
  if (meant === undefined) return [];
  const title = { key: 'fix.replace', args: { old: written.text, new: meant } };
  return [{ title, edits: [{ span: shift(written.span, offset), text: meant }], safety: 'suggestion' }];
}
