import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import type { FileToScan, FromWorker, ScanContent } from './messages.ts';

/** Workers at most: more than this wait for the disk. */
const mostWorkers = 8;
/** Times that a worker may die without having searched anything: no file is the reason then. */
const mostDeaths = 5;

/**
 * Workers that search files, started once the page has come and kept: they need
 * no connection any more. Their program comes with the page, as a text that a
 * script of ours sets down; started from an address, a worker would not be
 * under the page's policy.
 * @throws when that text is missing
 */
export class ScanWorkers {
  readonly #address: string;
  readonly #workers: ScanWorker[];
  /** What results are said with; fails when no worker can start. */
  readonly content: Promise<ScanContent>;

  constructor(count = Math.min(navigator.hardwareConcurrency || 1, mostWorkers)) {
    this.#address = URL.createObjectURL(new Blob([programText()], { type: 'text/javascript' }));
    const start = policyFor(this.#address);
    this.#workers = Array.from({ length: Math.max(1, count) }, () => new ScanWorker(start));
    this.content = (this.#workers[0] as ScanWorker).content;
    this.content.catch(() => {});
  }

  get count(): number {
    return this.#workers.length;
  }

  /** @returns what the files gave; rejects when workers die whatever they are given */
  scan(files: readonly FileToScan[]): Promise<BatchResult> {
    const free = this.#workers.reduce((least, each) => (each.waiting < least.waiting ? each : least));
    return free.scan(files);
  }

  /** Drops all that is being searched. What was asked for never answers. */
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
  #worker: Worker;
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
      this.#worker.postMessage(files);
    });
  }

  drop(): void {
    if (this.#asked.length === 0) return;
    this.#asked.length = 0;
    this.#worker.terminate();
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
    this.#worker.terminate();
    this.#deaths += 1;
    if (this.#deaths > mostDeaths) {
      const error = new Error(reason);
      this.#ready.reject(error);
      for (const { reject } of this.#asked.splice(0)) reject(error);
      return;
    }
    this.#worker = this.#open();
    const [asked] = this.#asked;
    const [piece = []] = asked?.pieces ?? [];
    const [file] = piece;
    if (asked && piece.length > 1) asked.pieces.splice(0, 1, ...piece.map((each) => [each]));
    else if (file) this.#take(dead(file));
    for (const { pieces } of this.#asked) for (const each of pieces) this.#worker.postMessage(each);
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
