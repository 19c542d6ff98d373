/** What files gave last time, by the bytes that gave it: a run over unchanged files reads and prints, and checks nothing. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Outcome } from './document.ts';

export interface Cache {
  readonly recall: (key: string) => Outcome | undefined;
  readonly keep: (key: string, outcome: Outcome) => void;
  /** Makes what was kept the memory of the next run. */
  readonly close: () => void;
  /** Forgets what was kept; the memory of the last run stays. */
  readonly drop: () => void;
}

/** Behind each entry's line stand its bytes. */
type Entry = readonly [key: string, bytes: number, outcome: Omit<Outcome, 'text'>];

const piece = 1 << 18;
const days = 24 * 60 * 60 * 1000;

/**
 * The memory for runs like this one: `run` names all but the files that decides what is printed. A folder that cannot
 * be written is no reason to fail: nothing is remembered then.
 */
export function openCache(folder: string, run: unknown): Cache | undefined {
  const path = join(folder, `${createHash('sha1').update(JSON.stringify(run)).digest('hex')}.cache`);
  const aside = `${path}.${process.pid}.tmp`;
  let file: number;
  try {
    mkdirSync(folder, { recursive: true });
    file = openSync(aside, 'w');
  } catch {
    return undefined;
  }
  const known = load(path);
  let pending: Buffer[] = [];
  let size = 0;
  const flush = (): void => {
    for (const bytes of pending) writeSync(file, bytes);
    pending = [];
    size = 0;
  };
  return {
    recall: (key) => known(key),
    keep: (key, outcome) => {
      const { text, ...rest } = outcome;
      const body = Buffer.from(text);
      const entry: Entry = [key, body.length, rest];
      const bytes = Buffer.concat([Buffer.from(`${JSON.stringify(entry)}\n`), body]);
      pending.push(bytes);
      size += bytes.length;
      if (size > piece) flush();
    },
    close: () => {
      flush();
      closeSync(file);
      renameSync(aside, path);
      prune(folder);
    },
    drop: () => {
      closeSync(file);
      rmSync(aside, { force: true });
    },
  };
}

function load(path: string): (key: string) => Outcome | undefined {
  const places = new Map<string, { readonly entry: Entry; readonly start: number }>();
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
    for (let at = 0; at < bytes.length; ) {
      const start = bytes.indexOf(10, at) + 1;
      const entry = JSON.parse(bytes.toString('utf8', at, start)) as Entry;
      places.set(entry[0], { entry, start });
      at = start + entry[1];
    }
  } catch {
    // None yet, or damaged: the run starts afresh.
    return () => undefined;
  }
  return (key) => {
    const place = places.get(key);
    if (place === undefined) return undefined;
    const [, length, rest] = place.entry;
    return { ...rest, text: bytes.toString('utf8', place.start, place.start + length) };
  };
}

/** Memories that no run has renewed for a month, and what interrupted runs left. */
function prune(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.(cache|tmp)$/.test(name)) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > (name.endsWith('.tmp') ? 1 : 30) * days) rmSync(path, { force: true });
  }
}

/** In the project's `node_modules/.cache`, where tools keep such things, or in the person's own cache folder. */
export function cacheFolder(folder: string, environment: NodeJS.ProcessEnv): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, 'node_modules'))) return join(at, 'node_modules', '.cache', 'cutline');
    if (dirname(at) === at) break;
  }
  const own =
    process.platform === 'win32'
      ? environment.LOCALAPPDATA
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : environment.XDG_CACHE_HOME;
  return join(own || join(homedir(), '.cache'), 'cutline');
}
