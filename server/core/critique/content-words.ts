/** Words that carry meaning, in small letters, cut to a rough stem. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]{4,}/gu)) {
    if (!emptyWords.has(word)) found.add(stem(word));
  }
  return found;
}

/** The same word in "walk", "walks", "walking", "walked". */
export const stem = (word: string): string =>
  word
    .replace(/(?:ings?|edly|ed|es|s|ly)$/, '')
    .replace(/(.)\1$/, '$1')
    .slice(0, 12);

const emptyWords: ReadonlySet<string> = new Set(
  (
    'this that these those with from into onto over under there their they them then than which while when where what ' +
    'have been being were will would could should also does more most some such very just only both each other another ' +
    'caption description video please phrase sentence word term statement instead rather'
  ).split(' '),
);
