/** A zoom changes the lens and goes nowhere: what goes forward, past or through is the camera. */
import { misuseRule, otherVerb } from './misuse.ts';
import { forms } from './verbs.ts';

export const rule = misuseRule({
  id: 'term/zoom-translation',
  misuse: 'misuse.zoom-translation',
  severity: 'information',
  instead: (words) => [otherVerb(words, forms.zoom, forms.move)].filter((each) => each !== undefined),
});
