/** What single characters are, decided by code unit, since the scanners look at every one. */

const SPACE = 0x20;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Space, tab and line ends. Other white space of Unicode is a character like any other: somebody chose it. */
export const isBlank = (code: number): boolean =>
  code === SPACE || code === LINE_FEED || code === CARRIAGE_RETURN || code === TAB;

export const isLineEnd = (code: number): boolean => code === LINE_FEED || code === CARRIAGE_RETURN;

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Han, kana, Hangul and their full-width punctuation: what is written without spaces between. */
export const isCjk = (code: number): boolean =>
  code >= 0x2e80 &&
  ((code >= 0x3000 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xffef) ||
    code <= 0x2fdf ||
    // The first half of a character beyond the basic plane that Han extensions use.
    (code >= 0xd840 && code <= 0xd888));

/** The first place at or after `from`, before `end`, that is not blank; `end` if all are. */
export function skipBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Where the text between `from` and `end` ends when the blanks at its end are left off. */
export function trimEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The end of the line that holds `from`, before its line end. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Where the next line begins, when a line ends at `end`. A line ends with LF, CR LF or CR. */
export function nextLine(text: string, end: number): number {
  if (end >= text.length) return text.length;
  return text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
}

/** What stands between two pieces of prose when a line end between them goes: nothing between CJK characters. */
export function joint(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return '';
  return isCjk(before.charCodeAt(before.length - 1)) && isCjk(after.charCodeAt(0)) ? '' : ' ';
}
