/** A lens distortion that the labels deny, usually fisheye for barrel. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/lens', group: 'lens', severity: 'information' });
