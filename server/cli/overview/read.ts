/** Captions read from disk, one after another, under the spec that holds for each. */
import type { Analysis } from '../../core/analysis/analysis.ts';
import { shown } from '../check/checker.ts';
import { projects } from '../check/project.ts';
import type { Terminal } from '../command.ts';
import { captions } from '../files/captions.ts';
import { reader } from '../files/read.ts';

export interface ReadCaption {
  readonly file: string;
  /** As it is printed. */
  readonly path: string;
  readonly analysis: Analysis;
}

/** The captions that the operands name; one that cannot be read is complained about and left out. */
export function* readCaptions(
  operands: readonly string[],
  terminal: Terminal,
  command: string,
): Generator<ReadCaption> {
  const read = reader();
  const projectOf = projects();
  for (const file of captions(operands, terminal, command)) {
    const reading = read(file);
    const path = shown(file, terminal.folder);
    if (reading.kind === 'unreadable') {
      terminal.err(`${terminal.words.text('cli.path.unreadable', { path, reason: reading.reason })}\n`);
      continue;
    }
    yield { file, path, analysis: projectOf(file).analyse(reading.text) };
  }
}
