/** How it is said: denied, guessed, or as a start or an end. Looked for in the few words before and behind a mention. */
import type { Mention } from '../caption/caption.ts';
import { kindAt, type Reader } from './agent.ts';
import { Kind } from './english.ts';
import { ADVERB, BREAK, COMMA } from './words.ts';

/**
 * "without any panning", "does not tilt", "no pan, tilt or zoom": a negator stands before, with nothing between that
 * ends its reach. `named` tells which words belong to mentions, so that a list of them is crossed.
 */
export function isNegated(reader: Reader, from: number, named: ReadonlySet<number>): boolean {
  if ((reader.kinds & Kind.Negator) === 0) return false;
  let plain = 0;
  for (let at = from - 1; at >= reader.first && plain <= 3; at--) {
    const kind = kindAt(reader, at);
    if (kind & Kind.Negator) return !isDoubled(reader, at);
    const word = reader.words.word[at]!;
    if (word === BREAK || kind & (Kind.Subordinator | Kind.Relative | Kind.Pronoun)) return false;
    if (textOf(reader, at) === 'but' || textOf(reader, at) === 'and') {
      // "no pan and tilt" lists; "is not static and pans" goes on to something else.
      if (!named.has(at - 1) || !named.has(at + 1)) return false;
      continue;
    }
    if (word === COMMA) {
      if (!named.has(at - 1)) return false;
      continue;
    }
    if (named.has(at) || word === ADVERB) continue;
    if (kind & (Kind.Determiner | Kind.Adverb | Kind.Auxiliary | Kind.Describing | Kind.Coordinator | Kind.Camera))
      continue;
    plain++;
  }
  return false;
}

/** "not only … but also", "no longer": something other than a denial. */
const isDoubled = (reader: Reader, at: number): boolean => {
  const next = at + 1 < reader.last ? textOf(reader, at + 1) : '';
  return next === 'only' || next === 'just' || next === 'merely' || next === 'simply';
};

export function isHedged(reader: Reader, from: number): boolean {
  if ((reader.kinds & Kind.Hedge) === 0) return false;
  for (let at = from - 1; at >= Math.max(reader.first, from - 5); at--) {
    if (reader.words.word[at] === BREAK || reader.words.word[at] === COMMA) return false;
    if (kindAt(reader, at) & Kind.Hedge && !isPresence(reader, at)) return true;
  }
  return false;
}

/** "appears in the doorway" is no guess; "appears to", "appears as if" are. */
const isPresence = (reader: Reader, at: number): boolean =>
  textOf(reader, at).startsWith('appear') &&
  !/^(?:to|as|like)$/.test(at + 1 < reader.last ? textOf(reader, at + 1) : '');

/** "starts as a wide shot", "from a wide shot to a close-up", "tightens into a close-up". */
export function phaseOf(reader: Reader, from: number, to: number): Mention['phase'] {
  if ((reader.kinds & (Kind.Start | Kind.End | Kind.Change | Kind.From)) === 0) return undefined;
  // The mention's own words count too: "the camera is initially static".
  for (let at = to - 1; at >= Math.max(reader.first, from - 7); at--) {
    const kind = kindAt(reader, at);
    const text = textOf(reader, at);
    // "starts as a wide shot" is no new clause.
    if (reader.words.word[at] === BREAK || kind & Kind.Relative || (kind & Kind.Subordinator && text !== 'as')) break;
    if (text === 'to' && at > reader.first && leadsFromTo(reader, at)) return 'end';
    if (text === 'from' && comesTo(reader, to)) return 'start';
    if (kind & Kind.Start) return 'start';
    if (kind & Kind.End) return 'end';
    if (kind & Kind.Change) return 'change';
  }
  // "is initially static", but also "is static initially" and "a wide shot at first".
  for (let at = to; at < Math.min(reader.last, to + 3); at++) {
    if (reader.words.word[at] === BREAK || reader.words.word[at] === COMMA) break;
    const text = textOf(reader, at);
    if (text === 'initially' || (text === 'first' && textOf(reader, at - 1) === 'at')) return 'start';
  }
  return undefined;
}

/** Is there a "from" or a verb of change shortly before the "to" at `at`? */
function leadsFromTo(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= Math.max(reader.first, at - 9); before--) {
    if (reader.words.word[before] === BREAK) return false;
    if (textOf(reader, before) === 'from' || kindAt(reader, before) & Kind.Change) return true;
  }
  return false;
}

function comesTo(reader: Reader, from: number): boolean {
  for (let at = from; at < Math.min(reader.last, from + 8); at++) {
    if (reader.words.word[at] === BREAK) return false;
    const text = textOf(reader, at);
    if (text === 'to' || text === 'into') return true;
  }
  return false;
}

const textOf = (reader: Reader, at: number): string => reader.lexicon.table.words[reader.words.word[at]!]!;
