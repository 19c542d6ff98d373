/** Many files on several threads, with their outcomes in the order of the files. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type Checked, type Checker, checkerOf, type Settings } from './checker.ts';

export interface Work {
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly threads: number;
}

/** What a thread is started with. The counter holds the index of the first file that nobody has taken. */
export interface Share {
  readonly files: readonly string[];
  readonly settings: Settings;
  readonly counter: SharedArrayBuffer;
}

/** Consecutive files, done. */
export interface Batch {
  readonly from: number;
  readonly checked: readonly Checked[];
}

/** Enough to make handing over cheap, few enough to keep the threads equally busy to the end. */
const batchSize = 32;

/** A thread costs as much to start as this many captions cost to check. */
const worthAThread = 150;

export const threadsFor = (files: number): number =>
  Math.max(1, Math.min(availableParallelism(), 8, Math.floor(files / worthAThread)));

/** The next batch to do; nothing when all are taken. */
export function take(counter: SharedArrayBuffer, files: number): { from: number; to: number } | undefined {
  const from = Atomics.add(new Int32Array(counter), 0, batchSize);
  return from < files ? { from, to: Math.min(from + batchSize, files) } : undefined;
}

/**
 * Checks the files; `each` gets them in order, soon after they are done. This thread works like the others. Stops
 * early when `stopped` says so.
 */
export async function checkAll(
  work: Work,
  each: (checked: Checked, index: number) => void,
  stopped: () => boolean,
): Promise<void> {
  const { files, settings } = work;
  const counter = new SharedArrayBuffer(4);
  const waiting = new Map<number, Batch>();
  let next = 0;
  const done = (batch: Batch): void => {
    waiting.set(batch.from, batch);
    for (let ready = waiting.get(next); ready !== undefined; ready = waiting.get(next)) {
      waiting.delete(next);
      for (const [index, checked] of ready.checked.entries()) each(checked, next + index);
      next += ready.checked.length;
    }
  };
  const share: Share = { files, settings, counter };
  const others = Array.from({ length: work.threads - 1 }, () => startThread(share, done));
  try {
    const check = await checkerOf(settings);
    for (let part = take(counter, files.length); part !== undefined; part = take(counter, files.length)) {
      done({ from: part.from, checked: await checkPart(files.slice(part.from, part.to), check) });
      // A turn of the event loop: the other threads' batches arrive, and Ctrl-C is heard.
      await new Promise(setImmediate);
      if (stopped()) return;
    }
    await Promise.all(others.map((thread) => thread.finished));
  } finally {
    for (const { worker } of others) void worker.terminate();
  }
}

export async function checkPart(files: readonly string[], check: Checker): Promise<Checked[]> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await check(file));
  return checked;
}

function startThread(share: Share, done: (batch: Batch) => void): { worker: Worker; finished: Promise<void> } {
  const worker = new Worker(new URL('./check-worker.js', import.meta.url), { workerData: share });
  worker.on('message', done);
  const finished = new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  return { worker, finished };
}
