/** What is not there. Where a sentence says nothing else, it can go. */
import type { CaptionSection } from '../caption/caption.ts';
import { hitReport } from './phrase-rule.ts';
import type { Hit } from './phrases.ts';
import type { Fix, SectionRule } from './rule.ts';
import { sentenceAt } from './sentence-at.ts';

export const rule: SectionRule = {
  scope: 'section',
  id: 'style/absence',
  list: 'style/absence',
  severity: 'hint',
  on: true,
  *check(section, context) {
    for (const hit of context.reading.hits('style/absence')) {
      yield { ...hitReport(hit, section), fixes: withoutSentence(hit, section) };
    }
  },
};

function withoutSentence(hit: Hit, { text, prose }: CaptionSection): readonly Fix[] {
  const index = sentenceAt(prose.sentences, hit.span.start);
  const sentence = index === undefined ? undefined : prose.sentences[index];
  if (index === undefined || sentence?.span.start !== hit.span.start || prose.sentences.length < 2) return [];
  // With the blank on one side, so that the neighbours stand as before.
  const next = prose.sentences[index + 1];
  const previous = prose.sentences[index - 1];
  const end = sentence.time?.span.end ?? sentence.span.end;
  const span =
    next === undefined
      ? { start: previous?.span.end ?? sentence.span.start, end }
      : { start: sentence.span.start, end: next.span.start };
  if (previous?.time !== undefined && next === undefined) return [];
  const old = text.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, ' ');
  return [{ title: { key: 'fix.remove', args: { old } }, edits: [{ span, text: '' }], safety: 'suggestion' }];
}
