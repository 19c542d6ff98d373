/**
 * The quotations in a critique, however they were typed: straight, curly, CJK and full-width marks, marks that stick
 * to their neighbours (`delete"static"`), quotations within quotations, marks that were never closed.
 */
import { type Span, shift, slice, span } from '../text/span.ts';

export interface Quoted {
  /** With the marks. */
  readonly outer: Span;
  /** What is between them. */
  readonly inner: Span;
  readonly text: string;
}

/** Longer than any passage that a critique quotes; a mark without a partner does not swallow what follows. */
const longest = 2000;

const doubleMarks = '"“”„‟＂〝〞〟';
const double = new Set(doubleMarks);
const brackets = new Map([
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
  ['‹', '›'],
  ['`', '`'],
]);
const single = new Set("'‘’");
const marks = /["“”„‟＂〝〞〟「」『』«»‹›`'‘’]/gu;

/** Outermost quotations in order; they do not overlap. */
export function quotedIn(text: string): readonly Quoted[] {
  return units(text)
    .flatMap((unit) => inUnit(slice(text, unit)).map((pair) => shift(pair, unit.start)))
    .map((outer) => {
      const inner = span(outer.start + 1, outer.end - 1);
      return { outer, inner, text: text.slice(inner.start, inner.end) };
    });
}

/**
 * Lines, two of them together where a quotation runs over the line end. One forgotten mark thus spoils its own line
 * and not the rest of the critique.
 */
function units(text: string): Span[] {
  const found: Span[] = [];
  let odd = false;
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = span(match.index, match.index + match[0].length);
    const isOdd = [...match[0].matchAll(/["“”„‟＂]/g)].length % 2 === 1;
    const before = found.at(-1);
    if (odd && isOdd && before !== undefined && !/^\s*(?:[-*•]|\d+[.)、])/u.test(match[0])) {
      found[found.length - 1] = span(before.start, line.end);
      odd = false;
    } else {
      found.push(line);
      odd = isOdd;
    }
  }
  return found;
}

function inUnit(text: string): Span[] {
  const read = byNeighbours(text);
  const pairs = read.unclosed ? (inTurn(text) ?? read.pairs) : read.pairs;
  const short = pairs.filter((pair) => pair.end - pair.start <= longest).sort((a, b) => a.start - b.start);
  let free = 0;
  return short.filter((pair) => {
    const outermost = pair.start >= free;
    if (outermost) free = pair.end;
    return outermost;
  });
}

/** Reads each mark by what stands beside it, as a person does. */
function byNeighbours(text: string): { readonly pairs: Span[]; readonly unclosed: boolean } {
  const pairs: Span[] = [];
  const open: { readonly at: number; readonly closers: string }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(marks)) {
    // A single mark that never closed (`'90s`) does not hide the double one around it.
    while (double.has(mark) && open.length > 1 && single.has(text.charAt(open.at(-1)!.at))) open.pop();
    const top = open.at(-1);
    if (top !== undefined && closes(text, at, mark, top)) {
      open.pop();
      pairs.push(span(top.at, at + 1));
    } else if (opens(text, at, mark, top !== undefined)) {
      open.push({ at, closers: brackets.get(mark) ?? (single.has(mark) ? "'’" : doubleMarks) });
    }
  }
  return { pairs, unclosed: open.some(({ at }) => double.has(text.charAt(at))) };
}

/** Double marks in turn, first opens, second closes; when their number says that it can be so. */
function inTurn(text: string): Span[] | undefined {
  const pairs: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (!double.has(text.charAt(at))) continue;
    if (open >= 0) pairs.push(span(open, at + 1));
    open = open < 0 ? at : -1;
  }
  return open < 0 ? pairs : undefined;
}

function closes(text: string, at: number, mark: string, top: { at: number; closers: string }): boolean {
  if (!top.closers.includes(mark)) return false;
  if (brackets.has(text.charAt(top.at))) return true;
  if (single.has(mark)) return !letter.test(text.charAt(at + 1));
  if (mark === '“' || mark === '„' || mark === '〝') return endsHere(text, at) && !beginsHere(text, at);
  return !(beginsHere(text, at) && !endsHere(text, at) && mark !== '”');
}

function opens(text: string, at: number, mark: string, inside: boolean): boolean {
  if (single.has(mark)) {
    return !letter.test(text.charAt(at - 1)) && !/\s/u.test(text.charAt(at + 1) || ' ');
  }
  if (!double.has(mark)) return brackets.has(mark);
  return inside || mark === '”' ? beginsHere(text, at) : true;
}

const letter = /[\p{L}\p{N}]/u;

function beginsHere(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  return (
    (before === '' || /[\s([{（【\-–—/:：,，;；>→+]/u.test(before) || cjk.test(before)) &&
    /\S/u.test(text.charAt(at + 1))
  );
}

function endsHere(text: string, at: number): boolean {
  const after = text.charAt(at + 1);
  return (
    (after === '' || /[\s.,;:!?)\]}）】，。；：！？、\-–—/…>→+]/u.test(after) || cjk.test(after)) &&
    /\S/u.test(text.charAt(at - 1))
  );
}

const cjk = /[\u3000-\u9fff\uff00-\uffef]/u;
