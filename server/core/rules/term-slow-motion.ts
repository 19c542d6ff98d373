/** Slow motion is how a clip plays; a camera moves slowly. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({
  id: 'term/slow-motion',
  severity: 'information',
  aspects: ['motion', 'spatial', 'camera'],
});
