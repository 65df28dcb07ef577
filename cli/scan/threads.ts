import { Worker } from 'node:worker_threads';
import { type BatchResult, openEngine, scanBatch } from './scan-batch.ts';

/** Batches that a thread may have waiting: enough that it never waits itself. */
const mostWaiting = 3;

/**
 * Searches batches in so many threads and yields what they gave in the order
 * of the batches. With one, everything is done here, without a thread.
 * @throws when a thread dies
 */
export async function* scanBatches(
  batches: Iterable<readonly string[]>,
  jobs: number,
): AsyncGenerator<BatchResult> {
  if (jobs === 1) {
    const engine = openEngine();
    for (const batch of batches) yield scanBatch(batch, engine);
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread());
  try {
    const results: Promise<BatchResult>[] = [];
    for (const batch of batches) {
      const free = threads.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      results.push(free.scan(batch));
      while (results.length > 0 && threads.every(({ waiting }) => waiting >= mostWaiting))
        yield (await results.shift()) as BatchResult;
      if (results.length > jobs * mostWaiting * 4) yield (await results.shift()) as BatchResult;
    }
    for (const result of results) yield await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Beside this file among the sources; in a package's bundle under the name it has there. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './scan-worker.js';

class Thread {
  readonly #worker = new Worker(new URL(workerFile, import.meta.url), {
    // Little of what a scan makes outlives its file: a small nursery keeps the memory low.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  });
  readonly #asked: { resolve(result: BatchResult): void; reject(error: unknown): void }[] = [];

  constructor() {
    this.#worker.on('message', (result: BatchResult) => this.#asked.shift()?.resolve(result));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  get waiting(): number {
    return this.#asked.length;
  }

  scan(paths: readonly string[]): Promise<BatchResult> {
    const result = new Promise<BatchResult>((resolve, reject) => this.#asked.push({ resolve, reject }));
    // Awaited in turn, maybe after a second one failed.
    result.catch(() => {});
    this.#worker.postMessage(paths);
    return result;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
