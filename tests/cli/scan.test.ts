import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '#domain/bilingual.ts';
import { archiveLimits } from '#domain/pinning/archives/limits.ts';
import { longestLine } from '#domain/pinning/long-lines.ts';
import { deepestFolder, largestAnalysed, largestFile } from '#domain/pinning/reading-limits.ts';
import type { Io } from '../../cli/io.ts';
import { main } from '../../cli/main.ts';
import { formats } from '../../cli/scan/arguments.ts';
import { scanBatches } from '../../cli/scan/threads.ts';
import { isInstalled } from '../../scripts/ensure.mjs';
import { pin, tree } from './scan-tree.ts';

const root = join(import.meta.dirname, '..', '..');
const command = join(root, 'cli', 'yomitoki.mjs');
const labelled = join(import.meta.dirname, '..', 'pinning', 'labelled', 'tuning');

function ioWith(out: Io['out'], err: Io['err'] = () => {}): Io {
  return {
    out,
    err,
    env: {},
    isInteractive: false,
    readInput: async () => new Uint8Array(0),
    readFile: async () => new Uint8Array(0),
    askPassword: async () => undefined,
  };
}

/** Runs the command within this process. */
async function scan(...args: string[]) {
  let out = '';
  let err = '';
  const io = ioWith(
    (text) => {
      out += text;
    },
    (text) => {
      err += text;
    },
  );
  const code = await main(['scan', ...args], io);
  return { code, out, err };
}

const own = { ...process.env, YOMITOKI_READY: '1', LC_ALL: 'C' };
const nodeArgs = ['--disable-warning=ExperimentalWarning', command];

/** Runs the command as a shell does. */
function run(args: readonly string[], options: { readonly cwd?: string; readonly uid?: number } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeArgs, ...args], {
    ...options,
    env: own,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

const ended = (child: ChildProcess) =>
  new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );

