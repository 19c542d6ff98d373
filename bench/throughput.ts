/**
 * `cutline check` on many captions beside linters and validators on the same content in their own formats (goal G7):
 * whole processes, from start to end, output thrown away.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { markdownOf, sample, schema } from './corpus.ts';
import { type Contestant, type Goal, goal, median, type Rounds, ratio, rounded, takeTurns } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/cli.js');
const peers = join(root, 'bench/peers');
const peer = (name: string): string => join(peers, 'node_modules/.bin', name);

export interface Throughput {
  readonly documents: number;
  readonly megabytes: number;
  readonly rounds: number;
  /** Median seconds of a whole process. */
  readonly seconds: Readonly<Record<string, number>>;
  /** Largest resident memory of `cutline check`, in MB. */
  readonly peakMemory: number | undefined;
  readonly goals: readonly Goal[];
}

export async function throughput(documents: number, rounds: number): Promise<Throughput> {
  const folder = mkdtempSync(join(tmpdir(), 'cutline-bench-'));
  try {
    const bytes = write(folder, documents);
    const times = await takeTurns(contestants(folder), rounds);
    return {
      documents,
      megabytes: rounded(bytes / 1e6),
      rounds,
      seconds: Object.fromEntries([...times].map(([name, each]) => [name, rounded(median(each) / 1000)])),
      peakMemory: peakMemory(folder),
      goals: goalsOf(times, documents),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Gives the bytes of the captions. */
function write(folder: string, documents: number): number {
  let bytes = 0;
  const place = (kind: string, number: number): string => {
    const path = join(folder, kind, String(Math.floor(number / 500)), `${number}.${kind}`);
    if (number % 500 === 0) mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  writeFileSync(join(folder, 'schema.json'), JSON.stringify(schema));
  for (let number = 0; number < documents; number++) {
    const { caption, data } = sample(number);
    bytes += Buffer.byteLength(caption);
    writeFileSync(place('caption', number), caption);
    writeFileSync(place('json', number), `${JSON.stringify(data, null, 2)}\n`);
    writeFileSync(place('yaml', number), stringify(data));
    writeFileSync(place('md', number), markdownOf(data));
  }
  return bytes;
}

function contestants(folder: string): Contestant[] {
  const at = (kind: string): string => join(folder, kind);
  const cutline = (...more: string[]) => [process.execPath, program, 'check', at('caption'), ...more];
  const cache = ['--cache-folder', join(folder, 'cache')];
  const installed = existsSync(join(peers, 'node_modules'));
  return [
    contestant('cutline', folder, cutline('--no-cache')),
    contestant('cutline, one thread', folder, cutline('--no-cache', '--threads', '1')),
    contestant('cutline, unchanged re-run', folder, cutline(...cache)),
    contestant('find | xargs cat', folder, ['sh', '-c', `find '${at('caption')}' -type f -print0 | xargs -0 cat`]),
    ...(installed
      ? [
          contestant('biome (JSON)', at('json'), [peer('biome'), 'lint', '--max-diagnostics=20', '.']),
          contestant('ajv-cli (JSON)', folder, [
            ...[peer('ajv'), 'validate', '--spec=draft2020', '--strict=false', '-s', 'schema.json'],
            ...['-d', join(at('json'), '**/*.json')],
          ]),
          contestant('rumdl (Markdown)', folder, [peer('rumdl'), 'check', '--no-cache', at('md')]),
          contestant('ajv library (JSON)', folder, [
            ...[process.execPath, join(peers, 'ajv-json.mjs'), 'schema.json', at('json')],
          ]),
          contestant('ajv library (YAML)', folder, [
            ...[process.execPath, join(peers, 'ajv-yaml.mjs'), 'schema.json', at('yaml')],
          ]),
        ]
      : []),
  ];
}

function contestant(name: string, cwd: string, command: readonly string[]): Contestant {
  return {
    name,
    run: () => {
      const began = performance.now();
      const outcome = start(command, cwd);
      const time = performance.now() - began;
      // Findings are an exit code of 1; what did not run at all has no time.
      if (outcome.error !== undefined || outcome.status === null || outcome.status > 1) {
        throw new Error(`${name} did not run: ${outcome.error?.message ?? outcome.stderr.toString()}`);
      }
      return time;
    },
  };
}

const start = ([file = '', ...words]: readonly string[], cwd: string): SpawnSyncReturns<Buffer> =>
  spawnSync(file, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });

function goalsOf(times: Rounds, documents: number): Goal[] {
  const against = (name: string, most: number, own = 'cutline'): Goal[] =>
    times.has(name) ? [goal(`G7: ${own} / ${name}`, ratio(times, own, name), most)] : [];
  return [
    ...against('biome (JSON)', documents >= 100_000 ? 0.3 : 0.45),
    ...against('ajv-cli (JSON)', 0.45),
    ...against('rumdl (Markdown)', 0.2),
    ...against('find | xargs cat', 1.5),
    ...against('cutline', 0.35, 'cutline, unchanged re-run'),
  ];
}

/** As the system's `time` measures it, where it can. */
function peakMemory(folder: string): number | undefined {
  const command = [
    '/usr/bin/time',
    '-f',
    '%M',
    process.execPath,
    program,
    'check',
    '--no-cache',
    join(folder, 'caption'),
  ];
  if (!existsSync('/usr/bin/time')) return undefined;
  const kilobytes = Number(start(command, folder).stderr.toString().trim().split('\n').at(-1));
  return Number.isFinite(kilobytes) ? rounded(kilobytes / 1000) : undefined;
}
