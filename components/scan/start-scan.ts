import type { FileResult, NotRead } from '#domain/pinning/finding.ts';
import { filesTogether, toldTogether } from '#domain/pinning/reading-limits.ts';
import { count, countNotRead, emptySummary, type Summary } from '#domain/pinning/report.ts';
import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import type { Folder, Total } from './folders.ts';
import type { FileToScan } from './messages.ts';
import { countFiles, type Met, type WalkOptions, walkFolder } from './walk-folder.ts';

/** What is to be searched: folders, and files by the name that results call them. */
export interface ScanSource {
  readonly folders: readonly Folder[];
  readonly files: readonly FileToScan[];
}

/** How far a scan is. Bytes and files are those looked at; what is in archives counts with the archive. */
export interface ScanProgress {
  readonly files: number;
  readonly bytes: number;
  /** Once it is known how much there is; of a folder that was dropped only the number of files is. */
  readonly filesTotal?: number;
  readonly bytesTotal?: number;
  /** Once it can be told. */
  readonly secondsLeft?: number;
  /** Path of what was handed to a worker last. */
  readonly current: string;
}

/** Told no oftener than the page can follow. */
export interface ScanListener {
  progress(progress: ScanProgress): void;
  /** In the order of the scan, whichever worker is first. */
  results(results: readonly FileResult[]): void;
  /** @param stopped whether the reader ended it before everything was looked at */
  done(summary: Summary, stopped: boolean): void;
  /** @param summary of what was looked at before */
  failed(message: string, summary: Summary): void;
}

export interface RunningScan {
  pause(): void;
  goOn(): void;
  stop(): void;
}

/** Those who search: see `ScanWorkers`. */
export interface Searchers {
  /** Whether one could take more without keeping it waiting for long. */
  readonly hasRoom: boolean;
  /** @returns what the files gave; rejects when nobody can search any more */
  scan(files: readonly FileToScan[]): Promise<BatchResult>;
  /** Drops all that is being searched. What was asked for never answers. */
  drop(): void;
}

const bytesTogether = 4 * 1024 * 1024;
/** Batches that may be searched before one in front of them is: it may be a file of a gigabyte. */
const mostAhead = 256;
/** Milliseconds between two tellings. */
const tellEvery = 120;
/** Before so many milliseconds, how much is left would be a guess. */
const firstEstimate = 1500;

interface Batch {
  readonly files: readonly FileToScan[];
  readonly leftOut: readonly NotRead[];
}

/** Searches everything, in the order of the names, and tells the listener as it goes. */
export function startScan(
  source: ScanSource,
  options: WalkOptions,
  searchers: Searchers,
  listener: ScanListener,
): RunningScan {
  const summary = emptySummary();
  const looked = { files: 0, bytes: 0 };
  const total = totalOf(source);
  const working = new Stopwatch();
  /** What came before its turn, by the number of its batch. */
  const early = new Map<number, readonly [BatchResult, Batch]>();
  let handedOut = 0;
  let taken = 0;
  let waitingResults: FileResult[] = [];
  let current = '';
  let state: 'running' | 'paused' | 'over' = 'running';
  let fault: Error | undefined;
  let changed = Promise.withResolvers<void>();
  const timer = setInterval(tell, tellEvery);

  run().then(
    () => end(() => listener.done(summary, false)),
    (error) => end(() => listener.failed(error instanceof Error ? error.message : String(error), summary)),
  );
  // Names only, while the search is on: it tells how much is left. That it fails is told by the walk itself.
  countAll(source.folders, options, () => state !== 'over').then(total.counted, () => {});

  return {
    pause() {
      if (state !== 'running') return;
      state = 'paused';
      working.pause();
    },
    goOn() {
      if (state !== 'paused') return;
      state = 'running';
      working.goOn();
      tellChanged();
    },
    stop() {
      if (state === 'over') return;
      searchers.drop();
      end(() => listener.done(summary, true));
    },
  };

  async function run(): Promise<void> {
    for await (const batch of batches()) {
      await until(() => state === 'running' && searchers.hasRoom && handedOut - taken < mostAhead);
      if (state === 'over') return;
      current = batch.files.at(-1)?.path ?? current;
      const number = handedOut;
      handedOut += 1;
      const given = batch.files.length === 0 ? Promise.resolve(nothing) : searchers.scan(batch.files);
      given.then((result) => arrived(number, result, batch)).catch(broken);
    }
    await until(() => taken === handedOut);
  }

  /** @throws what made the search break off */
  async function until(isSo: () => boolean): Promise<void> {
    while (state !== 'over' && !fault && !isSo()) await changed.promise;
    if (fault) throw fault;
  }

  function tellChanged(): void {
    changed.resolve();
    changed = Promise.withResolvers();
  }

  function broken(error: unknown): void {
    fault ??= error instanceof Error ? error : new Error(String(error));
    tellChanged();
  }

  async function* batches(): AsyncGenerator<Batch> {
    let files: FileToScan[] = [];
    let leftOut: NotRead[] = [];
    let bytes = 0;
    for await (const met of everything(source, options)) {
      if ('file' in met) {
        files.push(met);
        bytes += met.file.size;
      } else {
        total.leaveOut(met.total);
        if (met.leftOut) leftOut.push(met.leftOut);
      }
      if (files.length < filesTogether && bytes < bytesTogether && leftOut.length < toldTogether) continue;
      yield { files, leftOut };
      files = [];
      leftOut = [];
      bytes = 0;
    }
    if (files.length > 0 || leftOut.length > 0) yield { files, leftOut };
  }

  function arrived(number: number, result: BatchResult, batch: Batch): void {
    if (state === 'over') return;
    looked.files += result.files;
    looked.bytes += result.bytes;
    total.correct(batch.files, result);
    early.set(number, [result, batch]);
    for (let next = early.get(taken); next; next = early.get(taken)) {
      early.delete(taken);
      taken += 1;
      take(...next);
    }
    tellChanged();
  }

  function take({ results, files, bytes }: BatchResult, { leftOut }: Batch): void {
    for (const line of leftOut) {
      countNotRead(summary, line);
      if (line.why !== 'ignored' && line.why !== 'generated')
        waitingResults.push({ file: line.file, bytes: 0, findings: [], notRead: [line] });
    }
    summary.files += files;
    summary.bytes += bytes;
    for (const result of results) {
      count(summary, result);
      waitingResults.push(result);
    }
  }

  function tell(): void {
    if (waitingResults.length > 0) listener.results(waitingResults);
    waitingResults = [];
    listener.progress({ ...looked, current, ...total.known, ...secondsLeft() });
  }

  function secondsLeft(): { secondsLeft?: number } {
    const { filesTotal, bytesTotal } = total.known;
    const { elapsed } = working;
    const done = bytesTotal ? looked.bytes / bytesTotal : filesTotal ? looked.files / filesTotal : 0;
    if (elapsed < firstEstimate || done <= 0) return {};
    return { secondsLeft: Math.max(0, (elapsed / done - elapsed) / 1000) };
  }

  function end(say: () => void): void {
    if (state === 'over') return;
    clearInterval(timer);
    // What was searched before its turn is no less looked at.
    for (const [, [result, batch]] of [...early].toSorted(([a], [b]) => a - b)) take(result, batch);
    tell();
    state = 'over';
    tellChanged();
    say();
  }
}

