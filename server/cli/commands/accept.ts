/** `cutline accept`: the person takes a point over into the caption. */
import type { Run } from '../command.ts';
import { decide } from '../overview/decide.ts';

export const run: Run = (invocation, terminal) => decide('accept', invocation, terminal);
