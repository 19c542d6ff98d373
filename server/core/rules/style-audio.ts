/** Sound: a caption describes pictures. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/audio', severity: 'information' });
