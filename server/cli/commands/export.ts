/** `cutline export`: documents in other forms. */
import { resolve } from 'node:path';
import { exportChaiTree } from '../../node/chai.ts';
import { projects } from '../check/project.ts';
import type { Run } from '../command.ts';
import { summarise, transferOptions } from '../transfer/summary.ts';
import { wayNamed } from '../transfer/way.ts';

export const run: Run = async ({ operands, options }, terminal) => {
  const [kind = '', from = '', to = ''] = operands;
  const way = wayNamed(kind, terminal);
  const source = resolve(terminal.folder, from);
  const target = resolve(terminal.folder, to);
  const progress = transferOptions(options.on('force'), terminal);
  const { spec } = projects()(resolve(source, 'export.caption'));
  const summary =
    way === 'chai'
      ? await exportChaiTree(source, target, spec, {
          ...progress,
          ...(options.on('comprehensive') && { comprehensive: new Date() }),
        })
      : await (await import('../transfer/json.ts')).exportJson(source, target, spec, progress);
  return summarise('export', summary, to, terminal);
};
