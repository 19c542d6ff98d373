/** What could be written instead of a movement that does not hold. */
import type { PrimitiveId } from '../spec/spec.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Claim } from './claims.ts';
import { directionOf, familyOf } from './movements.ts';
import type { Fix } from './rule.ts';

/** Replacements that stay within the words of the claim, most likely first; `held` are movements that do hold. */
export function insteadOf(claim: Claim, held: readonly PrimitiveId[]): readonly Fix[] {
  return [turned(claim, held), dollied(claim, held)].flatMap((text) => (text === undefined ? [] : [fix(claim, text)]));
}

const opposite: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  up: 'down',
  down: 'up',
  in: 'out',
  out: 'in',
  clockwise: 'counterclockwise',
  counterclockwise: 'clockwise',
  forward: 'backward',
  backward: 'forward',
};

/** The other direction, where the same movement holds in it: `pans left` for `pans right`. */
function turned({ primitive, words }: Claim, held: readonly PrimitiveId[]): string | undefined {
  const direction = directionOf(primitive);
  if (direction === undefined) return undefined;
  const other = `movement.${familyOf(primitive)}-${opposite[direction]}`;
  if (!held.includes(other) || held.includes(primitive)) return undefined;
  const found = [
    ...words.matchAll(/\b(left|right|up|down|in|out|clockwise|counterclockwise|forward|backward)(?=wards?\b|s?\b)/gi),
  ];
  if (found.length !== 1) return undefined;
  const [match] = found;
  return (
    words.slice(0, match!.index) + opposite[match![1]!.toLowerCase()] + words.slice(match!.index + match![1]!.length)
  );
}

/** `moves forward` for `zooms in`, where the camera is known to move so. */
function dollied({ primitive, words }: Claim, held: readonly PrimitiveId[]): string | undefined {
  const way = primitive === 'movement.zoom-in' ? 'in' : primitive === 'movement.zoom-out' ? 'out' : undefined;
  if (way === undefined || !held.includes(`movement.dolly-${way}`)) return undefined;
  const match = /^(zoom)(s|ing|ed)?\s+((?:\w+ly\s+)?)(in|out)$/i.exec(words);
  if (match === null) return undefined;
  const verb = match[2] === 'ing' ? 'moving' : `move${match[2] === 'ed' ? 'd' : (match[2] ?? '')}`;
  return `${verb} ${match[3]}${way === 'in' ? 'forward' : 'backward'}`;
}

function fix({ words, span }: Claim, text: string): Fix {
  const edits: TextEdit[] = [{ span, text }];
  return { title: { key: 'fix.replace', args: { old: words, new: text } }, edits, safety: 'suggestion' };
}
