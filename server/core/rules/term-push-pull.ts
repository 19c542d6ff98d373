/** Push and pull: may be a dolly or a zoom. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({
  id: 'term/push-pull',
  severity: 'information',
  aspects: ['motion', 'spatial', 'camera'],
});
