/** A height relative to the subject that the labels deny. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/relative-height', group: 'height-to-subject', severity: 'information' });
