/** Nouns that hide what could be named. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/vague-noun', severity: 'hint' });
