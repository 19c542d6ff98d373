/** A thread that checks files until none is left. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkerOf } from './checker.ts';
import { type Batch, checkPart, type Share, take } from './threads.ts';

const { files, settings, counter } = workerData as Share;
const check = await checkerOf(settings);
for (let part = take(counter, files.length); part !== undefined; part = take(counter, files.length)) {
  const batch: Batch = { from: part.from, checked: await checkPart(files.slice(part.from, part.to), check) };
  parentPort?.postMessage(batch);
}
