/** Shot sizes outside the eight names. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'term/shot-size', severity: 'information', aspects: ['spatial', 'camera'] });
