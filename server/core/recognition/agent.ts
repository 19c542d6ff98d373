/**
 * Who does it. "The camera tilts up" and "the plane tilts up" differ by the subject of the clause, so it is looked
 * for to the left of the verb: straight before it, or, across "and" or a comma, at the start of the clause.
 */
import { Kind } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { ADVERB, BREAK, COMMA, type Words } from './words.ts';

export type Agent = 'camera' | 'subject' | 'unclear';

export interface Reader {
  readonly words: Words;
  readonly lexicon: Lexicon;
  /** The words of the sentence: from `first` up to `last`. */
  readonly first: number;
  readonly last: number;
  /** All kinds that some word of the sentence has, so that what needs a rare one is looked for only where it stands. */
  readonly kinds: number;
  /** Whose act the word at an index belongs to, as far as already known: "tilts up and pans" shares one subject. */
  readonly known: Map<number, Agent>;
}

/** No clause is longer, in words; so a text without punctuation costs no more than any other. */
const clauseReach = 80;

export const kindAt = ({ words, lexicon }: Reader, at: number): number => lexicon.kinds[words.word[at]!]!;

/** The agent of the verb or noun at `head`. */
export function agentOf(reader: Reader, head: number): Agent {
  // "camera moves": the phrase holds its own subject, unless that is "the man facing the camera".
  if (kindAt(reader, head) & Kind.Camera) return isReached(reader, head) ? 'subject' : 'camera';
  if (isAttribute(reader, head)) return 'subject';
  return isNoun(reader, head) ? ofNoun(reader, head) : ofVerb(reader, head);
}

/** "an elevated view", "rolling hills": a participle before its noun says what something is, not what it does. */
const isAttribute = (reader: Reader, head: number): boolean =>
  (kindAt(reader, head) & Kind.Participle) !== 0 &&
  (follows(reader, head - 1, Kind.Determiner | Kind.Describing) ||
    (follows(reader, head - 1, Kind.Preposition) && !follows(reader, head - 1, Kind.Coordinator)));

/** "a slow pan", "with an upward tilt", "the zoom-in", "camera movement". */
export function isNoun(reader: Reader, head: number): boolean {
  if ((kindAt(reader, head) & Kind.Participle) !== 0) return false;
  for (let at = head - 1; at >= reader.first; at--) {
    const kind = kindAt(reader, at);
    if (kind & Kind.Determiner) return true;
    if (kind & Kind.Preposition) return true;
    if (kind & (Kind.Describing | Kind.Direction) || isAdverb(reader, at)) continue;
    return false;
  }
  return false;
}

function ofNoun(reader: Reader, head: number): Agent {
  for (let at = head + 1; at < Math.min(head + 5, reader.last); at++) {
    // "a tilt of her head", "the forward movement of the camera".
    if (reader.words.word[at] === COMMA || reader.words.word[at] === BREAK) break;
    if (textIs(reader, at, 'of')) return followedByCamera(reader, at + 1) ? 'camera' : 'subject';
  }
  if (atClauseStart(reader, head, Kind.Operator) === 'camera') return 'camera';
  // "a slow pan", "the pan left", but also "the pan on the stove".
  const isCameraWork =
    follows(reader, head - 1, Kind.Describing | Kind.Direction) ||
    leadsTo(reader, head + 1, Kind.Direction | Kind.Cinematic);
  return kindAt(reader, head) & Kind.Cinematic && isCameraWork ? 'camera' : 'unclear';
}

function ofVerb(reader: Reader, head: number): Agent {
  let crossed = false;
  for (let at = head - 1; at >= Math.max(reader.first, head - clauseReach); at--) {
    const known = reader.known.get(at);
    if (known !== undefined) return known;
    const word = reader.words.word[at]!;
    const kind = kindAt(reader, at);
    if (word === COMMA || kind & (Kind.Coordinator | Kind.Subordinator)) {
      crossed = true;
      continue;
    }
    if (word === BREAK) return atClauseStart(reader, head);
    if (isAdverb(reader, at) || kind & (Kind.Auxiliary | Kind.Direction | Kind.Describing | Kind.Negator | Kind.Start))
      continue;
    if (textIs(reader, at, 'to')) continue;
    if (kind & Kind.Camera) {
      // "toward the camera", "in front of the camera": the camera does nothing there.
      if (crossed ? !isObject(reader, at) : !isReached(reader, at)) return 'camera';
      return crossed ? atClauseStart(reader, at, needed(reader, head)) : 'subject';
    }
    if (kind & Kind.Relative) {
      // "a shot that moves", "the camera, which is handheld".
      const noun = reader.words.word[at - 1] === COMMA ? at - 2 : at - 1;
      return noun >= reader.first && kindAt(reader, noun) & Kind.Camera ? 'camera' : 'subject';
    }
    if (kind & Kind.Preposition) return atClauseStart(reader, at);
    if (crossed) return atClauseStart(reader, at + 1, needed(reader, head));
    if (textIs(reader, at, 'it')) return atClauseStart(reader, at) === 'camera' ? 'camera' : 'unclear';
    // "the camera angle tilts", "the camera position rises".
    return at > reader.first && kindAt(reader, at - 1) & Kind.Camera && !isObject(reader, at - 1)
      ? 'camera'
      : 'subject';
  }
  return kindAt(reader, head) & Kind.Participle ? behindComma(reader, head) : 'unclear';
}

