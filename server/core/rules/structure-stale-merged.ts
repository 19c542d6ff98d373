/** A merged caption remembers the sections it was made of; an edit since then is missing in it. */
import type { Caption } from '../caption/caption.ts';
import { mergedHash } from '../text/hash.ts';
import { shift } from '../text/span.ts';
import type { DocumentRule, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/stale-merged',
  severity: 'warning',
  on: true,
  *check(caption): Iterable<Report> {
    const marked = caption.sections.filter(
      ({ section }) => section.role === 'merged' && section.heading.by?.hash !== undefined,
    );
    if (marked.length === 0) return;
    const now = mergedHash(captionsInHouseOrder(caption));
    for (const { start, section } of marked) {
      if (section.heading.by!.hash!.text !== now) yield { span: shift(section.heading.span, start) };
    }
  },
};

function captionsInHouseOrder({ sections, spec }: Caption): readonly string[] {
  return spec.aspects.flatMap(({ id }) => {
    const own = sections.find(({ section }) => section.aspect === id);
    return own === undefined || own.section.prose.words === '' ? [] : [own.section.prose.words];
  });
}
