/** `cutline refuse`: the person does not take a point over; it stays in the text, since that is worth knowing too. */
import type { Run } from '../command.ts';
import { decide } from '../overview/decide.ts';

export const run: Run = (invocation, terminal) => decide('refuse', invocation, terminal);
