/** What became of words of a draft in the text that the expert left. */
import { diffArrays } from 'diff';
import { type Span, span } from '../../server/core/text/span.ts';

export interface Survival {
  /** Do the words of the span stand unchanged in the final text? */
  readonly survives: (at: Span) => boolean;
  /** Where the span's words would stand in the final: between the nearest kept words on both sides. */
  readonly image: (at: Span) => Span;
  /** Word spans of the draft. */
  readonly words: readonly Span[];
}

export function survival(draft: string, final: string): Survival {
  const before = wordSpans(draft);
  const after = wordSpans(final);
  const kept = alignment(draft, before, final, after);
  const touched = (at: Span): readonly number[] =>
    before.flatMap((word, index) => (word.start < at.end && at.start < word.end ? [index] : []));
  return {
    words: before,
    survives(at) {
      const indices = touched(at);
      return indices.every((index, place) => {
        const now = kept[index];
        if (now === undefined) return false;
        // Words put between two flagged words change what is flagged.
        return place === 0 || now === (kept[indices[place - 1]!] ?? -2) + 1;
      });
    },
    image(at) {
      const indices = touched(at);
      const first = indices[0] ?? 0;
      const last = indices.at(-1) ?? first;
      let left = first - 1;
      while (left >= 0 && kept[left] === undefined) left--;
      let right = last + 1;
      while (right < before.length && kept[right] === undefined) right++;
      const start = left < 0 ? 0 : after[kept[left]!]!.end;
      const end = right >= before.length ? final.length : after[kept[right]!]!.start;
      return span(start, Math.max(start, end));
    },
  };
}

const wordSpans = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[^\s\p{L}\p{N}]/gu)].map((match) =>
    span(match.index, match.index + match[0].length),
  );

/** For each word of the draft, its index in the final, or nothing if it did not stay. */
function alignment(
  draft: string,
  before: readonly Span[],
  final: string,
  after: readonly Span[],
): (number | undefined)[] {
  const kept: (number | undefined)[] = before.map(() => undefined);
  let from = 0;
  let to = 0;
  const texts = (text: string, words: readonly Span[]): string[] =>
    words.map((word) => text.slice(word.start, word.end));
  for (const { added, removed, count } of diffArrays(texts(draft, before), texts(final, after))) {
    if (added) to += count;
    else if (removed) from += count;
    else for (let left = count; left > 0; left--) kept[from++] = to++;
  }
  return kept;
}
