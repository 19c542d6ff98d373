/** A shot size that is more than a step away from every size of the labels. */
import { labelRule } from './label-contradiction.ts';
import { stepsAway } from './sizes.ts';

export const rule = labelRule({
  id: 'label/shot-size',
  group: 'shot-size',
  severity: 'information',
  weigh: (claim, held) => ((stepsAway(claim, held) ?? 0) > 1 ? 'information' : undefined),
});
