/** A pan turns sideways; up and down the camera tilts, or moves. */
import type { Labels } from '../caption/labels.ts';
import { truth } from '../caption/truth.ts';
import { misuseRule, otherVerb } from './misuse.ts';
import { forms } from './verbs.ts';

export const rule = misuseRule({
  id: 'term/pan-vertical',
  misuse: 'misuse.pan-vertical',
  severity: 'warning',
  instead(words, labels) {
    const tilted = otherVerb(words, forms.pan, forms.tilt);
    const moved = /^pan\b|vertical/i.test(words) ? undefined : otherVerb(words, forms.pan, forms.move);
    const both = [tilted, moved].filter((each) => each !== undefined);
    return rises(labels) ? both.reverse() : both;
  },
});

/** Do the labels know the camera to go up or down without tilting? */
const rises = (labels: Labels): boolean =>
  (truth(labels, 'movement.pedestal-up') === 'yes' || truth(labels, 'movement.pedestal-down') === 'yes') &&
  truth(labels, 'movement.tilt-up') !== 'yes' &&
  truth(labels, 'movement.tilt-down') !== 'yes';
