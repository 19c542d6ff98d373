/** Captions use the present tense. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/past-tense', severity: 'information' });
