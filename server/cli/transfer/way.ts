/** The forms in which captions come and go. */
import { Refusal, type Terminal } from '../command.ts';
import { nearest } from '../nearest.ts';

export const ways = ['chai', 'json'] as const;
export type Way = (typeof ways)[number];

export function wayNamed(typed: string, { words }: Terminal): Way {
  const way = ways.find((each) => each === typed);
  if (way !== undefined) return way;
  const [close] = nearest(typed, ways, 1);
  const help =
    close === undefined
      ? words.text('cli.choices', { choices: ways.join(', ') })
      : words.text('cli.meant', { name: close });
  throw new Refusal(words.text('cli.transfer.way', { name: typed }), help);
}
