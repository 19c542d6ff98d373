/** Prose between blank lines, and the sentences in it. */
import { isBlank, isLineEnd, skipBlanks, trimEnd } from '../text/characters.ts';
import { sentenceEnds } from '../text/sentences.ts';
import { type Span, span } from '../text/span.ts';
import { timeMarkAt } from './time-mark.ts';
import type { Paragraph, Sentence } from './tree.ts';

/**
 * The paragraph between `start` and `end`, both at characters that are not blank. `markup` is what stands in it and
 * is no part of the words.
 */
export function paragraph(text: string, start: number, end: number, markup: readonly Span[]): Paragraph {
  const words = markup.length === 0 ? text : blankOut(text, start, end, markup);
  const sentences: Sentence[] = [];
  let from = start;
  const cut = (to: number, mark?: Sentence['time']) => {
    addSentences(sentences, words, from, to, mark);
    from = mark ? mark.span.end : to;
  };
  for (const at of borders(text, words, start, end)) {
    if (words.charAt(at) !== '@') {
      cut(at);
      continue;
    }
    const mark = timeMarkAt(words, at, end);
    // A mark closes the sentence before it; where no words stand before it, it is a word itself.
    if (mark && at >= from && skipBlanks(words, from, at) < at) cut(at, mark);
  }
  cut(end);
  return { kind: 'paragraph', span: span(start, end), sentences, markup };
}

function addSentences(sentences: Sentence[], words: string, from: number, to: number, time: Sentence['time']) {
  const last = trimEnd(words, from, to);
  let start = skipBlanks(words, from, last);
  if (start >= last) return;
  for (const end of sentenceEnds(words, start, last)) {
    sentences.push({ span: span(start, end) });
    start = skipBlanks(words, end, last);
  }
  sentences.push(time ? { span: span(start, last), time } : { span: span(start, last) });
}

/** Where a time mark may stand, and where a line begins that a person laid out as a list, a quotation or a table. */
function borders(text: string, words: string, start: number, end: number): number[] {
  const found: number[] = [];
  for (let at = words.indexOf('@', start); at >= 0 && at < end; at = words.indexOf('@', at + 1)) {
    // Behind a backslash it is a word.
    if (at > start && isBlank(text.charCodeAt(at - 1))) found.push(at);
  }
  for (let at = start; at < end; at++) {
    if (!isLineEnd(words.charCodeAt(at))) continue;
    const line = skipBlanks(words, at, end);
    if (isListLine(words, line, end)) found.push(line);
    at = line - 1;
  }
  return found.sort((a, b) => a - b);
}

/** `- `, `* `, `• `, `1. `, `2) `, `> ` or `|` at the beginning of a line. */
export function isListLine(text: string, at: number, end: number): boolean {
  const first = text.charCodeAt(at);
  if (first === 0x7c) return true;
  if (first === 0x3e || first === 0x2d || first === 0x2a || first === 0x2b || first === 0x2022) {
    return at + 1 < end && isBlank(text.charCodeAt(at + 1));
  }
  if (first < 0x30 || first > 0x39) return false;
  let behind = at + 1;
  while (behind < end && behind < at + 3 && text.charCodeAt(behind) >= 0x30 && text.charCodeAt(behind) <= 0x39)
    behind++;
  const sign = text.charAt(behind);
  if (sign === '、') return true;
  return (sign === '.' || sign === ')') && behind + 1 < end && isBlank(text.charCodeAt(behind + 1));
}

/** The text from the beginning up to `end`, with the markup as spaces; what comes before `start` does not matter. */
export function blankOut(text: string, start: number, end: number, markup: readonly Span[]): string {
  let out = text.slice(0, start);
  for (const mark of markup) {
    out += text.slice(out.length, mark.start) + ' '.repeat(mark.end - mark.start);
  }
  return out + text.slice(out.length, end);
}
