/** One spelling of the middle depth layer. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'term/middle-ground', severity: 'hint' });
