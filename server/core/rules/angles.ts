/** Camera angles by where the camera looks. "High" is also said of a high position, so a denied low angle is the surer mistake. */
import type { PrimitiveId } from '../spec/spec.ts';
import type { Severity } from './rule.ts';

const looks: Readonly<Record<PrimitiveId, 'up' | 'straight' | 'down'>> = {
  'camera-angle.birds-eye': 'down',
  'camera-angle.high': 'down',
  'camera-angle.level': 'straight',
  'camera-angle.low': 'up',
  'camera-angle.worms-eye': 'up',
};

/** How surely the claimed angle is wrong where the others hold; nothing where one of them looks the same way. */
export function weighAngle(claim: PrimitiveId, held: readonly PrimitiveId[]): Severity | undefined {
  const way = looks[claim];
  if (way === undefined || held.some((each) => looks[each] === way || looks[each] === undefined)) return undefined;
  return way === 'up' ? 'error' : way === 'down' ? 'warning' : 'hint';
}
