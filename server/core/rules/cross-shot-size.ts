/** A shot size that is more than a step away from every size of the spatial section. */
import { crossRule } from './cross-contradiction.ts';
import { stepsAway } from './sizes.ts';

export const rule = crossRule({
  id: 'cross/shot-size',
  group: 'shot-size',
  home: 'spatial',
  severity: 'information',
  weigh: (claim, home) => ((stepsAway(claim, home) ?? 0) > 1 ? 'information' : undefined),
});
