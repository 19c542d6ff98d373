/** `- [ ] "quote" -> "replacement": why @0:01.2 (by name)`, as typed: half-typed, curly, Chinese, full-width. */
import { isBlank, isDigit, lineEnd, nextLine, skipBlanks, trimEnd } from '../text/characters.ts';
import { hull, type Span, span } from '../text/span.ts';
import { timeMarkAt, timeProblem } from './time-mark.ts';
import type { Named, Point, PointEdit, PointState, Problem, TimeMark } from './tree.ts';

/** By opening mark: the mark that closes, and the one that people type in its place. */
const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"”'],
  ['＂', '＂"'],
  ['“', '”"'],
  ['”', '”"'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
]);

const STATES: ReadonlyMap<string, PointState> = new Map([
  ['', 'open'],
  [' ', 'open'],
  ['　', 'open'],
  ['x', 'applied'],
  ['X', 'applied'],
  ['×', 'applied'],
  ['✓', 'applied'],
  ['✔', 'applied'],
  ['√', 'applied'],
  ['-', 'refused'],
  ['–', 'refused'],
  ['—', 'refused'],
  ['－', 'refused'],
]);

const ARROW = /[-－—–=]{0,3}[>＞]|[→⇒➔➜⟶]/y;
const AFTER = /(?:after|在)[ \t]*/iy;
const AFTER_CLOSE = /(?:之后|后面|后)/y;
const BY = /[(（](?:by[ \t]+|由[ \t]*|来自[ \t]*)([^()（）]*)[)）]$/i;

/** The mark's place, when a point begins at `at`: a bullet and one character, or none, in square brackets. */
export function pointMark(text: string, at: number, end: number): Span | undefined {
  const bullet = text.charCodeAt(at);
  if (bullet !== 0x2d && bullet !== 0x2a && bullet !== 0x2b) return undefined;
  const open = skipBlanks(text, at + 1, end);
  if (open === at + 1 || !'[［'.includes(text.charAt(open)) || open >= end) return undefined;
  for (const close of [open + 1, open + 2]) {
    if (close >= end || !']］'.includes(text.charAt(close))) continue;
    // `[x](address)` is a link.
    return text.charAt(close + 1) === '(' ? undefined : span(open + 1, close);
  }
  return undefined;
}

/** Where a point that begins on the line ending at `end` ends: indented lines continue it, also behind blank lines. */
export function pointEnd(text: string, end: number): number {
  let last = end;
  for (let at = nextLine(text, end); at < text.length; ) {
    const lineStop = lineEnd(text, at);
    const first = skipBlanks(text, at, lineStop);
    if (first < lineStop) {
      if (first === at || pointMark(text, first, lineStop)) break;
      last = lineStop;
    }
    at = nextLine(text, lineStop);
  }
  return trimEnd(text, 0, last);
}

/** The point whose bullet stands at `start` and whose last character is before `end`. */
export function point(text: string, start: number, mark: Span, end: number, problems: Problem[]): Point {
  const state = STATES.get(text.slice(mark.start, mark.end));
  if (!state) problems.push({ code: 'syntax/point-mark', span: mark });
  const from = skipBlanks(text, mark.end + 1, end);
  const { edit, at } = head(text, from, end, problems);
  const tail = explanation(text, at, end);
  const problem = tail.time && timeProblem(tail.time);
  if (problem) problems.push(problem);
  return {
    kind: 'point',
    span: span(start, end),
    state: state ?? 'open',
    mark,
    ...(edit && { edit }),
    ...tail,
  };
}

interface Head {
  readonly edit?: PointEdit;
  /** Where the explanation may begin. */
  readonly at: number;
}

function head(text: string, from: number, end: number, problems: Problem[]): Head {
  const after = matchAt(AFTER, text, from);
  const anchorAt = after === undefined ? from : after;
  const quote = quoteAt(text, anchorAt, end);
  if (quote === 'unclosed') {
    problems.push({ code: 'syntax/point-quote', span: span(anchorAt, anchorAt + 1) });
    return { at: from };
  }
  // "After the dog, …" is an explanation that happens to begin with the word.
  if (after !== undefined && !quote) return { at: from };
  let at = skipBlanks(text, quote?.end ?? from, end);
  if (after !== undefined) at = skipBlanks(text, matchAt(AFTER_CLOSE, text, at) ?? at, end);
  const behindArrow = matchAt(ARROW, text, at);
  if (behindArrow === undefined || behindArrow > end) {
    return quote ? { edit: { kind: 'about', quote: quote.named }, at: quote.end } : { at: from };
  }
  const replacement = quoteAt(text, skipBlanks(text, behindArrow, end), end);
  if (replacement === undefined || replacement === 'unclosed') {
    problems.push({ code: 'syntax/point-replacement', span: span(at, behindArrow) });
    return quote ? { edit: { kind: 'about', quote: quote.named }, at: behindArrow } : { at: from };
  }
  return { edit: editOf(after !== undefined, quote?.named, replacement.named), at: replacement.end };
}

function editOf(after: boolean, quote: Named | undefined, replacement: Named): PointEdit {
  if (!quote) return { kind: 'add', replacement };
  if (after) return { kind: 'add', quote, replacement };
  return replacement.text === '' ? { kind: 'remove', quote } : { kind: 'replace', quote, replacement };
}

interface Quote {
  /** Behind the closing mark. */
  readonly end: number;
  readonly named: Named;
}

