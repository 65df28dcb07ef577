import { parentPort } from 'node:worker_threads';
import { openEngine, scanBatch } from './scan-batch.ts';

/** A thread that searches batches of files as they come, and answers in that order. */
const engine = openEngine();

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(scanBatch(paths, engine));
});
