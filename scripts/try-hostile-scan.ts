import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine } from '#domain/pinning/engine.ts';
import { scanFileAndStores } from '#domain/pinning/scan-file-and-stores.ts';

/**
 * Lets the scan loose on a folder of archives and files that test suites made
 * to break readers: `npm run try:hostile-scan -- FOLDER`. Says what threw, what
 * took long or too much memory, and what was told. Ends with 1 when anything
 * threw, died or ran out of time.
 */

/** Milliseconds for one file, and above which it is listed as slow: 100 ms, and 50 for each MB. */
const limit = 60_000;
const patience = ({ bytes }: { readonly bytes: number }) => 100 + (50 * bytes) / 1e6;
/** MB that a file may need. */
const memory = 512;

interface Tried {
  readonly file: string;
  readonly bytes: number;
  readonly ms: number;
  readonly findings: number;
  readonly told: readonly string[];
  readonly failed?: string;
}

if (isMainThread) await main();
else {
  const engine = createEngine(certificates, patterns, () => undefined);
  parentPort?.on('message', async (file: string) => {
    const bytes = new Uint8Array(readFileSync(file));
    const begun = performance.now();
    const outcome = await scanFileAndStores({ path: file, bytes }, engine).then(
      ({ findings, notRead }) => ({
        findings: findings.length,
        told: notRead.map(({ why, detail }) => (detail === '' ? why : `${why}: ${detail}`)),
      }),
      (error: unknown) => ({ findings: 0, told: [], failed: String(error) }),
    );
    parentPort?.postMessage({ file, bytes: bytes.length, ms: performance.now() - begun, ...outcome });
  });
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('Usage: npm run try:hostile-scan -- FOLDER');
    process.exit(2);
  }
  const files = globSync('**/*', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
    .toSorted();
  const tried: Tried[] = [];
  let worker = start();
  for (const file of files) {
    const result = await within(worker, file);
    tried.push(result);
    if (result.failed === undefined) continue;
    await worker.terminate();
    worker = start();
  }
  await worker.terminate();
  report(folder, tried);
}

function start(): Worker {
  return new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: memory } });
}

/** What a worker says of a file, or that it died or said nothing in time. */
function within(worker: Worker, file: string): Promise<Tried> {
  return new Promise((resolve) => {
    const failed = (reason: string) =>
      done({ file, bytes: statSync(file).size, ms: limit, findings: 0, told: [], failed: reason });
    const died = (error: Error) => failed(error.message);
    const timer = setTimeout(() => failed('out of time'), limit);
    const done = (result: Tried) => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', died);
      resolve(result);
    };
    worker.on('message', done);
    worker.on('error', died);
    worker.postMessage(file);
  });
}

function report(folder: string, tried: readonly Tried[]): void {
  const list = (title: string, lines: readonly string[]) => {
    console.log(`\n${title}: ${lines.length}`);
    for (const line of lines.slice(0, 40)) console.log(`  ${line}`);
  };
  const short = ({ file }: Tried) => relative(folder, file);
  const failed = tried.filter((each) => each.failed !== undefined);
  list(
    'Threw, died or ran out of time',
    failed.map((each) => `${short(each)}: ${each.failed}`),
  );
  list(
    'Slow',
    tried
      .filter((each) => each.failed === undefined && each.ms > patience(each))
      .map((each) => `${short(each)}: ${Math.round(each.ms)} ms for ${each.bytes} bytes`),
  );
  const counts = new Map<string, number>();
  for (const { told } of tried) for (const why of new Set(told)) counts.set(why, (counts.get(why) ?? 0) + 1);
  list(
    'Told, in so many files',
    [...counts].toSorted(([, a], [, b]) => b - a).map(([why, count]) => `${count} ${why}`),
  );
  const found = tried.filter(({ findings }) => findings > 0).length;
  console.log(`\n${tried.length} files, something found in ${found}.`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