describe('yomitoki scan', () => {
  it('ends with 0 when it finds nothing, 1 for findings, 2 when something could not be read', async () => {
    const nothing = tree({ 'a.cs': 'class A {}\n' });
    const found = tree({ 'a.cs': pin });
    expect((await scan(nothing)).code).toBe(0);
    expect((await scan(found)).code).toBe(1);
    expect((await scan(nothing, join(nothing, 'gone'))).code).toBe(2);
    expect((await scan(found, join(nothing, 'gone'))).code).toBe(2);
    expect((await scan(tree({ 'a.7z': Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4) }))).code).toBe(
      2,
    );
  });

  it('scans files and folders that are named, and an empty folder', async () => {
    const folder = tree({ 'a/x.cs': pin, 'b/y.cs': pin, 'c/z.cs': pin });
    const { out } = await scan(join(folder, 'a'), join(folder, 'b', 'y.cs'));
    expect(out.match(/^\/.*?:\d+: /gm)?.map((line) => line.slice(folder.length))).toEqual([
      '/a/x.cs:1: ',
      '/b/y.cs:1: ',
    ]);
    expect(await scan(tree())).toMatchObject({ code: 0, err: '' });
  });

  it.each(languages)('explains itself, its limits and its exit codes (%s)', async (language) => {
    const { code, out } = await scan('--help', '--lang', language);
    expect(code).toBe(0);
    for (const option of ['--format', '--jobs', '--lang', '--no-ignore', '--skip-generated', ...formats])
      expect(out).toContain(option);
    const { depth, members, memberBytes, totalBytes, ratio } = archiveLimits;
    const number = new Intl.NumberFormat('en').format;
    const limits = [
      `${largestFile / 2 ** 30} GB`,
      `${largestAnalysed / 2 ** 20} MB`,
      number(longestLine),
      `${depth}`,
      number(members),
      `${memberBytes / 2 ** 20} MB`,
      `${totalBytes / 2 ** 30} GB`,
      `${ratio}`,
      `${deepestFolder}`,
    ];
    for (const limit of limits) expect(out).toMatch(new RegExp(`(?<!\\d)${limit}(?!\\d)`));
    expect(out).toMatch(/^ {2}0 .+\n {2}1 .+\n {2}2 /m);
    for (const line of out.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it.each([
    [['--no-such', '.'], 'no option --no-such'],
    [['--format', 'xml', '.'], '"xml"'],
    [['--format'], '--format'],
    [['--jobs', '0', '.'], '"0"'],
    [['--jobs=-1', '.'], '"-1"'],
    [['--jobs', 'many', '.'], '"many"'],
    [['--lang', 'fr', '.'], '"fr"'],
    [[], 'Name a file or a folder'],
  ])('says what is wrong with %j, and ends with 2', async (args, words) => {
    const { code, out, err } = await scan(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).toContain('yomitoki scan --help');
  });

  it('takes what follows -- for paths, and options in any place and both ways of writing', async () => {
    const folder = tree({ '--help': pin });
    const { code, out } = run(['scan', '--format=json', '--', '--help'], { cwd: folder });
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].file).toBe('--help');
    expect((await scan(folder, '--lang', 'ja', '-j', '1')).out).toContain('ピン留めがない証明にはなりません');
  });

  it('writes results to the standard output only, in the language of the shell', () => {
    const folder = tree({ 'a.cs': pin });
    const japanese = spawnSync(process.execPath, [...nodeArgs, 'scan', folder], {
      env: { ...own, LC_ALL: 'ja_JP.UTF-8' },
      encoding: 'utf8',
    });
    expect(japanese.stderr).toBe('');
    expect(japanese.stdout).toContain('既知の CA の証明書');
  });

  it('names pages in full where SITE_URL says where the site stands', () => {
    const folder = tree({ 'a.cs': pin });
    const { stdout } = spawnSync(process.execPath, [...nodeArgs, 'scan', folder], {
      env: { ...own, SITE_URL: 'https://site.example/' },
      encoding: 'utf8',
    });
    expect(stdout).toContain('https://site.example/en/certificates/microsoft-azure-tls-issuing-ca-01');
  });

  it.each(formats)('gives the same, byte for byte, whatever the number of threads (%s)', (format) => {
    const folder = tree({
      'b.zip': Uint8Array.of(0x50, 0x4b, 3, 4),
      'x.7z': Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c),
      '.gitignore': '*.log\n',
    });
    for (let i = 0; i < 250; i += 1) {
      writeFileSync(join(folder, `f${i}.cs`), i % 3 === 0 ? pin : 'class A {}');
      writeFileSync(join(folder, `f${i}.log`), pin);
      if (i % 5 === 0) symlinkSync('gone', join(folder, `f${i}.link`));
    }
    const more = format === 'text' ? [labelled] : [];
    const args = (jobs: string) => ['scan', folder, ...more, '--format', format, '--jobs', jobs];
    const one = run(args('1'));
    expect(one.out.length).toBeGreaterThan(10_000);
    for (const jobs of format === 'text' ? ['2', '7'] : ['3']) expect(run(args(jobs))).toEqual(one);
  });

  it.each(['1', '2'])('writes as it goes, not at the end (%s threads)', async (jobs) => {
    const folder = tree({ 'z/a.cs': pin });
    mkdirSync(join(folder, 'a'));
    for (let i = 0; i < 1200; i += 1) writeFileSync(join(folder, 'a', `${i}.cs`), pin);
    let out = '';
    const io = ioWith((text) => {
      // What is made once the first result is written is still met.
      if (out === '') writeFileSync(join(folder, 'z', 'made-meanwhile.cs'), pin);
      out += text;
    });
    expect(await main(['scan', folder, '--jobs', jobs], io)).toBe(1);
    expect(out).toContain('/z/made-meanwhile.cs:1: ');
  });
});

