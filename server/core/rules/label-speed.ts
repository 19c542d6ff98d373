/** A playback speed that the labels deny; a speed ramp holds slow and fast stretches. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({
  id: 'label/speed',
  group: 'playback-speed',
  severity: 'information',
  weigh: (claim, held) =>
    held.includes('playback-speed.speed-ramp') && claim !== 'playback-speed.time-lapse' ? undefined : 'information',
});
