/** Looks in the motion section. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'aspect/appearance-in-motion', severity: 'hint', on: false, aspects: ['motion'] });
