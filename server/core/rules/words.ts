/** The words of a prose as columns of numbers: cutting out every word of every section on every keystroke would cost. */
import { type Span, span } from '../text/span.ts';

export interface Words {
  /** The prose in lower case with straight apostrophes, as long as the prose. */
  readonly text: string;
  /** Where `text` begins in the section. */
  readonly offset: number;
  readonly count: number;
  /** By word, in `text`. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Only blanks or hyphens part the word from the one before. */
  readonly joined: readonly boolean[];
}

export const wordAt = ({ text, start, end }: Words, index: number): string => text.slice(start[index], end[index]);

/** Is the word at `index` this one? */
export const isWord = ({ text, start, end }: Words, index: number, word: string): boolean =>
  end[index]! - start[index]! === word.length && text.startsWith(word, start[index]);

/** From the first to the last of these words, relative to the section. */
export const spanOf = ({ start, end, offset }: Words, first: number, last: number): Span =>
  span(start[first]! + offset, end[last]! + offset);

/** A hyphen parts words as a blank does; an apostrophe between two letters belongs to its word. */
export function wordsOf(prose: string, offset: number): Words {
  const text = plain(prose);
  const start: number[] = [];
  const end: number[] = [];
  const joined: boolean[] = [];
  let isJoined = false;
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind !== LETTER) {
      if (kind !== PARTS) isJoined = false;
      at++;
      continue;
    }
    start.push(at);
    joined.push(isJoined);
    at++;
    for (let next = kindAt(text, at); ; next = kindAt(text, at)) {
      if (next !== LETTER && !(next === APOSTROPHE && kindAt(text, at + 1) === LETTER)) break;
      at++;
    }
    end.push(at);
    isJoined = true;
  }
  return { text, offset, count: start.length, start, end, joined };
}

/** Few letters change their length in lower case (`İ`); a text with one of them is taken letter by letter. */
function plain(prose: string): string {
  const lower = prose.toLowerCase();
  const text = lower.length === prose.length ? lower : prose.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return text.includes('\u2019') ? text.replaceAll('\u2019', "'") : text;
}

const OTHER = 0;
const LETTER = 1;
/** Blanks, line ends and hyphens: what may stand between two words of one phrase. */
const PARTS = 2;
const APOSTROPHE = 3;

/** By character code, up to the last letter of the Latin blocks. */
const kinds: readonly number[] = Array.from({ length: 0x250 }, (_, code) => {
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code >= 0xc0) return LETTER;
  if (code === 0x20 || code === 0x2d || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return PARTS;
  return code === 0x27 ? APOSTROPHE : OTHER;
});

/** Behind the end of the text stands nothing, which is no letter. */
function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < kinds.length) return kinds[code]!;
  return code === 0x2010 || code === 0x2011 ? PARTS : OTHER;
}
