/** Values that go without saying. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'aspect/unremarkable', severity: 'hint', aspects: ['scene', 'motion', 'camera'] });
