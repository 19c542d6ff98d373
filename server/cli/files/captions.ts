/** The captions a command works on, or a refusal that says why there are none. */
import { resolve } from 'node:path';
import { Refusal, type Terminal } from '../command.ts';
import { find } from './find.ts';

export function captions(operands: readonly string[], terminal: Terminal, command: string): readonly string[] {
  const { words, folder, err } = terminal;
  const { files, missing, others, locked } = find(operands, folder);
  const [gone] = missing;
  if (gone !== undefined) {
    const key = /[*?{}[\]]/.test(gone.path) ? 'cli.path.glob' : 'cli.path.missing';
    const help =
      gone.close.length > 0 ? words.text('cli.meant', { name: gone.close.join(', ') }) : words.text('cli.path.check');
    throw new Refusal(words.text(key, { path: gone.path }), help);
  }
  for (const path of locked) err(`cutline: ${words.text('cli.path.locked', { path })}\n`);
  if (files.length > 0) {
    if (others.length > 0) err(`${words.text('cli.path.others', { count: others.length })}\n`);
    return files;
  }
  const [other] = others;
  if (other !== undefined) {
    throw new Refusal(words.text('cli.path.other', { path: other }), words.text('cli.path.other.help'));
  }
  const places = operands.length === 0 ? [folder] : operands.map((operand) => resolve(folder, operand));
  const none = words.text('cli.path.none', { path: places.join(', ') });
  throw new Refusal(none, words.text('cli.path.none.help', { command }));
}
