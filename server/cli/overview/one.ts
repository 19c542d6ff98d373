/** A command that works on one caption: read it, change it, write it if nobody else did meanwhile. */
import { resolve } from 'node:path';
import type { Analysis } from '../../core/analysis/analysis.ts';
import { writeAtomic } from '../../node/files.ts';
import { shown } from '../check/checker.ts';
import { type Project, projects } from '../check/project.ts';
import { Refusal, type Terminal } from '../command.ts';
import { captions } from '../files/captions.ts';
import { reader } from '../files/read.ts';

export interface OneCaption {
  readonly file: string;
  readonly path: string;
  readonly text: string;
  readonly project: Project;
  readonly analysis: Analysis;
}

export function readCaption(operand: string, terminal: Terminal, command: string): OneCaption {
  const { words } = terminal;
  const [file, ...more] = captions([operand], terminal, command);
  if (file === undefined || more.length > 0) throw new Refusal(words.text('cli.path.one', { path: operand }));
  const path = shown(resolve(file), terminal.folder);
  const reading = reader()(file);
  if (reading.kind === 'unreadable') {
    throw new Refusal(words.text('cli.path.unreadable', { path, reason: reading.reason }));
  }
  if (reading.flaw !== undefined) throw new Refusal(words.message({ key: 'file/encoding', args: {} }));
  const project = projects()(file);
  return { file, path, text: reading.text, project, analysis: project.analyse(reading.text) };
}

export async function writeCaption(caption: OneCaption, text: string, { words }: Terminal): Promise<void> {
  const written = await writeAtomic(caption.file, text, { since: caption.text });
  if ('problem' in written) throw new Refusal(words.message(written.problem));
}