/** "Moving right, the camera passes": the subject of an opening participle follows behind the comma. */
function behindComma(reader: Reader, head: number): Agent {
  const last = Math.min(reader.last, head + clauseReach);
  for (let at = head + 1; at < last && reader.words.word[at] !== BREAK; at++) {
    if (reader.words.word[at] !== COMMA) continue;
    return openingAgent(reader, at + 1, reader.last, Kind.Camera) ?? 'unclear';
  }
  return 'unclear';
}

/** The subject with which the clause around `from` opens: "The camera follows the man, tilting up". */
function atClauseStart(reader: Reader, from: number, needed: number = Kind.Camera): Agent {
  for (let at = from; at >= Math.max(reader.first, from - clauseReach); at--) {
    // "a shot of a man who turns and moves": the clause has a subject of its own.
    if (at < from && (textIs(reader, at, 'who') || textIs(reader, at, 'whose'))) return 'subject';
    if (!opensClause(reader, at)) continue;
    const agent = openingAgent(reader, at, from, needed);
    if (agent !== undefined) return agent;
  }
  return 'unclear';
}

/** A shot or a video that "shows a man, moving forward" does not move itself, but one that "opens wide, zooming in" does. */
const needed = (reader: Reader, head: number): number =>
  kindAt(reader, head) & Kind.Cinematic || (kindAt(reader, head) & Kind.Participle) === 0 ? Kind.Camera : Kind.Operator;

/** A clause opens at the sentence's start, behind "as" or "while", and behind a comma where a subject follows. */
function opensClause(reader: Reader, at: number): boolean {
  if (at === reader.first) return true;
  const before = at - 1;
  if (reader.words.word[before] === BREAK) return true;
  const kind = kindAt(reader, before);
  if (kind & (Kind.Subordinator | Kind.Coordinator)) return true;
  return (
    reader.words.word[before] === COMMA && (kindAt(reader, at) & (Kind.Determiner | Kind.Camera | Kind.Pronoun)) !== 0
  );
}

/** The subject if one stands at `at`; nothing where a lead stands there instead ("From a low angle", "Then"). */
function openingAgent(reader: Reader, at: number, to: number, needed: number): Agent | undefined {
  let here = at;
  while (here < to && isLead(reader, here)) here++;
  if (here >= to) return undefined;
  const kind = kindAt(reader, here);
  if (kind & (Kind.Preposition | Kind.Participle) || reader.words.word[here] === COMMA) return undefined;
  for (let word = here; word < Math.min(here + 4, reader.last); word++) {
    const each = kindAt(reader, word);
    if (each & needed) return 'camera';
    if (each & Kind.Camera) return 'unclear';
    if (word > here && each & (Kind.Preposition | Kind.Auxiliary | Kind.Coordinator)) break;
    if (reader.words.word[word] === COMMA) break;
  }
  return reader.known.get(here) ?? 'subject';
}

const isLead = (reader: Reader, at: number): boolean =>
  isAdverb(reader, at) || (kindAt(reader, at) & (Kind.Coordinator | Kind.Subordinator)) !== 0;

/** Does a preposition or a participle reach for the noun at `at`: "toward the camera", "facing the camera"? */
function isReached(reader: Reader, at: number): boolean {
  for (let before = at - 1; before >= reader.first && before >= at - 4; before--) {
    const kind = kindAt(reader, before);
    if (textIs(reader, before, 'with')) return false;
    if (kind & (Kind.Subordinator | Kind.Coordinator)) return false;
    if (kind & (Kind.Preposition | Kind.Participle)) return !(kind & Kind.Describing);
    if ((kind & (Kind.Determiner | Kind.Describing | Kind.Direction)) === 0) return false;
  }
  return false;
}

/**
 * Is the camera noun at `at` what a verb or a preposition reaches for ("toward the camera", "enters the frame"), and not
 * a subject, which opens its clause ("The handheld camera", "as the slow shot", ", the view")?
 */
function isObject(reader: Reader, at: number): boolean {
  let before = at - 1;
  while (before >= reader.first && before >= at - 4 && (kindAt(reader, before) & Kind.Determiner) === 0) {
    if (opensBehind(reader, before)) return false;
    before--;
  }
  if (before < reader.first) return false;
  return kindAt(reader, before) & Kind.Determiner
    ? !(before === reader.first || opensBehind(reader, before - 1))
    : true;
}

/** May a clause begin behind this word? */
function opensBehind(reader: Reader, at: number): boolean {
  const word = reader.words.word[at]!;
  if (word === COMMA || word === BREAK || isAdverb(reader, at)) return true;
  return (
    (kindAt(reader, at) & (Kind.Coordinator | Kind.Subordinator | Kind.Relative)) !== 0 || textIs(reader, at, 'with')
  );
}

const followedByCamera = (reader: Reader, at: number): boolean =>
  at < reader.last &&
  ((kindAt(reader, at) & Kind.Camera) !== 0 || (at + 1 < reader.last && (kindAt(reader, at + 1) & Kind.Camera) !== 0));

const follows = (reader: Reader, at: number, kind: number): boolean =>
  at >= reader.first && (kindAt(reader, at) & kind) !== 0;

const leadsTo = (reader: Reader, at: number, kind: number): boolean =>
  at < reader.last && (kindAt(reader, at) & kind) !== 0;

const isAdverb = (reader: Reader, at: number): boolean =>
  reader.words.word[at] === ADVERB || (kindAt(reader, at) & Kind.Adverb) !== 0;

const textIs = (reader: Reader, at: number, text: string): boolean =>
  reader.lexicon.table.words[reader.words.word[at]!] === text;