function quoteAt(text: string, at: number, end: number): Quote | 'unclosed' | undefined {
  const closers = at < end ? QUOTES.get(text.charAt(at)) : undefined;
  if (closers === undefined) return undefined;
  const [proper = '', other] = closers;
  const close = closing(text, at + 1, end, proper);
  const limit = close < 0 ? end : close;
  // “old" -> “new": the other mark closes too, where an arrow follows or the proper one is missing.
  const loose = other === undefined ? -1 : closing(text, at + 1, limit, other, close >= 0);
  const found = loose < 0 ? close : loose;
  return found < 0 ? 'unclosed' : { end: found + 1, named: named(text, span(at + 1, found)) };
}

function closing(text: string, from: number, end: number, closer: string, beforeArrow = false): number {
  for (let at = from; at < end; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === closer && !(closer === '’' && isApostrophe(text, at, end))) {
      if (!beforeArrow || matchAt(ARROW, text, skipBlanks(text, at + 1, end)) !== undefined) return at;
    }
  }
  return -1;
}

const isApostrophe = (text: string, at: number, end: number): boolean =>
  at + 1 < end && /[\p{L}\d]/u.test(text.charAt(at + 1));

/** `\"` is a quotation mark, `\\` a backslash, `\n` a line end; a line end in the source is a space. */
function named(text: string, at: Span): Named {
  const source = text.slice(at.start, at.end);
  if (!/[\\\r\n]/.test(source)) return { span: at, text: source };
  return { span: at, text: unescapeQuote(source) };
}

function unescapeQuote(source: string): string {
  return source
    .replace(/[ \t]*(?:\r\n|\r|\n)\s*/g, ' ')
    .replace(/\\(["”’」』》＂\\nr])/g, (_, escaped: string) =>
      escaped === 'n' ? '\n' : escaped === 'r' ? '\r' : escaped,
    );
}

/** The words between quotation marks so that `quoteAt` reads them back. */
export function printQuote(words: string): string {
  const escaped = words.replace(/["\\]/g, (character) => `\\${character}`);
  return `"${escaped.replace(/\r/g, '\\r').replace(/\n/g, '\\n')}"`;
}

interface Tail {
  readonly explanation?: Named;
  readonly time?: TimeMark;
  readonly by?: Named;
}

/** What follows the head. Time and name close the first line, or the last one. */
function explanation(text: string, from: number, end: number): Tail {
  let at = skipBlanks(text, from, end);
  if (at < end && ':：'.includes(text.charAt(at))) at = skipBlanks(text, at + 1, end);
  const firstEnd = Math.min(lineEnd(text, Math.max(from, 0)), end);
  const early = at <= firstEnd ? lineTail(text, at, firstEnd) : { end: at };
  const late = early.time || early.by || firstEnd >= end ? { end } : lineTail(text, at, end);
  const { time, by } = early.time || early.by ? early : late;

  const parts = [span(at, early.end)];
  if (firstEnd < end) parts.push(span(firstEnd, late.end));
  const kept = parts
    .map((part) => span(skipBlanks(text, part.start, part.end), trimEnd(text, part.start, part.end)))
    .filter((part) => part.start < part.end);
  const words = kept.map((part) => tidyLines(text.slice(part.start, part.end))).join('\n');
  const first = kept[0];
  return {
    ...(first && { explanation: { span: hull(first, kept.at(-1) ?? first), text: words } }),
    ...(time && { time }),
    ...(by && { by }),
  };
}

/** Each line without the blanks around it. */
const tidyLines = (lines: string): string => lines.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n');

/** `@time` and `(by name)`, in either order, at the end of the stretch; `end` is where the words before them end. */
function lineTail(text: string, from: number, to: number): Tail & { readonly end: number } {
  let end = trimEnd(text, from, to);
  let time: TimeMark | undefined;
  let by: Named | undefined;
  for (;;) {
    const closer = text.charAt(end - 1);
    if (!by && (closer === ')' || closer === '）')) by = byAt(text, from, end);
    else if (!time && end > from && isTimeTail(closer)) time = timeBefore(text, from, end);
    const begin = Math.min(
      end,
      by && by.span.end < end ? openingOf(text, by) : end,
      time && time.span.end <= end ? time.span.start : end,
    );
    if (begin === end) break;
    end = trimEnd(text, from, begin);
  }
  return { end, ...(time && { time }), ...(by && { by }) };
}

const isTimeTail = (character: string): boolean => character === 's' || isDigit(character.charCodeAt(0));

/** Longer than any name or mark; bounds the look back. */
const LONGEST_TAIL = 200;

function byAt(text: string, from: number, end: number): Named | undefined {
  const least = Math.max(from, end - LONGEST_TAIL);
  const match = BY.exec(text.slice(least, end));
  if (!match) return undefined;
  const source = match[1] ?? '';
  const begin = end - 1 - source.length;
  const at = span(skipBlanks(text, begin, end - 1), trimEnd(text, begin, end - 1));
  return at.start < at.end ? { span: at, text: text.slice(at.start, at.end) } : undefined;
}

function openingOf(text: string, by: Named): number {
  let at = by.span.start;
  while (at > 0 && !'(（'.includes(text.charAt(at))) at--;
  return at;
}

function timeBefore(text: string, from: number, end: number): TimeMark | undefined {
  let at = end;
  const least = Math.max(from, end - LONGEST_TAIL);
  while (at > least && text.charAt(at - 1) !== '@' && !isBlank(text.charCodeAt(at - 1))) at--;
  if (at <= from || text.charAt(at - 1) !== '@') return undefined;
  const mark = timeMarkAt(text, at - 1, end);
  return mark?.span.end === end ? mark : undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
