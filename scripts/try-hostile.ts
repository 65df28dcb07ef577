import { X509Certificate } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { certificates as catalogue } from '#content/certificates/index.ts';
import type { Thing } from '#domain/certificates/identification.ts';
import { identify } from '#domain/certificates/identify/identify.ts';

/**
 * Lets the identifier loose on a folder of certificates that test suites made
 * to break readers: `npm run try:hostile -- FOLDER`. Says what threw, what
 * took long, what was reported and found, and where Node reads a certificate
 * otherwise. Ends with 1 when anything threw, ran out of time or was misread.
 */

/** Milliseconds for one file, and above which a file is listed as slow: 20 ms, and 2 for each kB. */
const limit = 20_000;
const patience = ({ bytes }: { readonly bytes: number }) => 20 + (2 * bytes) / 1024;

interface Tried {
  readonly file: string;
  readonly bytes: number;
  readonly ms: number;
  readonly threw?: string;
  readonly problems: readonly string[];
  readonly kinds: readonly string[];
  /** Certificates that both read, but not alike. */
  readonly misread: readonly string[];
  /** Certificates that only Node reads, and what was reported instead. */
  readonly missed: readonly string[];
}

if (isMainThread) await main();
else parentPort?.on('message', async (file: string) => parentPort?.postMessage(await tryFile(file)));

async function tryFile(file: string): Promise<Tried> {
  const content = new Uint8Array(readFileSync(file));
  const begun = performance.now();
  try {
    const { things, problems } = await identify([{ name: file, content }], catalogue);
    const ms = performance.now() - begun;
    const codes = problems.map(({ code, details }) =>
      'reason' in details ? `${code}: ${details['reason']}` : code,
    );
    return {
      file,
      bytes: content.length,
      ms,
      problems: codes,
      kinds: things.map(({ kind }) => kind),
      ...compareWithNode(content, things, codes),
    };
  } catch (error) {
    const threw = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const ms = performance.now() - begun;
    return { file, bytes: content.length, ms, threw, problems: [], kinds: [], misread: [], missed: [] };
  }
}

function compareWithNode(
  content: Uint8Array,
  things: readonly Thing[],
  problems: readonly string[],
): Pick<Tried, 'misread' | 'missed'> {
  const misread: string[] = [];
  const missed: string[] = [];
  const bySha1 = new Map(things.map((thing) => [thing.sha1, thing]));
  for (const certificate of readByNode(content)) {
    const sha1 = certificate.fingerprint.replaceAll(':', '');
    const thing = bySha1.get(sha1);
    if (thing) misread.push(...differences(thing, certificate));
    else missed.push(`${sha1} (${problems.join('; ') || 'no problem reported'})`);
  }
  return { misread, missed };
}

function readByNode(content: Uint8Array): X509Certificate[] {
  const text = Buffer.from(content).toString('latin1');
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g);
  return (blocks ?? [content]).flatMap((block) => {
    try {
      return [new X509Certificate(block)];
    } catch {
      return [];
    }
  });
}

function differences(thing: Thing, certificate: X509Certificate): string[] {
  const names = [...(certificate.subject ?? '').matchAll(/\bCN=((?:\\.|[^\\\n+])*)/g)].map(([, name = '']) =>
    name.replaceAll(/\\(.)/g, '$1').trim(),
  );
  const isCa = thing.kind === 'root' || thing.kind === 'intermediate';
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['serial', thing.serial?.replace(/^(?:00)+(?=..)/, ''), bytesOf(certificate.serialNumber)],
    ['sha256', thing.sha256, certificate.fingerprint256.replaceAll(':', '')],
    ['not before', time(thing.notBefore), certificate.validFromDate.getTime()],
    ['not after', time(thing.notAfter), certificate.validToDate.getTime()],
    // Node asks the key usage too: who is a CA to it is one to us, but not the other way round.
    ['CA', isCa, isCa || certificate.ca],
    ['common name', names.length === 0 || names.includes(thing.commonName?.trim() ?? ''), true],
  ];
  return pairs
    .filter(([, ours, theirs]) => !Object.is(ours, theirs))
    .map(([field, ours, theirs]) => `${thing.sha1}: ${field} ${ours}, Node: ${theirs} (${names.join(' ')})`);
}

const time = (moment: string | null) => (moment === null ? Number.NaN : new Date(moment).getTime());

