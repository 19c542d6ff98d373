/** How well a score separates two kinds of things. */

export interface Scored {
  readonly score: number;
  /** In words. */
  readonly length: number;
}

/** The chance that one of `positive` scores higher than one of `negative`; ties count half. */
export function area(positive: readonly Scored[], negative: readonly Scored[]): number {
  return among(positive, negative, () => true);
}

/** The same among pairs of about the same length: at most a tenth of the longer one, or two words, apart. */
export function areaMatched(positive: readonly Scored[], negative: readonly Scored[]): number {
  return among(
    positive,
    negative,
    (a, b) => Math.abs(a.length - b.length) <= Math.max(2, Math.max(a.length, b.length) / 10),
  );
}

function among(
  positive: readonly Scored[],
  negative: readonly Scored[],
  compare: (a: Scored, b: Scored) => boolean,
): number {
  let pairs = 0;
  let won = 0;
  for (const a of positive) {
    for (const b of negative) {
      if (!compare(a, b)) continue;
      pairs++;
      won += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
    }
  }
  return pairs === 0 ? Number.NaN : won / pairs;
}
