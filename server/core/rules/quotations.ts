/** Stretches between quotation marks, in the ways that people type them. */
import type { Span } from '../text/span.ts';

const closing = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['"', '"'],
  ["'", "'"],
]);

/** Longer than any sign or subtitle that a caption quotes; a mark without a partner does not swallow the section. */
const longest = 400;

const wordLike = /[\p{L}\p{N}]/u;
const marks = /["'“‘「『«]/g;

/** The quotations of `text`, marks included, sorted and apart; spans are moved by `offset`. */
export function quotations(text: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  marks.lastIndex = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const at = match.index;
    const mark = match[0];
    if (!opens(text, at, mark)) continue;
    const end = closes(text, at, mark);
    if (end === undefined) continue;
    found.push({ start: at + offset, end: end + 1 + offset });
    marks.lastIndex = end + 1;
  }
  return found;
}

/** A single mark after a letter is an apostrophe. */
const opens = (text: string, at: number, mark: string): boolean =>
  (mark !== "'" && mark !== '‘') || !wordLike.test(text[at - 1] ?? ' ');

function closes(text: string, at: number, mark: string): number | undefined {
  const close = closing.get(mark)!;
  const limit = Math.min(text.length, at + longest);
  for (let end = at + 1; end < limit; end++) {
    if (text[end] !== close) continue;
    // `'the dogs' bowls'`: a single mark before a letter is an apostrophe as well.
    if ((close === "'" || close === '’') && wordLike.test(text[end + 1] ?? ' ')) continue;
    return end;
  }
  return undefined;
}
