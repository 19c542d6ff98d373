/** A word typed twice. The list `format/repeated-word` holds the doublings that are right: `had had`. */
import { slice, span } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';
import { spanOf, type Words, wordAt } from './words.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'format/repeated-word',
  severity: 'warning',
  on: true,
  *check({ text }, { reading, spec }): Iterable<Report> {
    const words = reading.words();
    for (let index = 1; index < words.count; index++) {
      if (!words.joined[index] || !isSame(words, index)) continue;
      const both = spanOf(words, index - 1, index);
      const second = slice(text, spanOf(words, index, index));
      // `Bora Bora` is a name, `bye-bye` is one word, `3 3` are two numbers.
      if (second !== second.toLowerCase() || !/[a-z]/.test(second) || !isApart(words, index)) continue;
      const word = wordAt(words, index);
      if (reading.quoted(both) || spec.lists.get('format/repeated-word')?.includes(`${word} ${word}`)) continue;
      const repeated = span(words.end[index - 1]! + words.offset, both.end);
      yield {
        span: both,
        args: { word: second },
        fixes: [
          {
            title: { key: 'fix.remove', args: { old: second } },
            edits: [{ span: repeated, text: '' }],
            safety: 'safe',
          },
        ],
      };
    }
  },
};

/** The same letters as the word before; lengths first, since nearly all pairs differ there. */
function isSame({ text, start, end }: Words, index: number): boolean {
  const length = end[index]! - start[index]!;
  if (length !== end[index - 1]! - start[index - 1]!) return false;
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(start[index]! + at) !== text.charCodeAt(start[index - 1]! + at)) return false;
  }
  return true;
}

/** Blanks and no hyphen between the two. */
const isApart = ({ text, start, end }: Words, index: number): boolean =>
  text.slice(end[index - 1], start[index]).trim() === '';
