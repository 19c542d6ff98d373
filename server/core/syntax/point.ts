/** `- [ ] "quote" -> "replacement": why @0:01.2 (by name)`, as typed: half-typed, curly, Chinese, full-width. */
import { lineEnd, nextLine, skipBlanks, trimEnd } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import { pointTail } from './point-tail.ts';
import { arrowEnd, quoteAt } from './quote.ts';
import { timeProblem } from './time-mark.ts';
import type { Named, Point, PointEdit, PointState, Problem } from './tree.ts';

const STATES: ReadonlyMap<string, PointState> = new Map([
  ...['', ' ', '　'].map((mark) => [mark, 'open'] as const),
  ...['x', 'X', '×', '✓', '✔', '√'].map((mark) => [mark, 'applied'] as const),
  ...['-', '–', '—', '－'].map((mark) => [mark, 'refused'] as const),
]);

const AFTER = /(?:after|在)[ \t]*/iy;
const AFTER_CLOSE = /(?:之后|后面|后)/y;

const isOpeningBracket = (code: number): boolean => code === 0x5b || code === 0xff3b;
const isClosingBracket = (code: number): boolean => code === 0x5d || code === 0xff3d;

/** The mark's place, when a point begins at `at`: a bullet and one character, or none, in square brackets. */
export function pointMark(text: string, at: number, end: number): Span | undefined {
  const bullet = text.charCodeAt(at);
  if (bullet !== 0x2d && bullet !== 0x2a && bullet !== 0x2b) return undefined;
  const open = skipBlanks(text, at + 1, end);
  if (open === at + 1 || open >= end || !isOpeningBracket(text.charCodeAt(open))) return undefined;
  const close = isClosingBracket(text.charCodeAt(open + 1)) ? open + 1 : open + 2;
  if (close >= end || !isClosingBracket(text.charCodeAt(close))) return undefined;
  // `[x](address)` is a link.
  return text.charAt(close + 1) === '(' ? undefined : span(open + 1, close);
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
  const { edit, at } = head(text, skipBlanks(text, mark.end + 1, end), end, problems);
  const { explanation, time, by } = pointTail(text, at, end);
  const problem = time && timeProblem(time);
  if (problem) problems.push(problem);
  return {
    kind: 'point',
    span: span(start, end),
    state: state ?? 'open',
    mark,
    ...(edit && { edit }),
    ...(explanation && { explanation }),
    ...(time && { time }),
    ...(by && { by }),
  };
}

interface Head {
  readonly edit?: PointEdit;
  /** Where the explanation may begin. */
  readonly at: number;
}

function head(text: string, from: number, end: number, problems: Problem[]): Head {
  const after = matchEnd(AFTER, text, from);
  const quoteStart = after ?? from;
  const quote = quoteAt(text, quoteStart, end);
  if (quote === 'unclosed') {
    problems.push({ code: 'syntax/point-quote', span: span(quoteStart, quoteStart + 1) });
    return { at: from };
  }
  // "After the dog, …" is an explanation that happens to begin with the word.
  if (after !== undefined && !quote) return { at: from };
  let at = skipBlanks(text, quote?.end ?? from, end);
  if (after !== undefined) at = skipBlanks(text, matchEnd(AFTER_CLOSE, text, at) ?? at, end);
  const behindArrow = arrowEnd(text, at);
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

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export { printQuote } from './quote.ts';
