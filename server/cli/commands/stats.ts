/** `cutline stats`: how far a collection of captions has come. */
import type { Run } from '../command.ts';
import { readCaptions } from '../overview/read.ts';
import { type Statistics, statistics } from '../overview/statistics.ts';
import { statisticsText } from '../overview/statistics-text.ts';

export const run: Run = async ({ operands, options }, terminal) => {
  const figures: Statistics = statistics(readCaptions(operands, terminal, 'stats'));
  terminal.out(options.on('json') ? `${JSON.stringify(figures, null, 2)}\n` : statisticsText(figures, terminal));
  return 0;
};