/** The bytes of a serial that Node writes with a sign, without zeros before them. */
function bytesOf(serial: string): string {
  const digits = Math.ceil(serial.replace('-', '').length / 2) * 2;
  const value = serial.startsWith('-') ? -BigInt(`0x${serial.slice(1)}`) : BigInt(`0x${serial}`);
  return BigInt.asUintN(digits * 4, value)
    .toString(16)
    .padStart(digits, '0')
    .replace(/^(?:00)+(?=..)/, '');
}

async function main(): Promise<void> {
  const [folder] = process.argv.slice(2);
  if (!folder) {
    console.error('Usage: npm run try:hostile -- FOLDER');
    process.exit(2);
  }
  const files = globSync('**/*', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
  const tried: Tried[] = [];
  let worker = new Worker(new URL(import.meta.url));
  for (const file of files) {
    const result = await within(worker, file);
    if (result === undefined) {
      await worker.terminate();
      worker = new Worker(new URL(import.meta.url));
      const bytes = statSync(file).size;
      tried.push({
        file,
        bytes,
        ms: limit,
        threw: 'out of time',
        problems: [],
        kinds: [],
        misread: [],
        missed: [],
      });
    } else {
      tried.push(result);
    }
  }
  await worker.terminate();
  report(folder, tried);
}

/** What a worker says of a file; undefined when it has not said anything in time. */
function within(worker: Worker, file: string): Promise<Tried | undefined> {
  return new Promise((resolve) => {
    const done = (result: Tried | undefined) => {
      clearTimeout(timer);
      worker.off('message', done);
      worker.off('error', failed);
      resolve(result);
    };
    const failed = (error: Error) =>
      done({ file, bytes: 0, ms: 0, threw: error.message, problems: [], kinds: [], misread: [], missed: [] });
    const timer = setTimeout(() => done(undefined), limit);
    worker.on('message', done);
    worker.on('error', failed);
    worker.postMessage(file);
  });
}

function report(folder: string, tried: readonly Tried[]): void {
  const short = (file: string) => relative(folder, file);
  const list = (title: string, lines: readonly string[]) => {
    console.log(`\n${title}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  };
  const bytes = tried.reduce((sum, each) => sum + each.bytes, 0);
  const ms = tried.reduce((sum, each) => sum + each.ms, 0);
  const perKb = (each: Tried) => (each.ms / each.bytes) * 1024;
  console.log(
    `${tried.length} files, ${Math.round(bytes / 1024)} kB, ${Math.round(ms)} ms: ${((ms / bytes) * 1024).toFixed(2)} ms/kB`,
  );
  const suites = Map.groupBy(tried, ({ file }) => short(file).split(/[\\/]/)[0] ?? '');
  for (const [suite, all] of suites) {
    const found = all.filter(({ kinds }) => kinds.length > 0).length;
    const reported = all.filter(({ problems }) => problems.length > 0).length;
    console.log(`  ${suite}: ${all.length} files, ${found} with something found, ${reported} with a problem`);
  }
  list('Things by kind', counted(tried.flatMap(({ kinds }) => kinds)));
  list('Problems', counted(tried.flatMap(({ problems }) => problems)));
  list(
    'Slow',
    tried
      .filter((each) => each.threw === undefined && each.ms > patience(each))
      .toSorted((a, b) => b.ms - a.ms)
      .map((each) => `${Math.round(each.ms)} ms, ${perKb(each).toFixed(1)} ms/kB: ${short(each.file)}`),
  );
  const threw = tried.filter((each) => each.threw !== undefined);
  const misread = tried.flatMap((each) => each.misread.map((text) => `${short(each.file)}: ${text}`));
  list(
    'Read by Node alone',
    tried.flatMap((each) => each.missed.map((text) => `${short(each.file)}: ${text}`)),
  );
  list('Read otherwise than by Node', misread);
  list(
    'Threw or ran out of time',
    threw.map((each) => `${short(each.file)}: ${each.threw}`),
  );
  process.exitCode = threw.length + misread.length > 0 ? 1 : 0;
}

/** `count value`, the most frequent first. */
function counted(values: readonly string[]): string[] {
  return [...Map.groupBy(values, (value) => value)]
    .map(([value, all]) => [all.length, value] as const)
    .toSorted(([a], [b]) => b - a)
    .map(([count, value]) => `${count} ${value}`);
}
