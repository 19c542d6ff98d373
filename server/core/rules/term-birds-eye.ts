/** Bird's-eye looks straight down: it shows no horizon and no sky, and is no high angle. */
import type { Word } from './phrases.ts';
import type { SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/birds-eye',
  severity: 'hint',
  on: true,
  aspects: ['scene', 'spatial', 'camera'],
  *check({ text }, { reading }) {
    const views = reading.hits('term/birds-eye');
    if (views.length === 0) return;
    const against = oblique(reading.words());
    if (against === undefined) return;
    for (const { span } of views) {
      yield {
        span,
        args: { words: text.slice(span.start, span.end), against: text.slice(against.start, against.end) },
        related: [{ span: against, message: { key: 'related.against', args: {} } }],
        fixes: ['aerial', 'overhead'].map((word) => ({
          title: { key: 'fix.replace', args: { old: text.slice(span.start, span.end), new: word } },
          edits: [{ span, text: word }],
          safety: 'suggestion' as const,
        })),
      };
    }
  },
};

/** Words that only a tilted view allows: `horizon`, `high angle`, `oblique`. */
function oblique(words: readonly Word[]): { start: number; end: number } | undefined {
  for (const [index, word] of words.entries()) {
    if (word.text === 'horizon' || word.text === 'oblique' || word.text === 'skyline') return word;
    const next = words[index + 1];
    if (word.text === 'high' && next?.text === 'angle') return { start: word.start, end: next.end };
  }
  return undefined;
}
