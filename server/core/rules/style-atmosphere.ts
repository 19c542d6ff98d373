/** Mood summaries: not something that can be seen. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/atmosphere', severity: 'hint' });
