/**
 * The merged caption is what a video generator is given: 320 words for people, 512 tokens for its text encoder, which
 * cuts off the rest without a word. Tokens are estimated at four for three words.
 */

import type { CaptionSection } from '../caption/caption.ts';
import { type Span, shift, span } from '../text/span.ts';
import { wordCount } from '../text/word-count.ts';
import type { DocumentRule, Report, RuleOptions } from './rule.ts';

const wordsPerToken = 0.75;

export const rule: DocumentRule = {
  scope: 'document',
  id: 'structure/merged-budget',
  severity: 'warning',
  on: true,
  *check({ sections }, { options }): Iterable<Report> {
    const most = numberIn(options, 'words', 320);
    const tokens = numberIn(options, 'tokens', 512);
    for (const { start, section } of sections) {
      if (section.role !== 'merged') continue;
      const count = wordCount(section.prose.words);
      const estimate = Math.ceil(count / wordsPerToken);
      const fit = Math.min(most, Math.floor(tokens * wordsPerToken));
      if (count <= fit) continue;
      const message = { key: 'related.budget-ends', args: { fit: String(fit) } };
      yield {
        span: shift(section.heading.span, start),
        ...(estimate > tokens ? { variant: 'tokens' } : {}),
        args: { count: String(count), most: String(most), estimate: String(estimate), tokens: String(tokens) },
        related: [{ span: shift(sentenceAt(section, fit), start), message }],
      };
    }
  },
};

/** The sentence in which the budget ends. */
function sentenceAt({ prose }: CaptionSection, fit: number): Span {
  let left = fit;
  for (const { span: sentence } of prose.sentences) {
    left -= wordCount(prose.flat.slice(sentence.start - prose.span.start, sentence.end - prose.span.start));
    if (left < 0) return sentence;
  }
  return span(prose.span.end, prose.span.end);
}

function numberIn(options: RuleOptions, name: string, usual: number): number {
  const value = options[name];
  return typeof value === 'number' && value > 0 ? value : usual;
}
