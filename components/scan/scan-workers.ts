import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import type { FileToScan, FromWorker, ScanContent } from './messages.ts';
import type { Searchers } from './start-scan.ts';

/** Workers at most: more than this wait for the disk. */
const mostWorkers = 8;
/** Times that a worker may die without having searched anything: no file is the reason then. */
const mostDeaths = 5;

/** Batches under way for each worker: enough that it never waits, few enough that stopping is quick. */
const batchesEach = 3;

/**
 * Workers that search files: one started at once and kept, more when there is
 * so much to do. None needs a connection: their program comes with the page, as
 * a text that a script of ours sets down. Started from an address, a worker
 * would not be under the page's policy.
 * @throws when that text is missing
 */
export class ScanWorkers implements Searchers {
  readonly #most: number;
  readonly #open: () => ScanWorker;
  #workers: ScanWorker[];
  /** What results are said with; fails when no worker can start. */
  readonly content: Promise<ScanContent>;

  constructor(most = Math.min(navigator.hardwareConcurrency || 1, mostWorkers)) {
    const address = URL.createObjectURL(new Blob([programText()], { type: 'text/javascript' }));
    const start = policyFor(address);
    this.#most = Math.max(1, most);
    this.#open = () => new ScanWorker(start);
    const first = this.#open();
    this.#workers = [first];
    this.content = first.content;
  }

  get hasRoom(): boolean {
    return this.#workers.length < this.#most || this.#workers.some(({ waiting }) => waiting < batchesEach);
  }

  scan(files: readonly FileToScan[]): Promise<BatchResult> {
    let free = this.#workers.find(({ waiting }) => waiting === 0);
    if (!free && this.#workers.length < this.#most) {
      free = this.#open();
      this.#workers.push(free);
    }
    free ??= this.#workers.reduce((least, each) => (each.waiting < least.waiting ? each : least));
    return free.scan(files);
  }

  drop(): void {
    for (const worker of this.#workers) worker.drop();
  }
}

declare global {
  // Set by the script `scan-worker` of the page.
  var scanWorkerProgram: string | undefined;
}

function programText(): string {
  const text = globalThis.scanWorkerProgram;
  if (!text) throw new Error('the program of the workers did not come with the page');
  return text;
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string;
  };
}

/** Passes this one address and nothing else where a browser asks for it. */
function policyFor(address: string): () => Worker {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('scan-worker', {
    createScriptURL(asked) {
      if (asked !== address) throw new TypeError('not the program of the workers');
      return asked;
    },
  });
  return () => new Worker(policy?.createScriptURL(address) ?? address);
}

/** A batch that a worker works on, in pieces: one, or after the worker died one for each file. */
interface Asked {
  readonly pieces: (readonly FileToScan[])[];
  readonly given: BatchResult[];
  readonly resolve: (result: BatchResult) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * A worker, and another in its place when it dies. What it was at is then tried
 * again file by file, and the file that it dies of once more is told as not read.
 */
class ScanWorker {
  readonly #start: () => Worker;
  readonly #asked: Asked[] = [];
  readonly #ready = Promise.withResolvers<ScanContent>();
  readonly content = this.#ready.promise;
  /** None after it died too often; another is tried when there is something to do. */
  #worker: Worker | undefined;
  #deaths = 0;

  constructor(start: () => Worker) {
    this.#start = start;
    this.#worker = this.#open();
    this.content.catch(() => {});
  }

  get waiting(): number {
    return this.#asked.length;
  }

  scan(files: readonly FileToScan[]): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      this.#asked.push({ pieces: [files], given: [], resolve, reject });
      this.#worker ??= this.#open();
      this.#worker.postMessage(files);
    });
  }

  drop(): void {
    if (this.#asked.length === 0) return;
    this.#asked.length = 0;
    this.#worker?.terminate();
    this.#worker = this.#open();
  }

  #open(): Worker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (worker !== this.#worker) return;
      if (data.kind === 'ready') this.#ready.resolve(data.content);
      else {
        this.#deaths = 0;
        this.#take(data.result);
      }
    });
    worker.addEventListener('error', (event) => {
      if (worker !== this.#worker) return;
      event.preventDefault();
      this.#replace(event.message);
    });
    worker.addEventListener('messageerror', () => {
      if (worker === this.#worker) this.#replace('messageerror');
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

  #replace(reason: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#deaths += 1;
    if (this.#deaths > mostDeaths) {
      const error = new Error(reason);
      this.#deaths = 0;
      this.#ready.reject(error);
      for (const { reject } of this.#asked.splice(0)) reject(error);
      return;
    }
    const worker = this.#open();
    this.#worker = worker;
    const [asked] = this.#asked;
    const [piece = []] = asked?.pieces ?? [];
    const [file] = piece;
    if (asked && piece.length > 1) asked.pieces.splice(0, 1, ...piece.map((each) => [each]));
    else if (file) this.#take(dead(file));
    for (const { pieces } of this.#asked) for (const each of pieces) worker.postMessage(each);
  }
}

function dead({ path }: FileToScan): BatchResult {
  const notRead = [{ file: path, why: 'unreadable', detail: 'thread' }] as const;
  return { results: [{ file: path, bytes: 0, findings: [], notRead }], files: 0, bytes: 0 };
}

function together(given: readonly BatchResult[]): BatchResult {
  return {
    results: given.flatMap(({ results }) => results),
    files: given.reduce((sum, { files }) => sum + files, 0),
    bytes: given.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
