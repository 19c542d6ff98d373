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
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (!parts(code)) isJoined = false;
      continue;
    }
    start.push(at);
    joined.push(isJoined);
    at++;
    while (at < text.length && continues(text, at)) at++;
    end.push(at);
    isJoined = true;
    // The character behind the word is looked at again.
    at--;
  }
  return { text, offset, count: start.length, start, end, joined };
}

/** Few letters change their length in lower case (`İ`); a text with one of them is taken letter by letter. */
function plain(prose: string): string {
  const lower = prose.toLowerCase();
  const text = lower.length === prose.length ? lower : prose.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return text.includes('\u2019') ? text.replaceAll('\u2019', "'") : text;
}

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x24f);

const continues = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code === 0x27 && isLetter(text.charCodeAt(at + 1)));
};

/** Blanks, line ends and hyphens: what may stand between two words of one phrase. */
const parts = (code: number): boolean =>
  code === 0x20 ||
  code === 0x2d ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x2010 ||
  code === 0x2011;
