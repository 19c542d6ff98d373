/** Bird's-eye looks straight down: it shows no horizon and no skyline, and is no high angle. */
import { type Span, slice } from '../text/span.ts';
import { hitReport } from './phrase-rule.ts';
import type { Word } from './phrases.ts';
import type { Report, SectionRule } from './rule.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/birds-eye',
  severity: 'hint',
  on: true,
  aspects: ['scene', 'spatial', 'camera'],
  *check(section, { reading }): Iterable<Report> {
    for (const hit of reading.hits('term/birds-eye')) {
      const against = oblique(reading.words()).find((span) => atOnce(section.text, hit.span, span));
      if (against === undefined) continue;
      const report = hitReport(hit, section);
      yield {
        ...report,
        args: { ...report.args, against: slice(section.text, against) },
        related: [{ span: against, message: { key: 'related.against', args: {} } }],
      };
    }
  },
};

/** Words that only a slanted view allows: `horizon`, `high angle`. */
function oblique(words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, index) => {
    if (word.text === 'horizon' || word.text === 'oblique' || word.text === 'skyline') return [word];
    const next = words[index + 1];
    return word.text === 'high' && next?.text === 'angle' ? [{ start: word.start, end: next.end }] : [];
  });
}

/** In one sentence, and without a change from one to the other. */
function atOnce(text: string, a: Span, b: Span): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return !/[.!?]|\b(?:to|into|then|from|until|before|becom\w*|transition\w*|shift\w*)\b/.test(between);
}
