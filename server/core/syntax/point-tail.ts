/** What follows a point's head: `: explanation @0:01.2 (by name)`. */
import { isBlank, isDigit, lineEnd, skipBlanks, trimEnd } from '../text/characters.ts';
import { hull, type Span, span } from '../text/span.ts';
import { innerLines } from './quote.ts';
import { timeMarkAt } from './time-mark.ts';
import type { Named, TimeMark } from './tree.ts';

export interface Tail {
  readonly explanation?: Named | undefined;
  readonly time?: TimeMark | undefined;
  readonly by?: Named | undefined;
}

/** The rest of a point from `from` to `end`. Time and name close the first line, or the last one. */
export function pointTail(text: string, from: number, end: number): Tail {
  let start = skipBlanks(text, from, end);
  if (start < end && isColon(text.charCodeAt(start))) start = skipBlanks(text, start + 1, end);
  const firstEnd = Math.max(start, Math.min(lineEnd(text, from), end));
  const early = lineTail(text, start, firstEnd);
  if (firstEnd < end && !early.time && !early.by) {
    const late = lineTail(text, start, end);
    return { explanation: words(text, span(start, late.end)), time: late.time, by: late.by };
  }
  const first = words(text, span(start, early.end));
  const more = words(text, span(firstEnd, end));
  const both = first && more && { span: hull(first.span, more.span), text: `${first.text}\n${more.text}` };
  return { explanation: both ?? first ?? more, time: early.time, by: early.by };
}

const isColon = (code: number): boolean => code === 0x3a || code === 0xff1a;

/** Each line without the blanks around it; nothing if there are no words. */
function words(text: string, at: Span): Named | undefined {
  const end = trimEnd(text, at.start, at.end);
  const start = skipBlanks(text, at.start, end);
  if (start >= end) return undefined;
  const source = text.slice(start, end);
  return { span: span(start, end), text: /[\r\n]/.test(source) ? innerLines(source).join('\n') : source };
}

interface LineTail extends Tail {
  /** Where the words before time and name end. */
  readonly end: number;
}

/** `@time` and `(by name)`, in either order, at the end of the stretch. */
function lineTail(text: string, from: number, to: number): LineTail {
  let end = trimEnd(text, from, to);
  let time: TimeMark | undefined;
  let by: Signature | undefined;
  while (end > from) {
    const closer = text.charCodeAt(end - 1);
    let begin = end;
    if (isClosing(closer)) {
      if (by) break;
      by = signatureBefore(text, from, end);
      begin = by ? by.start : end;
    } else if (!time && (isDigit(closer) || closer === LETTER_S)) {
      time = timeBefore(text, from, end);
      begin = time ? time.span.start : end;
    }
    if (begin === end) break;
    end = trimEnd(text, from, begin);
  }
  return { end, time, by: by?.name };
}

const LETTER_S = 0x73;
const AT_SIGN = 0x40;
const isOpening = (code: number): boolean => code === 0x28 || code === 0xff08;
const isClosing = (code: number): boolean => code === 0x29 || code === 0xff09;

/** Longer than any name or mark; bounds the look back. */
const LONGEST_TAIL = 200;
const BY = /by[ \t]+|由[ \t]*|来自[ \t]*/iy;

interface Signature {
  /** Where its parenthesis opens. */
  readonly start: number;
  readonly name: Named;
}

/** `(by name)`, closed right before `end`. */
function signatureBefore(text: string, from: number, end: number): Signature | undefined {
  const least = Math.max(from, end - LONGEST_TAIL);
  let open = end - 2;
  while (open >= least && !isOpening(text.charCodeAt(open)) && !isClosing(text.charCodeAt(open))) open--;
  if (open < least || !isOpening(text.charCodeAt(open))) return undefined;
  BY.lastIndex = open + 1;
  if (!BY.test(text)) return undefined;
  const last = trimEnd(text, open, end - 1);
  const first = skipBlanks(text, BY.lastIndex, last);
  return first < last ? { start: open, name: { span: span(first, last), text: text.slice(first, last) } } : undefined;
}

/** `@0:01.2`, ending right before `end`. */
function timeBefore(text: string, from: number, end: number): TimeMark | undefined {
  const least = Math.max(from, end - LONGEST_TAIL);
  let at = end - 1;
  while (at >= least && text.charCodeAt(at) !== AT_SIGN && !isBlank(text.charCodeAt(at))) at--;
  if (at < least || text.charCodeAt(at) !== AT_SIGN) return undefined;
  const mark = timeMarkAt(text, at, end);
  return mark?.span.end === end ? mark : undefined;
}
