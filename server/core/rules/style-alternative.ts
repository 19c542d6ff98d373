/** `a coach or team member`: two candidates for one thing. Choices inside a negation are none: `no cars or people`. */
import type { Word } from './phrases.ts';
import type { SectionRule } from './rule.ts';

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const negations: ReadonlySet<string> = new Set(['no', 'not', 'without', 'never', 'nor', 'any', 'neither', 'whether']);
/** `one or two`, `more or less`: idioms and ranges, not candidates. */
const inclusive: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten twelve dozen less so more few several either other another'.split(
    ' ',
  ),
);
const reach = 8;

export const rule: SectionRule = {
  scope: 'section',
  id: 'style/alternative',
  severity: 'hint',
  on: true,
  *check({ text }, { reading }) {
    const words = reading.words();
    for (const [index, word] of words.entries()) {
      if (word.text !== 'or' || !word.joined || reading.quoted(word)) continue;
      const next = words[index + 1];
      const previous = words[index - 1];
      if (next === undefined || previous === undefined || !next.joined) continue;
      if (inclusive.has(previous.text) || inclusive.has(next.text)) continue;
      const first = articleBefore(words, index);
      if (first === undefined || negated(words, index)) continue;
      const last = articles.has(next.text) ? (words[index + 2] ?? next) : next;
      const span = { start: first.start, end: last.end };
      yield { span, args: { words: text.slice(span.start, span.end).replace(/\s+/g, ' ') } };
    }
  },
};

/** The article of the first candidate: `a`, at most two words before `or`. */
function articleBefore(words: readonly Word[], or: number): Word | undefined {
  for (let at = or - 2; at >= or - 3; at--) {
    if (at < 0 || !words[at + 1]!.joined) return undefined;
    if (articles.has(words[at]!.text)) return words[at];
  }
  return undefined;
}

function negated(words: readonly Word[], or: number): boolean {
  for (let at = or - 1; at >= Math.max(0, or - reach); at--) if (negations.has(words[at]!.text)) return true;
  return false;
}
