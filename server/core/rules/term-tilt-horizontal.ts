/** A tilt turns up or down; sideways the camera pans, or rolls if the horizon leans. */
import { misuseRule, otherVerb } from './misuse.ts';
import { forms } from './verbs.ts';

export const rule = misuseRule({
  id: 'term/tilt-horizontal',
  misuse: 'misuse.tilt-horizontal',
  severity: 'information',
  instead: (words) =>
    [otherVerb(words, forms.tilt, forms.pan), otherVerb(words, forms.tilt, forms.roll)].filter(
      (each) => each !== undefined,
    ),
});
