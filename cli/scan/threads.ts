import { Worker } from 'node:worker_threads';
import type { NotRead } from '#domain/pinning/finding.ts';
import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import { openEngine, scanBatch } from './scan-batch.ts';
import type { Batch } from './walk.ts';

/** Batches that a thread may have waiting: enough that it never waits itself. */
const mostWaiting = 3;
/** Batches for each thread that may be done before an earlier one is. */
const mostBehind = 6;
/** Times that a thread may die without having searched anything: no file is the reason then. */
const mostDeaths = 20;

/** What a batch gave, with what was left out on the way to it. */
export interface Scanned extends BatchResult {
  readonly leftOut: readonly NotRead[];
}

/**
 * Searches batches in so many threads and yields what they gave in the order
 * of the batches, so that every number of threads gives the same. With one,
 * everything is done here, without a thread.
 * @param worker another program for the threads, for tests
 * @throws when threads die whatever they are given
 */
export async function* scanBatches(
  batches: Iterable<Batch>,
  jobs: number,
  worker = new URL(workerFile, import.meta.url),
): AsyncGenerator<Scanned> {
  if (jobs === 1) {
    const engine = openEngine();
    for (const { paths, leftOut } of batches) yield { ...(await scanBatch(paths, engine)), leftOut };
    return;
  }
  const threads = Array.from({ length: jobs }, () => new Thread(worker));
  try {
    // What was asked for, in order, and what is not given yet: no thread waits for another one's batch.
    const results: Promise<Scanned>[] = [];
    const open = new Set<Promise<Scanned>>();
    for (const { paths, leftOut } of batches) {
      const free = threads.reduce((least, each) => (each.waiting < least.waiting ? each : least));
      const result = withLeftOut(free.scan(paths), leftOut);
      open.add(result);
      const close = () => open.delete(result);
      result.then(close, close);
      results.push(result);
      while (threads.every(({ waiting }) => waiting >= mostWaiting)) await Promise.race(open);
      while (results[0] && (!open.has(results[0]) || results.length > jobs * mostBehind))
        yield (await results.shift()) as Scanned;
    }
    for (const result of results) yield await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

function withLeftOut(result: Promise<BatchResult>, leftOut: readonly NotRead[]): Promise<Scanned> {
  const scanned = result.then((given) => ({ ...given, leftOut }));
  // Awaited in turn, maybe after another one failed.
  scanned.catch(() => {});
  return scanned;
}

/** Beside this file among the sources; in a package's bundle under the name it has there. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './scan-worker.js';

/** A batch that a thread works on, in pieces: one, or after the thread died one for each file. */
interface Asked {
  readonly pieces: (readonly string[])[];
  readonly given: BatchResult[];
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A thread, and another in its place when it dies, of too little memory for
 * one. What it was at is then tried again file by file, and the file that it
 * dies of once more is told as unreadable.
 */
class Thread {
  readonly #program: URL;
  #worker: Worker;
  readonly #asked: Asked[] = [];
  #ended = false;
  #deaths = 0;
  #reason: unknown;

  constructor(program: URL) {
    this.#program = program;
    this.#worker = this.#start();
  }

  get waiting(): number {
    return this.#asked.length;
  }

  scan(paths: readonly string[]): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ pieces: [paths], given: [], resolve, reject });
      this.#worker.postMessage(paths);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program);
    worker.on('message', (result: BatchResult) => {
      this.#deaths = 0;
      this.#take(result);
    });
    // Its end follows.
    worker.on('error', (error) => {
      this.#reason = error;
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#replace();
    });
    return worker;
  }

  #take(result: BatchResult): void {
    const [asked] = this.#asked;
    if (!asked) return;
    asked.given.push(result);
    asked.pieces.shift();
    if (asked.pieces.length > 0) return;
    this.#asked.shift();
    asked.resolve(together(asked.given));
  }

  #replace(): void {
    if (this.#ended) return;
    this.#deaths += 1;
    if (this.#deaths > mostDeaths) {
      for (const { reject } of this.#asked.splice(0)) reject(this.#reason);
      return;
    }
    this.#worker = this.#start();
    const piece = this.#asked[0]?.pieces[0] ?? [];
    const [file] = piece;
    if (piece.length > 1) this.#asked[0]?.pieces.splice(0, 1, ...piece.map((path) => [path]));
    else if (file !== undefined) this.#take(unread(file));
    for (const { pieces } of this.#asked) for (const each of pieces) this.#worker.postMessage(each);
  }
}

function unread(file: string): BatchResult {
  const notRead: NotRead[] = [{ file, why: 'unreadable', detail: 'thread' }];
  return { results: [{ file, bytes: 0, findings: [], notRead }], files: 0, bytes: 0 };
}

function together(given: readonly BatchResult[]): BatchResult {
  const sum = (of: 'files' | 'bytes') => given.reduce((total, each) => total + each[of], 0);
  return { results: given.flatMap(({ results }) => results), files: sum('files'), bytes: sum('bytes') };
}
