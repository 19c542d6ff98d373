/** Prints outcomes as they come and adds them up. */
import type { Terminal } from '../command.ts';
import type { Format } from '../formats/format.ts';
import type { Outcome } from './document.ts';
import { add, type Counts, noCounts } from './report.ts';

export interface Tally {
  readonly add: (outcome: Outcome) => void;
  /** Prints what is left and the format's last lines. */
  readonly close: (files: number) => void;
  /** `failed`: a file could not be read or written. */
  readonly sum: () => { readonly counts: Counts; readonly warnings: number; readonly failed: boolean };
}

/** Many small writes are slow, and much text at once is memory. */
const piece = 1 << 16;

export function tally(format: Format, terminal: Terminal): Tally {
  let counts = noCounts;
  let warnings = 0;
  let fixed = 0;
  let failed = false;
  let written = false;
  const codes = new Set<string>();
  const faults = new Set<string>();
  let pending = format.head;
  const flush = (): void => {
    if (pending !== '') terminal.out(pending);
    pending = '';
  };
  return {
    add: (outcome) => {
      if (outcome.text !== '') {
        pending += (written ? format.between : '') + outcome.text;
        written = true;
      }
      if (pending.length > piece) flush();
      counts = add(counts, outcome.counts);
      warnings += outcome.warnings;
      fixed += outcome.fixed;
      failed ||= outcome.unreadable || outcome.unwritten !== undefined;
      if (outcome.unwritten !== undefined) terminal.err(`${outcome.unwritten}\n`);
      for (const code of outcome.codes) codes.add(code);
      for (const fault of outcome.faults) {
        const [rule = ''] = fault.split(':');
        if (!faults.has(rule)) terminal.err(`${terminal.words.text('cli.check.fault', { fault })}\n`);
        faults.add(rule);
      }
    },
    close: (files) => {
      pending += format.foot({ files, counts, fixed, codes });
      flush();
    },
    sum: () => ({ counts, warnings, failed }),
  };
}
