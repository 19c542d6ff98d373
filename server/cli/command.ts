/** What a command is: data for the help and the parser, and where its code is found when it is wanted. */
import type { Words } from '../core/words/words.ts';
import type { Paint } from './paint.ts';

export interface Command {
  readonly name: string;
  /** What stands behind the name: `[PATHS...]`. */
  readonly operands: string;
  /** How many operands may be given. */
  readonly takes: { readonly least: number; readonly most: number };
  readonly options: readonly Option[];
  /** Command lines a newcomer can type; the words for each are `cli.NAME.example.N`. */
  readonly examples: readonly string[];
  /** Loaded only when the command runs, so that `--help` and small commands start at once. */
  readonly load: () => Promise<{ readonly run: Run }>;
}

export interface Option {
  readonly name: string;
  readonly short?: string;
  /** Printed behind the name: `N`, `FORMAT`; an option without a value is a switch. */
  readonly value?: string;
  /** The values it may have. */
  readonly choices?: readonly string[];
}

/** Runs a command and gives the exit code. A `Refusal` that is thrown says why it could not run. */
export type Run = (invocation: Invocation, terminal: Terminal) => Promise<ExitCode>;

/** 0 clean, 1 findings, 2 could not run, 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;

export interface Invocation {
  readonly operands: readonly string[];
  readonly options: Options;
}

export interface Options {
  readonly on: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
}

/** The outside of the process, as the commands see it. */
export interface Terminal {
  readonly folder: string;
  readonly words: Words;
  readonly paint: Paint;
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Standard error: progress, advice and complaints. */
  readonly err: (text: string) => void;
  /** Whether a person watches standard error. */
  readonly watched: boolean;
  /** Columns of standard output. */
  readonly width: number;
  /**
   * From here on Ctrl-C asks instead of killing: the function says whether it was pressed, so that work stops between
   * two files. A second Ctrl-C kills.
   */
  readonly stoppable: () => () => boolean;
}

/** The command cannot run as it was asked to: what is wrong, and what to do. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly help?: string,
  ) {
    super(message);
  }
}
