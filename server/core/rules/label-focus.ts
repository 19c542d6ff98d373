/** Deep focus where the labels say shallow, or the reverse; how shallow is a matter of degree. */
import { labelRule } from './label-contradiction.ts';

const isDeep = (focus: string): boolean => focus === 'focus.deep';

export const rule = labelRule({
  id: 'label/focus',
  group: 'focus',
  severity: 'information',
  weigh: (claim, held) => (held.some((each) => isDeep(each) === isDeep(claim)) ? undefined : 'information'),
});
