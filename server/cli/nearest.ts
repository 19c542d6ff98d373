/** What a person probably meant to type. */

/** Up to `most` candidates that are close to the word, closest first; nothing when none is. */
export function nearest(word: string, candidates: Iterable<string>, most = 3): string[] {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const close: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const text = candidate.toLowerCase();
    // A part of a longer name (`wide` of `shot-size.wide`) is as good as one wrong letter.
    const distance = text !== wanted && partOf(wanted, text) ? 1 : editDistance(wanted, text, limit);
    if (distance <= limit) close.push({ candidate, distance });
  }
  return close
    .sort((a, b) => a.distance - b.distance || a.candidate.length - b.candidate.length)
    .slice(0, most)
    .map((each) => each.candidate);
}

const partOf = (word: string, name: string): boolean => word.length > 2 && name.split(/[./]/).includes(word);

/** Letters to insert, remove, change or swap with a neighbour; anything above `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + change);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      next.push(cost);
    }
    before = last;
    last = next;
  }
  return Math.min(last[b.length]!, limit + 1);
}
