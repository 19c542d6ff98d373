/** Words that judge or feel instead of describing. */
import { phraseRule } from './phrase-rule.ts';

export const rule = phraseRule({ id: 'style/emotive-adjective', severity: 'hint' });
