/** Framing and camera work in the subject section. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'aspect/camera-in-subject', severity: 'hint', aspects: ['subject'] });
