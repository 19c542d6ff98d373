/** A critique as readers outside the document get it: its prose as written, its points as plain sentences. */
import { sentenceWords } from '../syntax/sentence-text.ts';
import type { Entry, Item, Point } from '../syntax/tree.ts';
import { readVerbatim } from '../syntax/verbatim.ts';
import { slice } from '../text/span.ts';

/** Lines of a paragraph are joined, since how prose is laid out is no part of it; lists keep their lines. */
export function critiqueText(entry: Entry): string {
  let out = '';
  let end: number | undefined;
  for (const item of entry.items) {
    const words = itemText(entry.text, item);
    if (words === '') continue;
    if (end !== undefined) out += isBlankLineBetween(entry.text, end, item.span.start) ? '\n\n' : '\n';
    out += words;
    end = item.span.end;
  }
  return out;
}

const isBlankLineBetween = (text: string, from: number, to: number): boolean =>
  /(?:\r\n?|\n)[ \t]*[\r\n]/.test(text.slice(from, to).replace(/\r\n/g, '\n'));

function itemText(text: string, item: Item): string {
  switch (item.kind) {
    case 'paragraph':
      return sentenceWords(text, item, item.markup);
    case 'verbatim':
      return readVerbatim(slice(text, item.span));
    case 'point':
      return pointText(item);
    case 'comment':
      return '';
  }
}

/** Without state, time and author; a point that the expert refused is none of the expert's. */
function pointText(point: Point): string {
  if (point.state === 'refused') return '';
  const why = point.explanation?.text ?? '';
  const change = point.edit === undefined ? '' : changeText(point.edit);
  return `- ${[change, why].filter((part) => part !== '').join(': ')}`;
}

function changeText(edit: NonNullable<Point['edit']>): string {
  switch (edit.kind) {
    case 'replace':
      return `"${edit.quote.text}" -> "${edit.replacement.text}"`;
    case 'remove':
      return `"${edit.quote.text}" -> ""`;
    case 'add':
      return edit.quote === undefined
        ? `-> "${edit.replacement.text}"`
        : `after "${edit.quote.text}" -> "${edit.replacement.text}"`;
    case 'about':
      return `"${edit.quote.text}"`;
  }
}
