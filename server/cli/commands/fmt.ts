/** `cutline fmt`: lays captions out without touching a word. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatted } from '../../core/syntax/format.ts';
import { writeAtomic } from '../../node/files.ts';
import { shown } from '../check/checker.ts';
import { projects } from '../check/project.ts';
import { type ExitCode, type Invocation, Refusal, type Run, type Terminal } from '../command.ts';
import { captions } from '../files/captions.ts';
import { decode, reader } from '../files/read.ts';

export const run: Run = async (invocation, terminal) => {
  const { operands, options } = invocation;
  if (options.on('stdin') || operands.includes('-')) return formatInput(invocation, terminal);

  const { words, out, err, paint } = terminal;
  const check = options.on('check');
  const files = captions(operands, terminal, 'fmt');
  const stopped = terminal.stoppable();
  const read = reader();
  const projectOf = projects();
  let changed = 0;
  let failed = false;
  const fail = (path: string, why: string): void => {
    failed = true;
    err(`${paint.red(words.text('cli.fmt.left', { path, why }))}\n`);
  };
  for (const [index, file] of files.entries()) {
    const path = shown(file, terminal.folder);
    const reading = read(file);
    if (reading.kind === 'unreadable') fail(path, reading.reason);
    else if (reading.flaw !== undefined) fail(path, words.message({ key: 'file/encoding', args: {} }));
    else {
      const text = formatted(reading.text, projectOf(file).spec);
      if (text !== reading.text) {
        const written = check ? { done: true } : await writeAtomic(file, text, { since: reading.text });
        if ('problem' in written) fail(path, words.message(written.problem));
        else {
          changed++;
          out(`${path}\n`);
        }
      }
    }
    if (index % 16 === 0) await new Promise(setImmediate);
    if (stopped()) {
      err(`${words.text('cli.stopped')}\n`);
      return 130;
    }
  }
  const summary = words.text(check ? 'cli.fmt.would' : 'cli.fmt.done', { changed, files: files.length });
  err(`${changed === 0 ? paint.green(summary) : summary}\n`);
  return failed ? 2 : check && changed > 0 ? 1 : 0;
};

/** Lays out what is piped in; with `--check` it only says whether something would change. */
function formatInput({ operands, options }: Invocation, { words, folder, out }: Terminal): ExitCode {
  if (operands.some((operand) => operand !== '-')) throw new Refusal(words.text('cli.check.stdin-paths'));
  const { text, flaw } = decode(readFileSync(0));
  if (flaw !== undefined) throw new Refusal(words.message({ key: 'file/encoding', args: {} }));
  const file = resolve(folder, options.value('stdin-filename') ?? 'stdin.caption');
  const laidOut = formatted(text, projects()(file).spec);
  if (options.on('check')) return laidOut === text ? 0 : 1;
  out(laidOut);
  return 0;
}
