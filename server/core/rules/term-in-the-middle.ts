/** In the middle: of the frame, or the middle depth layer. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'term/in-the-middle', severity: 'hint', aspects: ['spatial'] });
