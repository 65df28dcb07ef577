import type { FileResult, NotRead } from '#domain/pinning/finding.ts';
import { count, countNotRead, emptySummary, type Summary } from '#domain/pinning/report.ts';
import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import type { Folder } from './folders.ts';
import type { FileToScan } from './messages.ts';
import type { ScanWorkers } from './scan-workers.ts';
import { type Met, type WalkOptions, walkFolder } from './walk-folder.ts';

/** What is to be searched: folders, and files by the name that results call them. */
export interface ScanSource {
  readonly folders: readonly Folder[];
  readonly files: readonly FileToScan[];
}

/** How far a scan is. Bytes and files are those looked at; what is in archives counts with the archive. */
export interface ScanProgress {
  readonly files: number;
  readonly bytes: number;
  /** Once it is known how much there is. */
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

const batchFiles = 64;
const batchBytes = 4 * 1024 * 1024;
/** Batches under way for each worker: enough that it never waits, few enough that stopping is quick. */
const batchesEach = 2;
const tellEvery = 120;
/** Before this it is a guess. */
const firstEstimate = 1500;

/** Searches everything, in the order of the names, and tells the listener as it goes. */
export function startScan(
  source: ScanSource,
  options: WalkOptions,
  workers: ScanWorkers,
  listener: ScanListener,
): RunningScan {
  const summary = emptySummary();
  const total = totalOf(source);
  const working = new Stopwatch();
  let waitingResults: FileResult[] = [];
  let current = '';
  let state: 'running' | 'paused' | 'over' = 'running';
  const stopped = Promise.withResolvers<'stopped'>();
  let resumed = Promise.withResolvers<void>();
  resumed.resolve();
  const timer = setInterval(tell, tellEvery);

  run().then(
    () => end(() => listener.done(summary, false)),
    (error) => end(() => listener.failed(error instanceof Error ? error.message : String(error), summary)),
  );

  return {
    pause() {
      if (state !== 'running') return;
      state = 'paused';
      working.pause();
      resumed = Promise.withResolvers();
    },
    goOn() {
      if (state !== 'paused') return;
      state = 'running';
      working.goOn();
      resumed.resolve();
    },
    stop() {
      if (state === 'over') return;
      workers.drop();
      resumed.resolve();
      stopped.resolve('stopped');
      end(() => listener.done(summary, true));
    },
  };

  async function run(): Promise<void> {
    const underWay: Promise<void>[] = [];
    for await (const { files, leftOut } of batches()) {
      await resumed.promise;
      if (state === 'over') return;
      current = files.at(-1)?.path ?? current;
      const result = workers.scan(files).then((given) => take(given, leftOut));
      // Awaited in turn, maybe after another one failed.
      result.catch(() => {});
      underWay.push(result);
      if (underWay.length >= workers.count * batchesEach) {
        if ((await Promise.race([underWay.shift(), stopped.promise])) === 'stopped') return;
      }
    }
    for (const result of underWay) if ((await Promise.race([result, stopped.promise])) === 'stopped') return;
  }

  async function* batches(): AsyncGenerator<{ files: FileToScan[]; leftOut: NotRead[] }> {
    let files: FileToScan[] = [];
    let leftOut: NotRead[] = [];
    let bytes = 0;
    for await (const met of everything(source, options)) {
      if ('leftOut' in met) {
        total.files -= met.total?.files ?? 0;
        total.bytes -= met.total?.bytes ?? 0;
        if (met.leftOut.file !== '') leftOut.push(met.leftOut);
      } else {
        files.push(met);
        bytes += met.file.size;
        total.met(met.file.size);
      }
      if (files.length < batchFiles && bytes < batchBytes) continue;
      yield { files, leftOut };
      files = [];
      leftOut = [];
      bytes = 0;
    }
    total.isKnown = true;
    if (files.length > 0 || leftOut.length > 0) yield { files, leftOut };
  }

  function take({ results, files, bytes }: BatchResult, leftOut: readonly NotRead[]): void {
    if (state === 'over') return;
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
    const { files, bytes } = summary;
    listener.progress({
      files,
      bytes,
      current,
      ...(total.isKnown && { filesTotal: total.files, bytesTotal: total.bytes }),
      ...(total.isKnown && secondsLeft()),
    });
  }

  function secondsLeft(): { secondsLeft?: number } {
    const elapsed = working.elapsed;
    const done = summary.bytes / Math.max(1, total.bytes);
    if (elapsed < firstEstimate || done <= 0) return {};
    return { secondsLeft: Math.max(0, (elapsed / done - elapsed) / 1000) };
  }

  function end(say: () => void): void {
    if (state === 'over') return;
    clearInterval(timer);
    tell();
    state = 'over';
    say();
  }
}

async function* everything({ folders, files }: ScanSource, options: WalkOptions): AsyncGenerator<Met> {
  yield* files;
  for (const folder of folders) yield* walkFolder(folder, options);
}

/** How much there is: known from a list of files, else only once everything has been met. */
function totalOf({ folders, files }: ScanSource) {
  const listed = folders.every((folder) => folder.total);
  const sum = (of: 'files' | 'bytes') =>
    folders.reduce((all, folder) => all + (folder.total?.[of] ?? 0), 0) +
    files.reduce((all, { file }) => all + (of === 'files' ? 1 : file.size), 0);
  return {
    isKnown: listed,
    files: listed ? sum('files') : 0,
    bytes: listed ? sum('bytes') : 0,
    met(bytes: number) {
      if (listed) return;
      this.files += 1;
      this.bytes += bytes;
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
