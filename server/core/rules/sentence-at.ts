import type { ProseSentence } from '../caption/caption.ts';

/** Index of the sentence that holds the character at `at`, or undefined between sentences. */
export function sentenceAt(sentences: readonly ProseSentence[], at: number): number | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.span.end <= at) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found !== undefined && found.span.start <= at ? low : undefined;
}
