/** Finds the phrases of the vocabulary in the words of one sentence. */
import { Kind } from './english.ts';
import type { Lexicon, Node } from './lexicon.ts';
import type { Gap } from './phrase.ts';
import { ADVERB, BREAK, COMMA, type Words } from './words.ts';

export interface Match {
  readonly ids: readonly string[];
  /** Indices of the words that the phrase named, in order; words in its gaps are not among them. */
  readonly words: readonly number[];
  /** The direction stands before the verb or noun: "an upward tilt". */
  readonly reversed: boolean;
}

/** Phrases in the words from `first` up to `last`; of two where one uses all words of the other, the longer. */
export function matches(words: Words, first: number, last: number, lexicon: Lexicon): readonly Match[] {
  const found: Match[] = [];
  const path: number[] = [];

  function follow(node: Node, at: number, reversed: boolean): void {
    if (node.ends.length > 0) found.push({ ids: node.ends, words: path.slice(), reversed });
    if (at < last && node.next.size > 0) take(node, at, reversed);
    for (const [gap, behind] of node.gaps) skip(gap, behind, at, reversed);
  }

  function take(node: Node, at: number, reversed: boolean): void {
    for (const symbol of lexicon.symbols[words.word[at]!]!) {
      const next = node.next.get(symbol);
      if (next === undefined) continue;
      path.push(at);
      follow(next, at + 1, reversed);
      path.pop();
    }
  }

  function skip(gap: Gap, behind: Node, from: number, reversed: boolean): void {
    const before = gap === 'before';
    for (let at = from, left = reach[gap]; at < last; left--) {
      if (!before) take(behind, at, reversed);
      // The noun itself, not a verb that happens to follow: "the house on the left moves".
      else if ((lexicon.kinds[words.word[at]!]! & Kind.Inflected) === 0) take(behind, at, true);
      const next = left > 0 ? passes[gap](words, at, last, lexicon) : at;
      if (next === at) return;
      at = next;
    }
  }

  for (let at = first; at < last; at++) {
    if (lexicon.begins[words.word[at]!] === 1) take(lexicon.root, at, false);
  }
  return longest(found, lexicon.acts);
}

/** How many words a gap may hold. */
const reach: Readonly<Record<Gap, number>> = { describing: 8, soft: 8, before: 4 };

/** Behind the word or words at `at` if they may stand in the gap, else `at`. */
const passes: Readonly<Record<Gap, (words: Words, at: number, last: number, lexicon: Lexicon) => number>> = {
  describing(words, at, _last, { kinds }) {
    const word = words.word[at]!;
    return word === BREAK || (kinds[word]! & Kind.Closed) !== 0 ? at : at + 1;
  },
  soft(words, at, last, { kinds }) {
    const word = words.word[at]!;
    if (word === COMMA || word === ADVERB) return at + 1;
    if ((kinds[word]! & (Kind.Adverb | Kind.Direction | Kind.Coordinator)) !== 0) return at + 1;
    // "to the left" between "moves" and "up".
    const isSide =
      at + 2 < last && (kinds[word]! & Kind.Preposition) !== 0 && (kinds[words.word[at + 1]!]! & Kind.Determiner) !== 0;
    return isSide && (kinds[words.word[at + 2]!]! & Kind.Direction) !== 0 ? at + 3 : at;
  },
  before(words, at, last, { kinds }) {
    const word = words.word[at]!;
    if ((kinds[word]! & (Kind.Describing | Kind.Direction | Kind.Camera)) !== 0) return at + 1;
    if (word !== COMMA && (kinds[word]! & Kind.Coordinator) === 0) return at;
    let next = at + 1;
    while (next < last && (words.word[next] === ADVERB || (kinds[words.word[next]!]! & Kind.Adverb) !== 0)) next++;
    return next < last && (kinds[words.word[next]!]! & (Kind.Direction | Kind.Describing)) !== 0 ? next : at;
  },
};

/** No phrase spans more words than this, gaps included, so only neighbours need to be compared. */
const farthest = 40;

/** `found` is in the order of first words. */
function longest(found: readonly Match[], acts: ReadonlySet<string>): readonly Match[] {
  const kept = found.filter(
    (match, index) => !hasNeighbour(found, index, (other, at) => covers(other, match, at < index, acts)),
  );
  const decoys = new Set(kept.filter(isDecoy).flatMap((match) => match.words));
  const real = decoys.size === 0 ? kept : kept.filter((match) => !match.words.some((word) => decoys.has(word)));
  return real.filter((match, index) => !hasNeighbour(real, index, (other) => isCloser(other, match)));
}

/** Does the test hold for a match that may share words with the one at `index`? */
function hasNeighbour(matches: readonly Match[], index: number, test: (other: Match, at: number) => boolean): boolean {
  const first = matches[index]!.words[0]!;
  const last = matches[index]!.words.at(-1)!;
  for (let at = index - 1; at >= 0 && matches[at]!.words[0]! >= first - farthest; at--) {
    if (test(matches[at]!, at)) return true;
  }
  for (let at = index + 1; at < matches.length && matches[at]!.words[0]! <= last; at++) {
    if (test(matches[at]!, at)) return true;
  }
  return false;
}

/** Does the first say more with the same words: all of them and others, or the same id with as many? */
function covers(outer: Match, inner: Match, earlier: boolean, acts: ReadonlySet<string>): boolean {
  if (outer.words.length < inner.words.length) return false;
  if (outer.ids.some((id) => inner.ids.includes(id)) && outer.words.some((word) => inner.words.includes(word))) {
    return outer.words.length > inner.words.length || earlier;
  }
  if (outer.words.length === inner.words.length || !inner.words.every((word) => outer.words.includes(word)))
    return false;
  // "tilts to follow" tracks and is a tilt all the same.
  const [group, innerGroup] = [groupOf(outer.ids[0]!), groupOf(inner.ids[0]!)];
  return group === innerGroup || group === 'misuse' || !acts.has(group) || !acts.has(innerGroup);
}

/** "frying pan", "wide-angle lens": words that only look like a primitive. Nothing else may use them. */
const isDecoy = (match: Match): boolean => match.ids.every((id) => groupOf(id) === 'decoy');

/** Does `other` say with the same words what `match` leaves open: `movement.pan-left` what `movement.pan` and `movement.any` do? */
const isCloser = (other: Match, match: Match): boolean =>
  other.words.some((word) => match.words.includes(word)) &&
  match.ids.every((family) => other.ids.some((id) => id !== family && id.startsWith(prefixOf(family))));

const prefixOf = (family: string): string => (family.endsWith('.any') ? family.slice(0, -3) : `${family}-`);

/** `movement` of `movement.pan-left`. */
export const groupOf = (id: string): string => id.slice(0, id.indexOf('.'));
