/** Doubled blanks between words, and blanks at the end of a line. */
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/blanks',
  severity: 'hint',
  on: true,
  *check({ text, prose }): Iterable<Report> {
    for (let at = prose.span.start; at < prose.span.end; at++) {
      if (!isBlank(text, at)) continue;
      const start = at;
      while (isBlank(text, at)) at++;
      const atLineStart = start === 0 || isLineEnd(text, start - 1);
      if (atLineStart) continue;
      if (isLineEnd(text, at)) yield report(start, at, '', 'line-end');
      else if (at - start > 1) yield report(start, at, ' ');
    }
  },
};

function report(start: number, end: number, text: string, variant?: string): Report {
  const span = { start, end };
  return {
    span,
    ...(variant === undefined ? {} : { variant }),
    fixes: [{ title: { key: 'fix.blanks', args: {} }, edits: [{ span, text }], safety: 'safe' }],
  };
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
};

const isLineEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
};
