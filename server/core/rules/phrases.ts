/**
 * Word lists of the spec (`schemas/spec/chai/lists.json`, laid over by a project), compiled once into one table, so
 * that every list is looked up in one walk over a section's words.
 *
 * An entry is a phrase, matched without regard to case, hyphens and line ends: `slow motion` also finds `Slow-motion`.
 *   (pushes|pushing) in                       alternatives, in one place or several
 *   mid ground => middle ground               what to write instead; `=>` when the meaning cannot change
 *   (pushes|pushing) in -> (moves|moving) forward | (zooms|zooming) in    one suggestion or several
 *   lush -> ""                                leave it out
 *   !more or less                             an exception: no hit of this list may touch these words
 */
import type { Span } from '../text/span.ts';
import { type Words, wordAt, wordsOf } from './words.ts';

export interface Hit {
  readonly span: Span;
  /** What the list would write instead; an empty text leaves the words out. */
  readonly instead: readonly string[];
  /** The replacement cannot change the meaning. */
  readonly safe: boolean;
}

interface Entry {
  readonly list: string;
  readonly instead: readonly string[];
  readonly safe: boolean;
  readonly exception: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

export interface Phrases {
  readonly root: Node;
  /** Length and first letters of the words that begin a phrase: most words of a text are none of these. */
  readonly looks: ReadonlySet<number>;
}

/** The table of all lists given. */
export function compilePhrases(lists: Iterable<readonly [string, readonly string[]]>): Phrases {
  const root: Node = { next: new Map(), entries: [] };
  for (const [list, lines] of lists) {
    for (const line of lines) for (const [phrase, entry] of entriesOf(list, line)) insert(root, phrase, entry);
  }
  return { root, looks: new Set([...root.next.keys()].map((word) => look(word, 0, word.length))) };
}

const look = (text: string, start: number, end: number): number =>
  (end - start) * 0x10000 + text.charCodeAt(start) * 0x100 + (end - start > 1 ? text.charCodeAt(start + 1) : 0);

/** Where the lists' phrases stand, by list, in the order of the text; of two that overlap the longer. */
export function findPhrases(words: Words, { root, looks }: Phrases): ReadonlyMap<string, readonly Hit[]> {
  const found = new Map<string, { hit: Hit; entry: Entry }[]>();
  const { text, start, end, joined, count } = words;
  for (let from = 0; from < count; from++) {
    if (!looks.has(look(text, start[from]!, end[from]!))) continue;
    let node = root.next.get(wordAt(words, from));
    for (let to = from; node !== undefined; ) {
      for (const entry of node.entries) {
        const span = { start: start[from]! + words.offset, end: end[to]! + words.offset };
        const hit = { span, instead: entry.instead, safe: entry.safe };
        const hits = found.get(entry.list);
        if (hits === undefined) found.set(entry.list, [{ hit, entry }]);
        else hits.push({ hit, entry });
      }
      to++;
      node = joined[to] ? node.next.get(wordAt(words, to)) : undefined;
    }
  }
  return new Map([...found].map(([list, hits]) => [list, longest(hits)]));
}

/** Hits come sorted by start, so a hit can only touch what was kept last. */
function longest(hits: readonly { readonly hit: Hit; readonly entry: Entry }[]): readonly Hit[] {
  const kept: { hit: Hit; entry: Entry }[] = [];
  for (const each of hits) {
    const last = kept.at(-1);
    if (last === undefined || last.hit.span.end <= each.hit.span.start) kept.push(each);
    else if (weight(each) > weight(last)) kept[kept.length - 1] = each;
  }
  return kept.filter((each) => !each.entry.exception).map((each) => each.hit);
}

const weight = ({ hit, entry }: { readonly hit: Hit; readonly entry: Entry }): number =>
  entry.exception ? Number.POSITIVE_INFINITY : hit.span.end - hit.span.start;

function insert(root: Node, phrase: string, entry: Entry): void {
  let node = root;
  const words = wordsOf(phrase, 0);
  for (let index = 0; index < words.count; index++) {
    const text = wordAt(words, index);
    let next = node.next.get(text);
    if (next === undefined) {
      next = { next: new Map(), entries: [] };
      node.next.set(text, next);
    }
    node = next;
  }
  if (node !== root) node.entries.push(entry);
}

/** More readings than any list means; a line such as `(a|b)(a|b)…` would otherwise stand for millions. */
const mostReadings = 2000;

/** The phrases that one line of a list stands for. */
function* entriesOf(list: string, line: string): Iterable<readonly [phrase: string, entry: Entry]> {
  const exception = line.startsWith('!');
  const [, pattern = '', arrow, target = ''] = /^!?(.*?)(?:\s*(->|=>)\s*(.*))?$/s.exec(line) ?? [];
  const targets = arrow === undefined ? [] : splitOutside(target).map((each) => (each === '""' ? '' : each));
  let count = 0;
  for (const { text, picks } of readings(pattern, [])) {
    if (++count > mostReadings) return;
    yield [text, { list, exception, safe: arrow === '=>', instead: targets.map((each) => pick(each, picks)) }];
  }
}

/** `a | (b|c)` at the bars that stand in no parentheses. */
function splitOutside(text: string): string[] {
  const out: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) out.push('');
    else out[out.length - 1] += char;
  }
  return out.map((each) => each.trim());
}

const group = /\(([^()]*)\)/;

/** Every way to read the alternatives, with the choice made in each group. */
function* readings(pattern: string, picks: readonly number[]): Iterable<{ text: string; picks: readonly number[] }> {
  const match = group.exec(pattern);
  if (match === null) {
    yield { text: pattern, picks };
    return;
  }
  const before = pattern.slice(0, match.index);
  const after = pattern.slice(match.index + match[0].length);
  for (const [index, choice] of match[1]!.split('|').entries())
    yield* readings(before + choice + after, [...picks, index]);
}

/** The replacement with the same choices: the first group follows the phrase's first group, and so on. */
function pick(target: string, picks: readonly number[]): string {
  const groups = target.split(/\(([^()]*)\)/);
  return groups
    .map((part, index) => {
      if (index % 2 === 0) return part;
      const choices = part.split('|');
      return choices[picks[(index - 1) / 2] ?? 0] ?? choices[0]!;
    })
    .join('');
}
