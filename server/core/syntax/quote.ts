/** Words in quotation marks, as people type them: straight, curly, Chinese, mixed up. */
import { skipBlanks, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import type { Named } from './tree.ts';

/** By opening mark: the mark that closes, and the one that people type in its place. */
const QUOTES: ReadonlyMap<number, readonly [proper: number, other?: number]> = new Map(
  ['""”', '＂＂"', '“”"', '””"', '‘’', '「」', '『』', '《》'].map((marks) => {
    const [open = 0, proper = 0, other] = [...marks].map((mark) => mark.charCodeAt(0));
    return [open, other === undefined ? [proper] : [proper, other]];
  }),
);

const ARROW = /[-－—–=]{0,3}[>＞]|[→⇒➔➜⟶]/y;
const BACKSLASH = 0x5c;
const APOSTROPHE = 0x2019;

export interface Quote {
  /** Behind the closing mark. */
  readonly end: number;
  /** The words between the marks: `\"` is a quotation mark, `\\` a backslash, `\n` a line end. */
  readonly named: Named;
}

/** The quotation that begins at `at` and ends before `end`. */
export function quoteAt(text: string, at: number, end: number): Quote | 'unclosed' | undefined {
  const marks = at < end ? QUOTES.get(text.charCodeAt(at)) : undefined;
  if (marks === undefined) return undefined;
  const [proper, other] = marks;
  const close = closing(text, at + 1, end, proper, false);
  // “old" -> “new": the other mark closes too, where an arrow follows or the proper one is missing.
  const loose = other === undefined ? -1 : closing(text, at + 1, close < 0 ? end : close, other, close >= 0);
  const found = loose < 0 ? close : loose;
  return found < 0 ? 'unclosed' : { end: found + 1, named: named(text, span(at + 1, found)) };
}

/** Where an arrow that begins at `at` ends. */
export function arrowEnd(text: string, at: number): number | undefined {
  ARROW.lastIndex = at;
  return ARROW.test(text) ? ARROW.lastIndex : undefined;
}

function closing(text: string, from: number, end: number, closer: number, beforeArrow: boolean): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === closer && !(code === APOSTROPHE && isLetter(text, at + 1, end))) {
      if (!beforeArrow || arrowEnd(text, skipBlanks(text, at + 1, end)) !== undefined) return at;
    }
  }
  return -1;
}

const isLetter = (text: string, at: number, end: number): boolean => at < end && /[\p{L}\d]/u.test(text.charAt(at));

function named(text: string, at: Span): Named {
  const source = text.slice(at.start, at.end);
  return { span: at, text: /[\\\r\n]/.test(source) ? unescaped(source) : source };
}

function unescaped(source: string): string {
  return innerLines(source)
    .join(' ')
    .replace(/\\(["”’」』》＂\\nr])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign === 'r' ? '\r' : sign));
}

/** The lines without the blanks on both sides of each line end. */
export function innerLines(source: string): string[] {
  const lines = source.split(/\r\n|\r|\n/);
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const end = index < last ? trimEnd(line, 0, line.length) : line.length;
    return line.slice(index > 0 ? skipBlanks(line, 0, end) : 0, end);
  });
}

/** The words between quotation marks so that `quoteAt` reads them back. */
export function printQuote(words: string): string {
  const escaped = words.replace(/["\\]/g, (character) => `\\${character}`);
  return `"${escaped.replace(/\r/g, '\\r').replace(/\n/g, '\\n')}"`;
}
