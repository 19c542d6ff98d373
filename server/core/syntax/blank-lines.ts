import { skipBlanks, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';

/** The text between without the blank lines around it; blanks before the words of the first line stay. */
export function withoutBlankLines(text: string, from: number, to: number): Span {
  const end = trimEnd(text, from, to);
  const first = skipBlanks(text, from, end);
  if (first >= end) return span(from, from);
  let start = first;
  while (start > from && (text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t')) start--;
  return span(start, end);
}
