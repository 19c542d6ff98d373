/** `cutline import`: other forms of captions as documents. */
import { resolve } from 'node:path';
import { importChaiTree } from '../../node/chai.ts';
import { projects } from '../check/project.ts';
import type { Run } from '../command.ts';
import { summarise, transferOptions } from '../transfer/summary.ts';
import { wayNamed } from '../transfer/way.ts';

export const run: Run = async ({ operands, options }, terminal) => {
  const [kind = '', from = '', to = ''] = operands;
  const way = wayNamed(kind, terminal);
  const target = resolve(terminal.folder, to);
  const { spec } = projects()(resolve(target, 'import.caption'));
  const progress = transferOptions(options.on('force'), terminal);
  const source = resolve(terminal.folder, from);
  const summary =
    way === 'chai'
      ? await importChaiTree(source, target, spec, progress)
      : await (await import('../transfer/json.ts')).importJson(source, target, progress);
  return summarise('import', summary, to, terminal);
};
