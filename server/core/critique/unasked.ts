/** What changed between a draft and its revision without a word about it in the critique. */
import { contains, overlaps, type Span } from '../text/span.ts';
import { anchor } from './anchor.ts';
import { contentWords } from './content-words.ts';
import { place } from './locate.ts';
import { statedEdits } from './stated-edits.ts';
import { type Hunk, wordDiff } from './word-diff.ts';

export interface Unasked {
  readonly hunk: Hunk;
  /** How many words that carry meaning came or went; none of them is in the critique. */
  readonly words: number;
}

/** `edits` are those that the critique states. */
export function unaskedChanges(
  draft: string,
  final: string,
  critique: string,
  edits = statedEdits(critique),
): readonly Unasked[] {
  if (critique.trim() === '') return [];
  const asked = contentWords(critique);
  const where = place(draft);
  const anchored = edits.flatMap((edit): Span[] => {
    const at = anchor(edit, critique, where);
    return at.state === 'anchored' ? [at.span] : [];
  });
  return wordDiff(draft, final).flatMap((hunk): Unasked[] => {
    const gone = contentWords(draft.slice(hunk.before.start, hunk.before.end));
    const come = contentWords(final.slice(hunk.after.start, hunk.after.end));
    const words =
      [...gone].filter((word) => !come.has(word)).length + [...come].filter((word) => !gone.has(word)).length;
    const isAsked =
      [...gone, ...come].some((word) => asked.has(word)) ||
      anchored.some((at) => overlaps(at, hunk.before) || contains(at, hunk.before));
    return isAsked || words === 0 ? [] : [{ hunk, words }];
  });
}
