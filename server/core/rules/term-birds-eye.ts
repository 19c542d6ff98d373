/** Bird's-eye looks straight down: it shows no horizon and no skyline, and is no high angle. */
import { type Span, slice } from '../text/span.ts';
import { hitReport } from './phrase-rule.ts';
import type { Report, SectionRule } from './rule.ts';
import { isWord, spanOf, type Words, wordAt } from './words.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'term/birds-eye',
  list: 'term/birds-eye',
  severity: 'hint',
  on: true,
  aspects: ['scene', 'spatial', 'camera'],
  *check(section, { reading }): Iterable<Report> {
    const hits = reading.hits('term/birds-eye');
    const slantedViews = hits.length === 0 ? [] : oblique(reading.words());
    for (const hit of hits) {
      const against = slantedViews.find((span) => atOnce(section.text, hit.span, span));
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
function oblique(words: Words): readonly Span[] {
  const found: Span[] = [];
  for (let index = 0; index < words.count; index++) {
    if (slanted.has(wordAt(words, index))) found.push(spanOf(words, index, index));
    else if (isWord(words, index, 'high') && isWord(words, index + 1, 'angle'))
      found.push(spanOf(words, index, index + 1));
  }
  return found;
}

const slanted: ReadonlySet<string> = new Set(['horizon', 'oblique', 'skyline']);

/** In one sentence, and without a change from one to the other. */
function atOnce(text: string, a: Span, b: Span): boolean {
  const between = a.start < b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return !/[.!?]|\b(?:to|into|then|from|until|before|becom\w*|transition\w*|shift\w*)\b/.test(between);
}
