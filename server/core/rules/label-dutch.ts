/** A Dutch angle that the labels deny. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/dutch', group: 'dutch', severity: 'information' });
