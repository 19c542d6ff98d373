/** Doubled blanks between words, and blanks at the end of a line. */
import type { Report, SectionRule } from './rule.ts';

const blanks = /[ \t]{2,}|[ \t](?=[\r\n])/g;

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/blanks',
  severity: 'hint',
  on: true,
  *check({ text, prose }): Iterable<Report> {
    const source = text.slice(prose.span.start, prose.span.end);
    for (const { 0: found, index } of source.matchAll(blanks)) {
      // What indents a line is somebody's layout.
      if (index === 0 || isLineEnd(source, index - 1)) continue;
      const end = index + found.length;
      const atLineEnd = isLineEnd(source, end);
      const span = { start: prose.span.start + index, end: prose.span.start + end };
      yield {
        span,
        ...(atLineEnd ? { variant: 'line-end' } : {}),
        fixes: [
          { title: { key: 'fix.blanks', args: {} }, edits: [{ span, text: atLineEnd ? '' : ' ' }], safety: 'safe' },
        ],
      };
    }
  },
};

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
