/** A sentence as readers get it, and as the printer writes it on a line of its own. */
import { isBlank, isLineEnd, joint } from '../text/characters.ts';
import { type Span, slice } from '../text/span.ts';
import { headingLevel } from './heading.ts';
import { pointMark } from './point.ts';
import { timeMarkAt } from './time-mark.ts';
import type { Sentence } from './tree.ts';

/** The words of a sentence in one line: blanks collapsed, without comments and escapes. */
export function sentenceWords(text: string, { span: at }: Sentence, markup: readonly Span[]): string {
  const source = slice(text, at);
  if (isOneLine(source) && markupIn(markup, at).length === 0) return source;
  return pieces(text, at, markup).reduce((words, piece) => words + piece.blank + piece.word, '');
}

/** The words so that the parser reads them back from a line of their own; `isFirst` when no sentence stands before. */
export function printWords(words: string, isFirst: boolean): string {
  return escapeStart(words.replace(/[^ ]+/g, (word, at: number) => escapeWord(word, at === 0 && isFirst)));
}

/** The sentence in one line, with the comments between its words where they are. */
export function printSentence(text: string, { span: at }: Sentence, markup: readonly Span[], isFirst: boolean): string {
  const line = pieces(text, at, markup).reduce((printed, piece, index) => {
    const comments = piece.comments.map((comment) => slice(text, comment)).join(piece.blank);
    const before = comments === '' ? piece.blank : `${piece.blank}${comments}${piece.blank}`;
    return printed + before + escapeWord(piece.word, index === 0 && isFirst);
  }, '');
  return escapeStart(line);
}

/** The marks that touch the stretch; `markup` is in order, so a long paragraph is not looked through for each sentence. */
export function markupIn(markup: readonly Span[], at: Span): readonly Span[] {
  let low = 0;
  let high = markup.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (markup[middle]!.end > at.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < markup.length && markup[end]!.start < at.end) end++;
  return low === end ? NONE : markup.slice(low, end);
}

const NONE: readonly Span[] = [];

const isOneLine = (source: string): boolean => !/[\r\n\t]| {2}/.test(source);

/** A run of characters without blanks, and what separates it from the run before. */
interface Piece {
  readonly blank: '' | ' ';
  readonly comments: readonly Span[];
  readonly word: string;
}

function pieces(text: string, at: Span, markup: readonly Span[]): Piece[] {
  const inside = markupIn(markup, at);
  const found: Piece[] = [];
  let mark = 0;
  for (let from = at.start; from < at.end; ) {
    const comments: Span[] = [];
    let isApart = false;
    let endsLine = false;
    for (; from < at.end; ) {
      const next = inside[mark];
      if (next?.start === from) {
        if (isComment(text, next)) comments.push(next);
        mark++;
        from = next.end;
      } else if (isBlank(text.charCodeAt(from))) {
        isApart = true;
        endsLine ||= isLineEnd(text.charCodeAt(from));
        from++;
      } else break;
    }
    let word = '';
    while (from < at.end && !isBlank(text.charCodeAt(from))) {
      const next = inside[mark];
      if (next?.start !== from) word += text.charAt(from++);
      else if (isComment(text, next)) break;
      else {
        mark++;
        from = next.end;
      }
    }
    const before = found.at(-1)?.word ?? '';
    found.push({ blank: endsLine ? joint(before, word) : isApart ? ' ' : '', comments, word });
  }
  return found;
}

/** The other marks are backslashes. */
const isComment = (text: string, mark: Span): boolean => text.charAt(mark.start) === '<';

/** A backslash before what would read as a comment or as the sentence's time. */
function escapeWord(word: string, isFirst: boolean): string {
  const inside = /[@<]/.test(word) ? word.replace(/\\@|<!--/g, (sign) => (sign === '<!--' ? '\\<!--' : '\\\\@')) : word;
  const isTime = word.startsWith('@') && timeMarkAt(word, 0, word.length) !== undefined;
  return isTime && !isFirst ? `\\${inside}` : inside;
}

/** A backslash before a line that would read as a heading, a point, a fence or an escape. */
function escapeStart(line: string): string {
  const isMarkup =
    line.startsWith('\\') ||
    headingLevel(line, 0) > 0 ||
    line === '---' ||
    pointMark(line, 0, line.length) !== undefined;
  return isMarkup && !line.startsWith('\\@') && !line.startsWith('\\<!--') ? `\\${line}` : line;
}
