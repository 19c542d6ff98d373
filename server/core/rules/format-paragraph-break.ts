/** A section is one paragraph. */
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/paragraph-break',
  severity: 'information',
  on: true,
  *check({ text, prose }): Iterable<Report> {
    for (const [index, paragraph] of prose.paragraphs.entries()) {
      const before = prose.paragraphs[index - 1];
      if (before === undefined) continue;
      const gap = { start: before.span.end, end: paragraph.span.start };
      const first = /^\S+/.exec(text.slice(gap.end, gap.end + 40))?.[0] ?? '';
      // A comment or a point between the two would be lost.
      const isBlank = text.slice(gap.start, gap.end).trim() === '';
      yield {
        span: { start: gap.end, end: gap.end + first.length },
        fixes: isBlank
          ? [{ title: { key: 'fix.join-paragraphs', args: {} }, edits: [{ span: gap, text: '\n' }], safety: 'safe' }]
          : [],
      };
    }
  },
};
