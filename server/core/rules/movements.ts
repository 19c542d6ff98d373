/** Camera movements: their families and directions, and what is known about them beside the list of labels. */
import type { Labels } from '../caption/labels.ts';
import { truth } from '../caption/truth.ts';
import type { PrimitiveId } from '../spec/spec.ts';

const directed = /^movement\.(.+?)-(left|right|up|down|in|out|clockwise|counterclockwise)$/;

/** `pan` of `movement.pan-left` and of `movement.pan`; `any` where prose only says that the camera moves. */
export const familyOf = (movement: PrimitiveId): string =>
  directed.exec(movement)?.[1] ?? movement.slice('movement.'.length);

/** `left` of `movement.pan-left`; nothing where the direction is not said. */
export const directionOf = (movement: PrimitiveId): string | undefined => directed.exec(movement)?.[2];

/** How much the labels let the camera move: by itself, a little, or not at all; nothing where they do not say. */
export function motionOf(labels: Labels): 'clear' | 'minor' | 'none' | undefined {
  const is = (kind: string): boolean => truth(labels, `movement-kind.${kind}`) === 'yes';
  if (is('simple') || is('complex')) return 'clear';
  if (is('minor')) return 'minor';
  return is('none') ? 'none' : undefined;
}

/** The movements that the labels name. */
export const labelledMovements = (labels: Labels): readonly PrimitiveId[] =>
  labels.groups.get('movement')?.phases.flatMap(({ values }) => values.map(({ primitive }) => primitive)) ?? [];

/** Words of a movement note that may mean the family, whatever else it says: a note is free text. */
const noteWords: Readonly<Record<string, RegExp>> = {
  pan: /\b(?:pan|turn|rotat|swivel|whip)/,
  tilt: /\b(?:tilt|look|rotat|angle)/,
  zoom: /\bzoom/,
  dolly:
    /\b(?:dolly|dollie|forward|backward|back|closer|away|toward|approach|in|through|follow|lead|push|pull|advanc|retreat)/,
  truck: /\b(?:truck|left|right|side|lateral|track|follow|along)/,
  pedestal: /\b(?:pedestal|up|down|rise|rising|lower|descend|ascend|crane|boom|climb|drop|height)/,
  roll: /\b(?:roll|rotat|spin|twist|clockwise|counter)/,
  arc: /\b(?:arc|orbit|circl|around|revolv|rotat)/,
  crane: /\b(?:crane|up|down|rise|rising|lower|sweep|boom)/,
};

/** What the note leaves room for: `unnamed` if it describes the movement and has no word for the family. */
export function inNote(labels: Labels, family: string): 'named' | 'unnamed' | undefined {
  const note = labels.groups.get('movement-note')?.text?.text;
  const words = noteWords[family];
  if (!note || !words) return undefined;
  return words.test(note.toLowerCase()) ? 'named' : 'unnamed';
}

/** Does the note say that the camera rests for a while? */
export const restsInNote = (labels: Labels): boolean =>
  /\b(?:still|static|stationary|stop|pause|fixed|hold|rest|freez)/.test(
    labels.groups.get('movement-note')?.text?.text.toLowerCase() ?? '',
  );
