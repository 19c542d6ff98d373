/**
 * The vocabulary compiled for matching. Every word gets the symbols it can stand for in a phrase: its lemmas ("tilting"
 * is a form of `tilt`) and the lists it is on ("upward" is an UP). Phrases are paths of symbols in a trie.
 * Compiling costs a few milliseconds, once per spec; matching costs the same however many phrases there are.
 */
import type { Spec } from '../spec/spec.ts';
import { grammar, Kind } from './english.ts';
import { forms } from './forms.ts';
import { type Gap, type Part, parsePhrase, type Sequence } from './phrase.ts';
import { COMMA, FIRST_WORD, type WordTable, wordTable } from './words.ts';

export interface Lexicon {
  readonly table: WordTable;
  /** What a word does in a clause, by word id: bits of `Kind`. */
  readonly kinds: Int32Array;
  /** What a word can stand for in a phrase, by word id. */
  readonly symbols: readonly (readonly number[])[];
  /** Can a phrase begin with the word? By word id. */
  readonly begins: Uint8Array;
  readonly root: Node;
  /** Groups whose primitives somebody does, so that it matters who: `movement`. */
  readonly acts: ReadonlySet<string>;
}

export interface Node {
  readonly next: Map<number, Node>;
  gaps: readonly (readonly [Gap, Node])[];
  /** What is named when a phrase ends here. */
  ends: readonly string[];
}

export function lexiconOf(spec: Pick<Spec, 'primitives' | 'phrases' | 'lists'>): Lexicon {
  const compiler = new Compiler(spec.lists);
  for (const primitive of spec.primitives.values()) {
    for (const phrase of primitive.phrases) compiler.add(primitive.id, phrase);
  }
  for (const [id, phrases] of spec.phrases) for (const phrase of phrases) compiler.add(id, phrase);
  return compiler.finish();
}

/** Lexicons by spec, for whoever owns the cache. */
export function lexicons(): (spec: Spec) => Lexicon {
  const known = new WeakMap<Spec, Lexicon>();
  return (spec) => {
    const there = known.get(spec);
    if (there) return there;
    const lexicon = lexiconOf(spec);
    known.set(spec, lexicon);
    return lexicon;
  };
}

const isListName = (name: string): boolean => /^[A-Z][A-Z-]*$/.test(name);

/** Lists that say something about their words beside being usable in phrases. */
const listKinds: ReadonlyMap<string, number> = new Map([
  ['CAMERA', Kind.Camera],
  ['DIRECTION', Kind.Direction],
  ['DESCRIBING', Kind.Describing],
  ['CINEMATIC', Kind.Cinematic],
  ['OPERATOR', Kind.Operator],
]);

