/** An angle that looks another way than every angle of the camera section. */
import { weighAngle } from './angles.ts';
import { crossRule } from './cross-contradiction.ts';

export const rule = crossRule({
  id: 'cross/angle',
  group: 'camera-angle',
  home: 'camera',
  severity: 'error',
  weigh: weighAngle,
});
