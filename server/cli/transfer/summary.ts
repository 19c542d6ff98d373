/** What an import or an export says about itself while it runs and when it is done. */
import type { Note } from '../../core/dataset/note.ts';
import type { CollectionOptions, Summary } from '../../node/chai.ts';
import { progress } from '../check/progress.ts';
import type { ExitCode, Terminal } from '../command.ts';

/** Ctrl-C stops between two clips, and a person who watches sees how far it is. */
export function transferOptions(force: boolean, terminal: Terminal): CollectionOptions {
  let watch: ReturnType<typeof progress> | undefined;
  return {
    force,
    stopped: terminal.stoppable(),
    report: ({ done, total }) => {
      watch ??= progress(total, terminal);
      if (done + 1 < total) watch.at(done);
      else watch.clear();
    },
  };
}

/** More notes of one kind than this are counted. */
const few = 3;

export function summarise(
  verb: 'import' | 'export',
  summary: Summary,
  to: string,
  { words, paint, err }: Terminal,
): ExitCode {
  const { total, written, unchanged, stopped, notes, problems } = summary;
  for (const [, same] of grouped(notes)) {
    for (const note of same.slice(0, few)) err(`${paint.yellow(words.message(note))}\n`);
    const [first] = same;
    const help = first && words.help(first);
    if (help !== undefined) err(`  ${help}\n`);
    if (same.length > few) err(`${paint.dim(words.text('cli.transfer.more', { count: same.length - few }))}\n`);
  }
  for (const problem of problems) {
    const help = words.help(problem);
    err(`${paint.red(words.message(problem))}\n${help === undefined ? '' : `  ${help}\n`}`);
  }
  if (stopped) {
    err(`${words.text('cli.transfer.stopped')}\n`);
    return 130;
  }
  if (total > 0) err(`${words.text(`cli.${verb}.done`, { total, written, unchanged, to })}\n`);
  return problems.length > 0 ? 2 : 0;
}

function grouped(notes: readonly Note[]): Map<string, Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) groups.set(note.key, [...(groups.get(note.key) ?? []), note]);
  return groups;
}
