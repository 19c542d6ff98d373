/** Taking turns: what is compared is measured in rounds, each contestant once per round, so that noise hits all alike. */

export interface Contestant {
  readonly name: string;
  /** One run, in milliseconds. */
  readonly run: () => number | Promise<number>;
}

/** The milliseconds of each round, by contestant. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/** `warmUps` rounds come first and do not count. */
export async function takeTurns(contestants: readonly Contestant[], rounds: number, warmUps = 1): Promise<Rounds> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUps; round < rounds; round++) {
    for (const { name, run } of contestants) {
      const time = await run();
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return times;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of the ratios of the rounds: a slow moment of the machine slows both sides of a ratio. */
export function ratio(rounds: Rounds, name: string, to: string): number {
  const own = rounds.get(name) ?? [];
  const other = rounds.get(to) ?? [];
  return median(own.map((time, round) => time / (other[round] ?? Number.NaN)));
}

/** A ratio that is to stay at or below its goal. */
export interface Goal {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  readonly reached: boolean;
}

export const goal = (name: string, measured: number, most: number): Goal => ({
  name,
  ratio: rounded(measured),
  goal: most,
  reached: measured <= most,
});

export const rounded = (value: number): number => Number(value.toPrecision(3));

/** How long a function takes, in milliseconds: repeated until it took long enough to be measured. */
export function timed(work: () => void, least = 20): number {
  let runs = 0;
  const began = performance.now();
  let time = 0;
  do {
    work();
    runs++;
    time = performance.now() - began;
  } while (time < least);
  return time / runs;
}
