/** Somebody who watches: a caption has a camera. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/viewer', severity: 'hint', on: false });
