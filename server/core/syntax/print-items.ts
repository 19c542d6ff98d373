/** Caption prose with one sentence per line; comments stay with the sentence that they precede. */
import { lineEnd as endOfLine, skipBlanks } from '../text/characters.ts';
import { type Span, slice } from '../text/span.ts';
import { printSentence } from './sentence-text.ts';
import type { Item, Paragraph } from './tree.ts';

export function printItems(text: string, items: readonly Item[], lineEnd: string): string {
  let printed = '';
  let last: Item | undefined;
  let end = 0;
  for (const item of items) {
    // A comment between the words of a paragraph is printed with it.
    if (last && item.span.start < end) continue;
    const words = item.kind === 'paragraph' ? printParagraph(text, item, lineEnd) : slice(text, item.span);
    if (words === '') continue;
    printed += (last ? gap(text, last, item, lineEnd) : '') + words;
    last = item;
    end = item.span.end;
  }
  return printed;
}

/** A blank line, unless one of the two is a comment that stands right above or behind the other. */
function gap(text: string, before: Item, after: Item, lineEnd: string): string {
  const blank = lineEnd + lineEnd;
  if (before.kind !== 'comment' && after.kind !== 'comment') return blank;
  const between = slice(text, { start: before.span.end, end: after.span.start });
  const lines = between.split(/\r\n|\n|\r/).length - 1;
  if (lines > 1) return blank;
  // A comment that opens a line of prose moves to a line of its own.
  return lines === 0 && after.kind === 'comment' && isLineDone(text, after) ? ' ' : lineEnd;
}

/** Nothing follows the item on its line. */
function isLineDone(text: string, { span: at }: Item): boolean {
  const end = endOfLine(text, at.end);
  return skipBlanks(text, at.end, end) === end;
}

function printParagraph(text: string, { sentences, markup }: Paragraph, lineEnd: string): string {
  const comments = markup.filter((mark) => text.charAt(mark.start) === '<');
  const lines: string[] = [];
  let next = 0;
  sentences.forEach((sentence, index) => {
    const stop = sentence.time?.span.start ?? sentence.span.start;
    for (; next < comments.length && comments[next]!.start < stop; next++) {
      const comment = comments[next]!;
      if (!isInside(comment, sentence.span)) lines.push(slice(text, comment));
    }
    const isFirst = index === 0 || sentences[index - 1]!.time !== undefined;
    const words = printSentence(text, sentence, markup, isFirst);
    lines.push(sentence.time ? `${words} ${slice(text, sentence.time.span)}` : words);
    while (next < comments.length && comments[next]!.start < sentence.span.end) next++;
  });
  const rest = comments.slice(next).map((comment) => slice(text, comment));
  return lines.concat(rest).join(lineEnd);
}

const isInside = (mark: Span, at: Span): boolean => at.start <= mark.start && mark.end <= at.end;