const nothing: BatchResult = { results: [], files: 0, bytes: 0 };

async function* everything({ folders, files }: ScanSource, options: WalkOptions): AsyncGenerator<Met> {
  yield* files;
  for (const folder of folders) yield* walkFolder(folder, options);
}

/** Files in folders of which it is not known beforehand. @returns undefined when it is not to go on */
async function countAll(
  folders: readonly Folder[],
  options: WalkOptions,
  goesOn: () => boolean,
): Promise<number | undefined> {
  let files = 0;
  for (const folder of folders) {
    const counted = folder.total ? 0 : await countFiles(folder, options, goesOn);
    if (counted === undefined) return undefined;
    files += counted;
  }
  return files;
}

/** How much there is: known from a list of files; of other folders the number of files is, once they are counted. */
function totalOf({ folders, files }: ScanSource) {
  const listed = folders.every((folder) => folder.total);
  const sum: { files: number; bytes: number } = {
    files: folders.reduce((all, { total }) => all + (total?.files ?? 0), files.length),
    bytes: files.reduce((all, { file }) => all + file.size, 0),
  };
  for (const { total } of folders) sum.bytes += total?.bytes ?? 0;
  let isCounted = listed;
  return {
    get known(): { filesTotal?: number; bytesTotal?: number } {
      return {
        ...(isCounted && { filesTotal: sum.files }),
        ...(listed && { bytesTotal: sum.bytes }),
      };
    },
    /** What a list held that the walk then left out; files that were counted had been left out already. */
    leaveOut(below: Total | undefined): void {
      if (!listed) return;
      sum.files -= below?.files ?? 0;
      sum.bytes -= below?.bytes ?? 0;
    },
    /** What could not be read, or was of another size than it was said to be. */
    correct(asked: readonly FileToScan[], read: Total): void {
      sum.files -= asked.length - read.files;
      for (const { file } of asked) sum.bytes -= file.size;
      sum.bytes += read.bytes;
    },
    counted(more: number | undefined): void {
      if (more === undefined) return;
      sum.files += more;
      isCounted = true;
    },
  };
}

/** Time that was worked, without pauses, in milliseconds. */
class Stopwatch {
  #before = 0;
  #since: number | undefined = performance.now();

  get elapsed(): number {
    return this.#before + (this.#since === undefined ? 0 : performance.now() - this.#since);
  }

  pause(): void {
    this.#before = this.elapsed;
    this.#since = undefined;
  }

  goOn(): void {
    this.#since ??= performance.now();
  }
}
