/** Tracking that does not name who is followed. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'term/unnamed-subject', severity: 'hint', aspects: ['spatial', 'camera'] });
