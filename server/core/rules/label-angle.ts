/** An angle that the labels deny. */
import { weighAngle } from './angles.ts';
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/angle', group: 'camera-angle', severity: 'error', weigh: weighAngle });
