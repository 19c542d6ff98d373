/** Cuts prose into words and looks each up in the vocabulary in the same pass over its characters. */
/** Ids that are not words of the vocabulary. */
export const UNKNOWN = 0;
export const COMMA = 1;
/** Any other punctuation: nothing reaches across it. */
export const BREAK = 2;
/** A word that the vocabulary does not hold and that ends in `-ly`. */
export const ADVERB = 3;
export const FIRST_WORD = 4;

export interface WordTable {
  /** By id, from `FIRST_WORD`. */
  readonly words: readonly string[];
  /** Open addressing: the id in each slot, 0 where free. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
}

/** The words of a stretch of text. `start` and `end` are offsets into the text; `word` is an id. */
export interface Words {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly word: readonly number[];
}

export function wordTable(words: readonly string[]): WordTable {
  let size = 64;
  while (size < words.length * 3) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(size);
  words.forEach((word, index) => {
    if (index < FIRST_WORD) return;
    const hash = hashOf(word, 0, word.length);
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = index;
    hashes[slot] = hash;
  });
  return { words, slots, hashes };
}

/** The id of a word written in lower case, `UNKNOWN` if the table does not hold it. */
export const idOf = (table: WordTable, word: string): number =>
  lookup(table, word, 0, word.length, hashOf(word, 0, word.length));

export function cut(text: string, table: WordTable): Words {
  const most = text.length;
  // Plain arrays: a section has some hundred words, and three typed arrays cost more to make than that.
  const start: number[] = [];
  const end: number[] = [];
  const word: number[] = [];
  let at = 0;
  while (at < most) {
    const from = at;
    const code = text.charCodeAt(at++);
    let letter = letterOf(code);
    if (letter !== 0) {
      let hash = Math.imul(SEED ^ letter, PRIME);
      for (; at < most; at++) {
        const next = text.charCodeAt(at);
        letter = letterOf(next);
        if (letter === 0) {
          if (!isApostrophe(next) || at + 1 >= most || letterOf(text.charCodeAt(at + 1)) === 0) break;
          letter = APOSTROPHE;
        }
        hash = Math.imul(hash ^ letter, PRIME);
      }
      word.push(lookup(table, text, from, at, hash) || (endsInLy(text, from, at) ? ADVERB : UNKNOWN));
    } else {
      // Blanks and the hyphen only separate: "low-angle" and "low angle" are the same two words.
      if (code === 0x20 || code === 0x0a || code === 0x2d || code === 0x09 || code === 0x0d || code === 0x2010)
        continue;
      // Quotation marks do not keep words apart: a "static" shot.
      if (code === 0x22 || code === 0x201c || code === 0x201d || isApostrophe(code)) continue;
      word.push(code === 0x2c || code === 0xff0c ? COMMA : BREAK);
    }
    start.push(from);
    end.push(at);
  }
  return { count: word.length, start, end, word };
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function hashOf(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), PRIME);
  return hash;
}

function lookup(table: WordTable, text: string, from: number, to: number, hash: number): number {
  const mask = table.slots.length - 1;
  for (let slot = hash & mask; table.slots[slot] !== 0; slot = (slot + 1) & mask) {
    const id = table.slots[slot]!;
    if (table.hashes[slot] === hash && same(table.words[id]!, text, from, to)) return id;
  }
  return UNKNOWN;
}

function same(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== fold(text.charCodeAt(from + at))) return false;
  return true;
}

/** A letter or digit in lower case, 0 for everything else. */
const letterOf = (code: number): number => (code < 0x80 ? ASCII[code]! : isOtherLetter(code) ? code : 0);

const ASCII = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z0-9]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});

const isOtherLetter = (code: number): boolean => (code >= 0xc0 && code < 0x2000) || (code >= 0x3040 && code < 0xff00);

const APOSTROPHE = 0x27;

/** Letters as above, typographic apostrophes as the plain one. */
const fold = (code: number): number => letterOf(code) || (isApostrophe(code) ? APOSTROPHE : code);

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const endsInLy = (text: string, from: number, to: number): boolean =>
  to - from > 3 && fold(text.charCodeAt(to - 1)) === 0x79 && fold(text.charCodeAt(to - 2)) === 0x6c;
