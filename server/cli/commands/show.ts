/** `cutline show`: captions to read, with what is known, what was said about them and what is still open. */
import type { Run } from '../command.ts';
import { overview } from '../overview/caption-text.ts';
import { readCaptions } from '../overview/read.ts';

export const run: Run = async ({ operands }, terminal) => {
  let between = '';
  for (const caption of readCaptions(operands, terminal, 'show')) {
    terminal.out(between + overview(caption, terminal));
    between = '\n';
  }
  return 0;
};
