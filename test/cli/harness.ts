/** Runs the built command in a folder of its own: files and words in, files, words and an exit code out. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const program = resolve(fileURLToPath(import.meta.url), '../../../dist/cli.js');
if (!existsSync(program)) throw new Error('These tests run the built command: `npm run build` first');

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  readonly run: (...words: readonly string[]) => Promise<Outcome>;
  /** Like `run`, with text on standard input, or with variables of the environment. */
  readonly runWith: (given: Given, ...words: readonly string[]) => Promise<Outcome>;
  /** Started, and left to the test. */
  readonly start: (...words: readonly string[]) => ChildProcess;
  readonly read: (name: string) => string;
  readonly write: (name: string, content: string | Uint8Array) => void;
}

export interface Given {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A folder with these files; it goes with the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): Folder {
  const path = mkdtempSync(join(tmpdir(), 'cutline-test-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const start = (words: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess =>
    spawn(process.execPath, [program, ...words], { cwd: path, env: environment(path, more) });
  const runWith = (given: Given, ...words: readonly string[]) => finished(start(words, given.environment), given.input);
  return {
    path,
    runWith,
    run: (...words) => runWith({}, ...words),
    start: (...words) => start(words),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    write,
  };
}

/** Nothing of the tester's own language, colours or caches. */
const environment = (home: string, more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  XDG_CACHE_HOME: join(home, '.cache'),
  LANG: 'C',
  ...more,
});

export function finished(child: ChildProcess, input: string | Uint8Array = ''): Promise<Outcome> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin?.on('error', () => undefined).end(input);
  return new Promise((done) => child.once('close', (code, signal) => done({ code, signal, out, err })));
}

/** Nothing is wrong with it but what the test puts in. */
export const sound = (prose = 'The camera is static.'): string => `---
video: harbor.mp4
spec: chai
---

# Subject

A red tugboat lies at the quay of a small harbor, its bow toward the open water, with a coil of rope on its deck.

# Scene

A small harbor on an overcast afternoon, with stone quays on both sides and a row of low warehouses behind them.

# Motion

The tugboat rocks gently on the water while a gull walks along the quay from one bollard to the next.

# Spatial

In a wide shot, the tugboat is in the center of the frame, with the quay in the foreground and warehouses in the background.

# Camera

The video plays at regular speed from a high angle. ${prose}
`;
