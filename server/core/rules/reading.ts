/** What many rules need to know about a section's prose, worked out once and only when a rule asks. */
import type { Prose } from '../caption/caption.ts';
import { once } from '../text/once.ts';
import type { Span } from '../text/span.ts';
import { findPhrases, type Hit, type Phrases } from './phrases.ts';
import { quotations } from './quotations.ts';
import { type Words, wordsOf } from './words.ts';

/** Spans are relative to the section. */
export interface Reading {
  readonly words: () => Words;
  /** Where the phrases of the list with this name stand, outside quotations. */
  readonly hits: (list: string) => readonly Hit[];
  /** Is this, or a part of it, text that the caption quotes (words on a sign, a subtitle)? */
  readonly quoted: (span: Span) => boolean;
}

const noHits: readonly Hit[] = [];

export function read(prose: Prose, phrases: Phrases): Reading {
  const offset = prose.span.start;
  const words = once(() => wordsOf(prose.flat, offset));
  const quotes = once(() => quotations(prose.flat, offset));
  const quoted = (span: Span): boolean => touchesAny(quotes(), span);
  const found = once(() => findPhrases(words(), phrases));
  const hits = (list: string): readonly Hit[] =>
    found()
      .get(list)
      ?.filter((hit) => !quoted(hit.span)) ?? noHits;
  return { words, hits, quoted };
}

/** `spans` are sorted and apart. */
function touchesAny(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const next = spans[low];
  return next !== undefined && next.start < span.end;
}
