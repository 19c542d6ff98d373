/** Bold, lists, headings and code marks in a caption: what a model leaves behind. */
import type { Report, SectionRule } from './rule.ts';

/** `**bold**`, `__bold__`, `` `code` ``; a list mark, a quotation mark or a small heading at the beginning of a line. */
const marks = /(\*\*|__|`)(?=\S)([^*_`\n]{1,200})(?<=\S)\1|^[ \t]*(?:[-*+•>]|\d{1,2}[.)]|#{3,6})[ \t]+(?=\S)/gm;

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/markdown',
  severity: 'warning',
  on: true,
  *check({ text, prose }, { reading }): Iterable<Report> {
    const source = text.slice(prose.span.start, prose.span.end);
    for (const match of source.matchAll(marks)) {
      const mark = match[0].trim();
      const start = prose.span.start + match.index + match[0].indexOf(mark);
      const span = { start, end: start + mark.length };
      if (reading.quoted(span)) continue;
      const inside = match[2];
      const edit =
        inside === undefined
          ? { span: { start, end: prose.span.start + match.index + match[0].length }, text: '' }
          : { span, text: inside };
      yield {
        span,
        args: { words: mark },
        fixes: [{ title: { key: 'fix.plain-text', args: {} }, edits: [edit], safety: 'safe' }],
      };
    }
  },
};
