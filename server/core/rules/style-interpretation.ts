/** Participles that explain what something means or is for. Where such a clause closes a sentence, it can go. */
import type { CaptionSection } from '../caption/caption.ts';
import { hitReport } from './phrase-rule.ts';
import type { Hit } from './phrases.ts';
import type { Fix, SectionRule } from './rule.ts';
import { sentenceAt } from './sentence-at.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'style/interpretation',
  list: 'style/interpretation',
  severity: 'hint',
  on: true,
  *check(section, context) {
    for (const hit of context.reading.hits('style/interpretation')) {
      yield { ...hitReport(hit, section), fixes: withoutClause(hit, section) };
    }
  },
};

/** `…, emphasizing their height.` loses everything from the comma to the stop; other places need a person. */
function withoutClause(hit: Hit, section: CaptionSection): readonly Fix[] {
  const index = sentenceAt(section.prose.sentences, hit.span.start);
  const sentence = index === undefined ? undefined : section.prose.sentences[index];
  if (sentence === undefined || sentence.span.end < hit.span.end) return [];
  const before = /,\s+$/.exec(section.text.slice(Math.max(sentence.span.start, hit.span.start - 8), hit.span.start));
  const rest = section.text.slice(hit.span.end, sentence.span.end);
  const clause = /^[^.,;:!?"“”]*(?=[.!?]$)/.exec(rest);
  if (before === null || clause === null) return [];
  const span = { start: hit.span.start - before[0].length, end: hit.span.end + clause[0].length };
  const old = section.text.slice(hit.span.start, span.end).replace(/\s+/g, ' ');
  return [{ title: { key: 'fix.remove', args: { old } }, edits: [{ span, text: '' }], safety: 'suggestion' }];
}
