/** Guesses: a caption states what is seen. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/speculation', severity: 'hint' });
