/** A video has no first frame and is no image; it starts and ends. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/frame-as-image', severity: 'information' });