/** Columns of a terminal. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffe0]/.test(letter) ? 2 : 1), 0);
}

describe.skipIf(process.platform === 'win32')('yomitoki scan, as a process', () => {
  const many = () => {
    const folder = tree();
    for (let i = 0; i < 400; i += 1) writeFileSync(join(folder, `${i}.cs`), pin.repeat(100));
    return folder;
  };

  it('ends quietly when whoever reads has read enough', () => {
    const shell = `"$0" "$@" | head -n 2; echo "\${PIPESTATUS[0]}"`;
    const args = ['-c', shell, process.execPath, ...nodeArgs, 'scan', many(), '--jobs', '2'];
    const { stdout, stderr } = spawnSync('bash', args, { env: own, encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stdout).toMatch(/\n141\n$/);
  });

  // What installs first is not to install while tests run.
  const environments = isInstalled(root) ? [own, { ...own, YOMITOKI_READY: '' }] : [own];
  const signals = (['SIGINT', 'SIGTERM'] as const).flatMap((signal) =>
    environments.map(
      (env) => [signal, env.YOMITOKI_READY ? 'run as it is' : 'run by what installs first', env] as const,
    ),
  );

  it.each(signals)('ends at once on %s, %s', async (signal, _how, env) => {
    const child = spawn(process.execPath, [...nodeArgs, 'scan', many(), '--jobs', '2'], { env });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.resume();
    const begun = performance.now();
    child.kill(signal);
    expect(await ended(child)).toEqual({ code: null, signal });
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('tells what it has no permission for, and reads the rest', () => {
    const folder = tree({ 'closed/a.cs': pin, 'secret.cs': pin, 'open.cs': pin });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'closed'), 0);
    chmodSync(join(folder, 'secret.cs'), 0);
    // Root may read everything: somebody else is asked.
    const { code, out } = run(['scan', '.'], {
      cwd: folder,
      ...(process.getuid?.() === 0 ? { uid: 65534 } : {}),
    });
    chmodSync(join(folder, 'closed'), 0o755);
    expect(code).toBe(2);
    expect(out).toContain('Not looked at: ./closed: not readable (no permission)');
    expect(out).toContain('Not looked at: ./secret.cs: not readable (no permission)');
    expect(out).toContain('./open.cs:1: ');
  });

  it('keeps names and lines from ruling the terminal', () => {
    const folder = tree({ '\u001b]0;owned\u0007\u001b[2J.cs': `\u001b[31m${pin}` });
    for (const format of formats) {
      const { out } = run(['scan', '.', '--format', format], { cwd: folder });
      expect(out).not.toMatch(/[^\P{Cc}\r\n]/u);
    }
  });
});

describe('threads', () => {
  const paths = ['a', 'b', 'killer', 'c'];

  it('are replaced when they die: the file they die of is told, the others are searched', async () => {
    const worker = join(tree({ 'worker.mjs': dyingWorker }), 'worker.mjs');
    const batches = [
      { paths, leftOut: [] },
      { paths: ['d', 'killer'], leftOut: [{ file: 'x', why: 'special' as const, detail: '' }] },
      { paths: ['e'], leftOut: [] },
    ];
    const given = [];
    for await (const each of scanBatches(batches, 2, new URL(`file://${worker}`))) given.push(each);
    const told = given.map(({ results }) =>
      results.map(({ file, notRead }) => [file, ...notRead.map(({ detail }) => detail)].join(' ')),
    );
    expect(told).toEqual([['a', 'b', 'killer thread', 'c'], ['d', 'killer thread'], ['e']]);
    expect(given.map(({ files }) => files)).toEqual([3, 1, 1]);
    expect(given[1]?.leftOut).toHaveLength(1);
  });

  it('that die whatever they are given stop the scan', async () => {
    const worker = join(tree({ 'worker.mjs': 'throw new Error("no worker");' }), 'worker.mjs');
    const batches = Array.from({ length: 100 }, (_, i) => ({ paths: [`${i}`], leftOut: [] }));
    const all = async () => {
      for await (const _ of scanBatches(batches, 2, new URL(`file://${worker}`)));
    };
    await expect(all()).rejects.toThrow('no worker');
  });
});

/** Answers as the real one does, and dies of one file as it would for want of memory. */
const dyingWorker = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (paths) => {
  if (paths.includes('killer')) process.exit(134);
  parentPort.postMessage({
    results: paths.map((file) => ({ file, bytes: 1, findings: [], notRead: [] })),
    files: paths.length,
    bytes: paths.length,
  });
});
`;
