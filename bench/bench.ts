/**
 * `npm run bench -- [--json] [--smoke] [--documents N] [--rounds N]`: throughput of `cutline check` and time of one
 * analysis after an edit, beside other tools, as ratios taken in one run. `--smoke` is small and only shows that it runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Edits, edits } from './edit.ts';
import type { Goal } from './measure.ts';
import { type Throughput, throughput } from './throughput.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    smoke: { type: 'boolean', default: false },
    documents: { type: 'string' },
    rounds: { type: 'string' },
  },
});
const documents = Number(values.documents ?? (values.smoke ? 200 : 10_000));
const rounds = Number(values.rounds ?? (values.smoke ? 1 : 5));

ready();
const step = (text: string): void => void process.stderr.write(`${text} …\n`);
step('One analysis after an edit, and hostile texts');
const edit = await edits(rounds, values.smoke ? 20 : 1000);
step(`${documents} documents, ${rounds} rounds`);
const batch = await throughput(documents, rounds);
const result = { node: process.version, cpus: cpus().length, throughput: batch, edits: edit };
process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : report(batch, edit));

/** The command is built, and the peers are installed for any but a smoke run. */
function ready(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const run = (file: string, words: string[], cwd: string): void => {
    const { status } = spawnSync(file, words, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`\`${file} ${words.join(' ')}\` failed`);
  };
  run(process.execPath, ['esbuild.mjs'], root);
  const peers = join(root, 'bench/peers');
  if (values.smoke || existsSync(join(peers, 'node_modules/.package-lock.json'))) return;
  process.stderr.write('Installing the tools to compare with (once) …\n');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], peers);
}

function report(batch: Throughput, edit: Edits): string {
  const { seconds, megabytes, peakMemory } = batch;
  return [
    `${batch.documents} documents, ${megabytes} MB, medians of ${batch.rounds}, seconds:`,
    ...rows(seconds),
    ...(peakMemory === undefined ? [] : [`  peak memory of cutline check: ${peakMemory} MB (goal 250)`]),
    '',
    'One analysis after an edit, ms:',
    ...rows(edit.edit),
    ...(edit.peerEdit === undefined ? [] : ['The same with vscode-json-languageservice, ms:', ...rows(edit.peerEdit)]),
    'A first analysis, ms:',
    ...rows(edit.fresh),
    'Hostile texts, ms:',
    ...rows(edit.hostile),
    `Front matter and structure: ${edit.structure} µs a document, ajv: ${edit.validator} µs`,
    '',
    'Goals (ratio, goal):',
    ...[...batch.goals, ...edit.goals].map(goalRow),
    '',
  ].join('\n');
}

function rows(values: Readonly<Record<string, number>>): string[] {
  const widest = Math.max(...Object.keys(values).map((name) => name.length));
  return Object.entries(values).map(([name, value]) => `  ${name.padEnd(widest)}  ${value}`);
}

function goalRow({ name, ratio, goal: most, reached }: Goal): string {
  return `  ${reached ? 'reached' : 'missed '}  ${name}: ${ratio} (${most})`;
}
