/** The current caption of a section, as rules and readers see it: no markup, no comments, no time marks. */

import { sentenceWords } from '../syntax/sentence-text.ts';
import type { Item, Paragraph } from '../syntax/tree.ts';
import { joint } from '../text/characters.ts';
import { type Span, span } from '../text/span.ts';
import type { Prose, ProseSentence } from './caption.ts';

/** Everything of `Prose` but the mentions, which need the spec. */
export type ProseText = Omit<Prose, 'mentions'>;

/** The prose in the items of a section, or of a proposal; `empty` is where it would begin if nothing is written. */
export function proseOf(text: string, items: readonly Item[], empty: number): ProseText {
  const paragraphs = items.filter((item): item is Paragraph => item.kind === 'paragraph');
  const sentences: ProseSentence[] = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return { span: span(empty, empty), flat: '', words: '', paragraphs, sentences };

  const whole = span(first.span.start, last.span.end);
  let words = '';
  // Looking at the end of `words` itself would copy all of it for every sentence.
  let before = '';
  for (const { sentences: own, markup } of paragraphs) {
    for (const sentence of own) {
      const next = sentenceWords(text, sentence, markup);
      words += joint(before, next) + next;
      before = next || before;
    }
  }
  return { span: whole, flat: flatten(text, whole, notWords(items, sentences)), words, paragraphs, sentences };
}

/** Whatever between the sentences is no prose: markup, time marks, comments, points. */
function notWords(items: readonly Item[], sentences: readonly ProseSentence[]): Span[] {
  const found = sentences.flatMap(({ time }) => (time ? [time.span] : []));
  for (const item of items) {
    const spans = item.kind === 'paragraph' ? item.markup : [item.span];
    for (const one of spans) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

const SPACES = ' '.repeat(256);

/** As long as the source between `whole`, with everything that is no word as spaces. */
function flatten(text: string, whole: Span, blanks: readonly Span[]): string {
  let flat = '';
  let from = whole.start;
  for (const blank of blanks) {
    const start = Math.max(blank.start, from);
    const end = Math.min(blank.end, whole.end);
    if (start >= end) continue;
    flat += text.slice(from, start);
    for (let left = end - start; left > 0; left -= SPACES.length) flat += SPACES.slice(0, left);
    from = end;
  }
  return (flat + text.slice(from, whole.end)).replace(/[\r\n\t]/g, ' ');
}
