/** Left and right without a frame of reference. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'term/left-right', severity: 'hint', aspects: ['subject', 'motion', 'spatial'] });
