/** Shot sizes by their place between wide and tight. */
import type { PrimitiveId } from '../spec/spec.ts';

const sizes = [
  'extreme-wide',
  'wide',
  'full',
  'medium-full',
  'medium',
  'medium-close-up',
  'close-up',
  'extreme-close-up',
];

/** Steps from a size to the nearest of the others; nothing where one of them is no size. */
export function stepsAway(size: PrimitiveId, others: readonly PrimitiveId[]): number | undefined {
  const steps = others.map((each) => Math.abs(place(each) - place(size)));
  return steps.some(Number.isNaN) || steps.length === 0 ? undefined : Math.min(...steps);
}

const place = (size: PrimitiveId): number => {
  const index = sizes.indexOf(size.slice('shot-size.'.length));
  return index === -1 ? Number.NaN : index;
};
