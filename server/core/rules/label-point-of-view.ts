/** A point of view that the labels deny, usually first person for another. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/point-of-view', group: 'point-of-view', severity: 'information' });
