/** How far a long run is, for a person who watches. */
import type { Terminal } from '../command.ts';

export interface Progress {
  readonly at: (done: number) => void;
  readonly clear: () => void;
}

/** A run that is over by then needs no progress. */
const patience = 500;
const pause = 100;

export function progress(files: number, { watched, words, err }: Terminal): Progress {
  if (!watched) return { at: () => undefined, clear: () => undefined };
  const began = performance.now();
  let last = began + patience - pause;
  let shown = false;
  return {
    at: (done) => {
      // Looking at the clock for each of a hundred thousand files would be noticed.
      if (done % 16 !== 0) return;
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      shown = true;
      err(`\r${words.text('cli.check.progress', { done, files })}\u001b[K`);
    },
    clear: () => {
      if (shown) err('\r\u001b[K');
    },
  };
}
