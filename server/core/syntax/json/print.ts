/** Pieces of the JSON form as text. */
import { kindName } from '../heading.ts';
import { printPoint } from '../print-point.ts';
import { printWords } from '../sentence-text.ts';
import { printTimeMark } from '../time-mark.ts';
import { verbatim } from '../verbatim.ts';
import type { EntryJson, ItemJson, PartJson, SectionJson, SentenceJson } from './schema.ts';

type HeadingData = Omit<SectionJson, 'items' | 'entries'> & Partial<Pick<EntryJson, 'kind' | 'aspect' | 'value'>>;

/** `## Title: Aspect value (who, date, text hash, rest)`. */
export function printHeadingData(heading: HeadingData, level: 1 | 2 | 3): string {
  const { kind, title, aspect, value, who, date, hash, rest = [] } = heading;
  const name = title !== '' || kind === undefined || kind === 'unknown' ? title : kindName(kind);
  const by = [who, date, hash && `text ${hash}`, ...rest].filter((part) => part !== undefined && part !== '');
  const words = [aspect === undefined ? name : `${name}:`, aspect, value, by.length > 0 ? `(${by.join(', ')})` : ''];
  return ['#'.repeat(level), ...words.filter((part) => part !== undefined && part !== '')].join(' ');
}

/** A sentence's line, as it is printed behind others or as the first of its paragraph. */
export function printSentenceData({ words, time }: SentenceJson, isFirst: boolean): string {
  const printed = printWords(words, isFirst);
  return time ? `${printed} ${printTimeMark(time.from, time.to)}` : printed;
}

/** An item whose text is not kept beside it. */
export function printItem(item: ItemJson, lineEnd: string, opensLine = true): string {
  switch (item.kind) {
    case 'paragraph':
      return item.sentences
        .map((sentence, index) => printLines(sentence, isFirst(item.sentences, index), lineEnd))
        .join(lineEnd);
    case 'point':
      return printPoint(item, lineEnd);
    default:
      return keptLines(item.text, opensLine);
  }
}

/** Lines as they are, unless a program put a heading among them; the first may go on behind something else. */
export const keptLines = (text: string, opensLine = true): string =>
  text.replace(/(^|[\r\n])(#{1,2})(?=[ \t\r\n]|$)/g, (written, before: string, signs: string, at: number) =>
    at === 0 && before === '' && !opensLine ? written : `${before}\\${signs}`,
  );

const printLines = (sentence: SentenceJson, first: boolean, lineEnd: string): string =>
  [...(sentence.comments ?? []), printSentenceData(sentence, first)].join(lineEnd);

/** Whether nothing stands before the sentence that could take its first word for a time. */
export const isFirst = (sentences: readonly SentenceJson[], index: number): boolean =>
  index === 0 || sentences[index - 1]!.time !== undefined;

/** Points follow each other line by line; everything else is separated by a blank line. */
export function usualGap(before: ItemJson | undefined, after: ItemJson, lineEnd: string): string {
  if (!before) return '';
  return before.kind === 'point' && after.kind === 'point' ? lineEnd : lineEnd + lineEnd;
}

/** The lines below an archive heading. */
export function printBody({ text = '', parts = [] }: Pick<EntryJson, 'text' | 'parts'>, lineEnd: string): string {
  const pieces = [verbatim(text), ...parts.flatMap((part) => [partHeading(part), verbatim(part.text)])];
  const body = pieces.filter((piece) => piece !== '').join('\n\n');
  return lineEnd === '\n' ? body : body.replace(/\n/g, lineEnd);
}

const partHeading = (part: PartJson): string => part.source ?? printHeadingData(part, 3);
