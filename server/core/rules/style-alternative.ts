/** `a coach or team member`: two candidates for one thing. Choices inside a negation are none: `no cars or people`. */
import { slice } from '../text/span.ts';
import type { Report, SectionRule } from './rule.ts';
import { isWord, spanOf, type Words, wordAt } from './words.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const negations: ReadonlySet<string> = new Set(['no', 'not', 'without', 'never', 'nor', 'any', 'neither', 'whether']);
/** `one or two`, `more or less`: ranges and idioms, not candidates. */
const inclusive: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten twelve dozen less so more few several either other another'.split(
    ' ',
  ),
);
/** How many words back a negation still speaks about the choice. */
const reach = 8;

export const rule: SectionRule = {
  scope: 'section',
  id: 'style/alternative',
  severity: 'hint',
  on: true,
  *check({ text }, { reading }): Iterable<Report> {
    const words = reading.words();
    for (let or = 2; or < words.count - 1; or++) {
      if (!isWord(words, or, 'or') || !words.joined[or] || !words.joined[or + 1]) continue;
      if (inclusive.has(wordAt(words, or - 1)) || inclusive.has(wordAt(words, or + 1))) continue;
      const first = articleBefore(words, or);
      if (first === undefined || isNegated(words, or)) continue;
      const second = articles.has(wordAt(words, or + 1)) && words.joined[or + 2] ? or + 2 : or + 1;
      const span = spanOf(words, first, second);
      if (!reading.quoted(span)) yield { span, args: { words: slice(text, span).replace(/\s+/g, ' ') } };
    }
  },
};

/** The article of the first candidate, which has one word or two. */
function articleBefore(words: Words, or: number): number | undefined {
  for (let at = or - 2; at >= Math.max(0, or - 3); at--) {
    if (!words.joined[at + 1]) return undefined;
    if (articles.has(wordAt(words, at))) return at;
  }
  return undefined;
}

function isNegated(words: Words, or: number): boolean {
  for (let at = or - 1; at >= Math.max(0, or - reach); at--) if (negations.has(wordAt(words, at))) return true;
  return false;
}
