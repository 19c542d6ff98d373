/** A level-1 heading that the spec does not know; its text is in no export. */
import { shift } from '../text/span.ts';
import { nearest } from './nearest.ts';
import type { DocumentRule, Report } from './rule.ts';

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/unknown-heading',
  severity: 'warning',
  on: true,
  *check({ sections, spec }): Iterable<Report> {
    const known = [...spec.aspects.map(({ heading }) => heading), 'Merged', 'Earlier versions'];
    for (const { start, section } of sections) {
      if (section.role !== 'unknown') continue;
      const { title } = section.heading;
      const meant = nearest(title.text, known);
      const span = shift(title.span, start);
      yield {
        span: title.text === '' ? shift(section.heading.span, start) : span,
        ...(meant === undefined ? {} : { variant: 'near' }),
        args: { heading: title.text, meant: meant ?? '' },
        fixes:
          meant === undefined
            ? []
            : [
                {
                  title: { key: 'fix.replace', args: { old: title.text, new: meant } },
                  edits: [{ span, text: meant }],
                  safety: 'suggestion',
                },
              ],
      };
    }
  },
};