class Compiler {
  readonly #root = node();
  readonly #irregular: ReadonlyMap<string, readonly string[]>;
  readonly #acts: readonly string[];
  /** Symbols of lemmas (`tilt`) and lists (`UP`) by name. */
  readonly #symbols = new Map<string, number>();
  readonly #words = new Map<string, { kind: number; readonly symbols: number[] }>();
  /** Entries of several words, which a symbol cannot stand for: "to the left". */
  readonly #long = new Map<string, readonly Sequence[]>();

  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    this.#irregular = new Map(
      (lists.get('FORMS') ?? []).map((line) => line.split(' ')).map((each) => [each[0]!, each]),
    );
    this.#acts = lists.get('ACTS') ?? [];
    for (const [kind, words] of grammar) for (const word of words) this.#word(word).kind |= kind;
    for (const [name, entries] of lists)
      if (isListName(name) && name !== 'FORMS' && name !== 'ACTS') this.#list(name, entries);
  }

  add(id: string, phrase: string): void {
    for (const end of this.#walk([this.#root], parsePhrase(phrase))) {
      if (end !== this.#root && !end.ends.includes(id)) end.ends = [...end.ends, id];
    }
  }

  finish(): Lexicon {
    const names = [...this.#words.keys()];
    const entries = [...this.#words.values()];
    const none = Array.from({ length: FIRST_WORD }, () => ({ kind: Kind.None, symbols: [] as readonly number[] }));
    const comma = this.#symbols.get(',');
    if (comma !== undefined) none[COMMA] = { kind: Kind.None, symbols: [comma] };
    const all = [...none, ...entries];
    return {
      table: wordTable([...none.map(() => ''), ...names]),
      kinds: Int32Array.from(all, ({ kind }) => kind),
      symbols: all.map(({ symbols }) => symbols),
      begins: Uint8Array.from(all, ({ symbols }) => (symbols.some((symbol) => this.#root.next.has(symbol)) ? 1 : 0)),
      root: this.#root,
      acts: new Set(this.#acts),
    };
  }

  #list(name: string, entries: readonly string[]): void {
    const symbol = this.#symbol(name);
    const kind = listKinds.get(name) ?? Kind.None;
    const long: Sequence[] = [];
    for (const entry of entries) {
      if (!/^[\p{L}\p{N}']+$/u.test(entry)) long.push(parsePhrase(entry));
      else this.#inflect(entry.toLowerCase(), symbol, kind);
    }
    this.#long.set(name, long);
  }

  #means(word: string, symbol: number, kind: number): void {
    const entry = this.#word(word);
    entry.kind |= kind;
    if (!entry.symbols.includes(symbol)) entry.symbols.push(symbol);
  }

  #word(word: string): { kind: number; readonly symbols: number[] } {
    const there = this.#words.get(word);
    if (there) return there;
    const made = { kind: kindByEnding(word), symbols: [] };
    this.#words.set(word, made);
    return made;
  }

  #symbol(name: string): number {
    const there = this.#symbols.get(name);
    if (there !== undefined) return there;
    const symbol = this.#symbols.size;
    this.#symbols.set(name, symbol);
    return symbol;
  }

  #lemma(word: string): number {
    const known = this.#symbols.has(word);
    const symbol = this.#symbol(word);
    if (!known) this.#inflect(word, symbol, Kind.None);
    return symbol;
  }

  #inflect(word: string, symbol: number, kind: number): void {
    for (const form of this.#formsOf(word)) this.#means(form, symbol, form === word ? kind : kind | Kind.Inflected);
  }

  #formsOf(word: string): readonly string[] {
    return this.#irregular.get(word) ?? forms(word);
  }

  /** The nodes that the sequence leads to, made where they are missing. */
  #walk(from: readonly Node[], sequence: Sequence): readonly Node[] {
    return sequence.reduce<readonly Node[]>((nodes, part) => [...new Set(this.#step(nodes, part))], from);
  }

  #step(from: readonly Node[], part: Part): readonly Node[] {
    switch (part.kind) {
      case 'word':
        // A hyphen parts words for the reader of the text too.
        return part.word.split('-').reduce((nodes, word) => nodes.map((each) => child(each, this.#lemma(word))), from);
      case 'list':
        return [
          ...from.map((each) => child(each, this.#symbol(part.list))),
          ...(this.#long.get(part.list) ?? []).flatMap((sequence) => this.#walk(from, sequence)),
        ];
      case 'gap':
        return from.map((each) => gap(each, part.gap));
      case 'either':
        return part.sequences.flatMap((sequence) => this.#walk(from, sequence));
      case 'free':
        return [
          ...this.#walk(from, [part.head, { kind: 'gap', gap: 'soft' }, part.side]),
          ...this.#walk(from, [part.side, { kind: 'gap', gap: 'before' }, part.head]),
        ];
    }
  }
}

const kindByEnding = (word: string): number =>
  /(?:ing|ed)$/.test(word) ? Kind.Participle : /..ly$/.test(word) ? Kind.Adverb : Kind.None;

const node = (): Node => ({ next: new Map(), gaps: [], ends: [] });

function child(from: Node, symbol: number): Node {
  const there = from.next.get(symbol);
  if (there) return there;
  const made = node();
  from.next.set(symbol, made);
  return made;
}

function gap(from: Node, kind: Gap): Node {
  const there = from.gaps.find(([each]) => each === kind)?.[1];
  if (there) return there;
  const made = node();
  from.gaps = [...from.gaps, [kind, made]];
  return made;
}
