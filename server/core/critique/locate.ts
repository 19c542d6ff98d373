/** Where words that somebody quoted stand in a caption. Gone or in two places is no answer: nothing is guessed. */
import { type Span, slice, span } from '../text/span.ts';
import { type Folded, fold, type Level, unfold } from './folding.ts';

/** A caption prepared for many searches. */
export interface Place {
  readonly text: string;
  readonly exact: () => Folded;
  readonly loose: () => Folded;
}

export function place(text: string): Place {
  return { text, exact: once(() => fold(text, 'exact')), loose: once(() => fold(text, 'loose')) };
}

/** Where the quote is now, or nothing if it is gone or could be either of two places. */
export function locate(quote: string, caption: string | Place): Span | undefined {
  const at = occurrences(quote, caption);
  return at.length === 1 ? at[0] : undefined;
}

/**
 * Every place that the quote can mean, in order, by the closest reading that finds any: as typed; then with case,
 * dashes, quotation marks and compatibility forms levelled; then without the punctuation at the quote's ends, or
 * with an ellipsis inside the quote standing for the words it leaves out.
 */
export function occurrences(quote: string, caption: string | Place): readonly Span[] {
  const where = typeof caption === 'string' ? place(caption) : caption;
  const bare = withoutEdges(quote);
  for (const [words, level] of [
    [quote, 'exact'],
    [quote, 'loose'],
    [bare, 'exact'],
    [bare, 'loose'],
  ] as const) {
    const found = find(words, where, level);
    if (found.length > 0) return found;
  }
  return elided(bare, where);
}

/** Words that end a quotation belong to the sentence around it as often as to what is quoted. */
const edges = /^[\s.,;:!?…、，。；：！？'"“”‘’]+|[\s.,;:!?…、，。；：！？'"“”‘’]+$/gu;

export const withoutEdges = (quote: string): string => quote.replace(edges, '');

/** More places than anyone means; bounds the work on a quote like "a" in a hostile caption. */
const mostOccurrences = 1000;

function find(quote: string, where: Place, level: Level): Span[] {
  const haystack = level === 'exact' ? where.exact() : where.loose();
  const needle = fold(quote, level).text.trim();
  const found: Span[] = [];
  if (needle === '') return found;
  for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + 1)) {
    const match = unfold(haystack, at, at + needle.length);
    if (match === undefined || splitsWord(where.text, match)) continue;
    if (found.push(match) === mostOccurrences) break;
  }
  return found;
}

/** "the left … of the frame": both ends once, in this order, not too far from each other. */
function elided(quote: string, where: Place): Span[] {
  const [head, tail, ...more] = quote.split(/\s*(?:\.{3,}|…+)\s*/u);
  if (!head || !tail || more.length > 0) return [];
  const from = find(head, where, 'loose');
  const to = find(tail, where, 'loose');
  if (from.length !== 1 || to.length !== 1) return [];
  const [first, last] = [from[0]!, to[0]!];
  const gap = last.start - first.end;
  return gap >= 0 && gap <= longestElision ? [span(first.start, last.end)] : [];
}

const longestElision = 400;

/** "top" does not stand in "stops". Scripts without blanks have no such borders. */
function splitsWord(text: string, at: Span): boolean {
  return joins(text, at.start) || joins(text, at.end);
}

function joins(text: string, border: number): boolean {
  const before = text.slice(Math.max(0, border - 2), border);
  const after = text.slice(border, border + 2);
  return /(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai})[\p{L}\p{N}]$/u.test(before) && letter.test(after);
}

const letter = /^(?!\p{sc=Han}|\p{sc=Hiragana}|\p{sc=Katakana}|\p{sc=Thai})[\p{L}\p{N}\p{M}]/u;

/** The shortest stretch around `at` whose words stand in the caption only once, so that a quote of it is certain. */
export function uniqueAround(at: Span, caption: Place): Span | undefined {
  let wide = at;
  for (let step = 0; step < widestContext; step++) {
    const found = locate(slice(caption.text, wide), caption);
    if (found !== undefined) return wide;
    const next = widen(caption.text, wide);
    if (next.start === wide.start && next.end === wide.end) return undefined;
    wide = next;
  }
  return undefined;
}

/** In words on each side. */
const widestContext = 12;

function widen(text: string, at: Span): Span {
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, at.start - 80), at.start))?.[0] ?? '';
  const after = /^\s*\S+/u.exec(text.slice(at.end, at.end + 80))?.[0] ?? '';
  return span(at.start - before.length, at.end + after.length);
}

function once<Value>(compute: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => {
    kept ??= { value: compute() };
    return kept.value;
  };
}
