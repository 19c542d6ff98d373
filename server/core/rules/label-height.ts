/** A camera height that the labels deny; texts and labels drift apart here, in finals as often as in drafts. */
import { labelRule } from './label-contradiction.ts';

export const rule = labelRule({ id: 'label/height', group: 'camera-height', severity: 'information' });
