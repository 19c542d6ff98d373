/** Primitives named in prose, with who does it and how it is said. Pure, and linear in the length of the prose. */
import type { Mention, Prose } from '../caption/caption.ts';
import type { AspectId } from '../spec/spec.ts';
import { span } from '../text/span.ts';
import { type Agent, agentOf, isNoun, kindAt, type Reader } from './agent.ts';
import { Kind } from './english.ts';
import type { Lexicon } from './lexicon.ts';
import { isHedged, isNegated, phaseOf } from './manner.ts';
import { groupOf, type Match, matches } from './match.ts';
import { cut } from './words.ts';

/** In the order of the text. In the camera section a movement that names nobody is the camera's. */
export function mentions(
  prose: Pick<Prose, 'flat' | 'sentences' | 'span'>,
  aspect: AspectId | undefined,
  lexicon: Lexicon,
): readonly Mention[] {
  const found: Mention[] = [];
  const offset = prose.span.start;
  const words = cut(prose.flat, lexicon.table);
  let first = 0;
  prose.sentences.forEach((sentence, index) => {
    while (first < words.count && words.start[first]! + offset < sentence.span.start) first++;
    let last = first;
    let kinds = 0;
    while (last < words.count && words.end[last]! + offset <= sentence.span.end) {
      kinds |= lexicon.kinds[words.word[last]!]!;
      last++;
    }
    const reader: Reader = { words, lexicon, first, last, kinds, known: new Map() };
    const matched = matches(words, first, last, lexicon);
    if (matched.length > 0) read(reader, matched, aspect, index, offset, found);
    first = last;
  });
  return found;
}

function read(
  reader: Reader,
  matched: readonly Match[],
  aspect: AspectId | undefined,
  sentence: number,
  offset: number,
  found: Mention[],
): void {
  const named = new Set(reader.kinds & Kind.Negator ? matched.flatMap((match) => match.words) : []);
  for (const match of matched) {
    const first = match.words[0]!;
    const last = match.words.at(-1)!;
    for (const primitive of match.ids) {
      const phase = phaseOf(reader, first, last + 1);
      found.push({
        primitive,
        span: span(reader.words.start[first]! + offset, reader.words.end[last]! + offset),
        sentence,
        negated: isNegated(reader, first, named),
        of: reader.lexicon.acts.has(groupOf(primitive)) ? doer(reader, match, aspect) : 'camera',
        ...(phase && { phase }),
        hedged: isHedged(reader, first),
      });
    }
  }
}

function doer(reader: Reader, match: Match, aspect: AspectId | undefined): Agent {
  const head = match.reversed ? match.words.at(-1)! : match.words[0]!;
  // "a static shot", "the forward camera movement": the phrase says itself whose it is.
  const isSaid = match.words.some((word) => word !== head && kindAt(reader, word) & Kind.Camera);
  const agent = isSaid ? 'camera' : orDefault(agentOf(reader, head), reader, match, head, aspect);
  for (const word of match.words) reader.known.set(word, agent);
  return agent;
}

function orDefault(agent: Agent, reader: Reader, match: Match, head: number, aspect: AspectId | undefined): Agent {
  if (agent !== 'unclear') return agent;
  if (aspect === 'camera') return 'camera';
  // "Panning left, …": nobody else pans; but a bare noun may be anything ("the slow zoom of a rocket").
  const cinematic = match.words.some((word) => kindAt(reader, word) & Kind.Cinematic);
  return cinematic && !isNoun(reader, head) ? 'camera' : 'unclear';
}
