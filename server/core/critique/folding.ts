/**
 * Text in a form in which two people's typing of the same words is the same string: compatibility characters
 * (full-width letters, ligatures), case, dashes, quotation marks and blanks are levelled. Every place in the folded
 * text knows the stretch of the original that it came from, so what is found folded is known in the original.
 */
import type { Span } from '../text/span.ts';

export interface Folded {
  readonly text: string;
  /** Where the character that gave `text[i]` begins in the original, with the marks that combine with it … */
  readonly starts: readonly number[];
  /** … and where it ends. */
  readonly ends: readonly number[];
}

/** `exact` levels nothing but blanks; `loose` also case, compatibility forms, dashes and quotation marks. */
export type Level = 'exact' | 'loose';

/** A character with its combining marks, or a run of blanks: never split by a match. */
const cluster = /\s+|[^\s\p{M}]\p{M}*|\p{M}+/gu;
const plain = /^[\x21\x23-\x2c\x2e-\x5f\x61-\x7e]$/;
const dashes = /[-\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/g;
/** A quotation inside a quotation changes its marks from double to single, so they are one here. */
const quotes = /["`\u00ab\u00b4\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a\u300c-\u300f\u301d-\u301f\uff02\uff07]/g;
const invisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

export function fold(original: string, level: Level): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: text, index } of original.matchAll(cluster)) {
    const folded = foldCluster(text, level);
    if (folded === ' ' && parts.at(-1) === ' ') continue;
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(index);
      ends.push(index + text.length);
    }
    parts.push(folded);
  }
  return { text: parts.join(''), starts, ends };
}

function foldCluster(text: string, level: Level): string {
  if (text.trim() === '') return ' ';
  if (level === 'exact') return text;
  if (plain.test(text)) return text.toLowerCase();
  return (
    text
      .replace(quotes, "'")
      // "low-angle" and "low angle" are the same words, and so are "a - b" and "a — b".
      .replace(dashes, ' ')
      .replace(invisible, '')
      // Decomposed, because composing would join characters of neighbouring clusters (Hangul).
      .normalize('NFKD')
      .toLowerCase()
  );
}

/** The original stretch behind `folded.text.slice(from, to)`, or nothing if that would split a character. */
export function unfold(folded: Folded, from: number, to: number): Span | undefined {
  const start = folded.starts[from];
  const end = folded.ends[to - 1];
  if (to <= from || start === undefined || end === undefined) return undefined;
  if (folded.starts[from - 1] === start || folded.ends[to] === end) return undefined;
  return { start, end };
}
