import { parentPort } from 'node:worker_threads';
import { openEngine, scanBatch } from './scan-batch.ts';

/** A thread that searches batches of files as they come, and answers in that order. */
const engine = openEngine();

let done = Promise.resolve();

parentPort?.on('message', (paths: readonly string[]) => {
  // One after the other: files are read into the same room.
  done = done.then(async () => parentPort?.postMessage(await scanBatch(paths, engine)));
});
