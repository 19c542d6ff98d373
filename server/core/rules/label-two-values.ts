/** A group that holds one value at a time has two, or one that cannot change does. */
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';
import { frontMatterOf } from './silence.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'label/two-values',
  severity: 'error',
  on: true,
  *check(caption): Iterable<Report> {
    const offset = frontMatterOf(caption)?.start ?? 0;
    for (const label of caption.labels.groups.values()) {
      const group = caption.spec.groups.get(label.group);
      if (group?.holds !== 'one') continue;
      for (const { values } of label.phases) {
        // Values about single subjects or moments may well stand beside each other.
        const [first, second] = values.filter(({ subject, time }) => subject === undefined && time === undefined);
        if (!first || !second || first.primitive === second.primitive) continue;
        yield {
          span: shift(second.at.span, offset),
          args: { group: group.id, first: first.at.text, value: second.at.text },
        };
      }
      if (group.changes || label.phases.length < 2) continue;
      yield { span: shift(label.span, offset), variant: 'change', args: { group: group.id } };
    }
  },
};
