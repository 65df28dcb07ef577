import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { certificates } from '#content/certificates/index.ts';
import { nodeEnvironment, nodeFlags } from '../../cli/node-flags.mjs';
import { bundleCommand } from '../../scripts/bundle-cli.ts';

// What the scanner costs over a folder, beside ripgrep with 400 spellings of
// identifiers on one thread, in one interleaved run: seconds of the processor
// of whole processes, the least of several rounds, since a machine does other
// things as well. Nothing is left out for .gitignore or as generated, so that
// all read the same files. The command is measured as a package has it, bundled,
// and its parts too. Linux only: it reads /proc.
//
//   npm run bench:scan -- FOLDER [--rounds 5] [--memory]

const goals = { identifiers: 1, filter: 2, analysis: 4, cores: 1.6, memory: 64 } as const;
const root = resolve(import.meta.dirname, '../..');
const node = [process.execPath, ...nodeFlags] as const;

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, memory: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [folder = ''] = positionals;
const rounds = Number(values.rounds);
if (folder === '' || !(rounds >= 1)) throw new Error('usage: npm run bench:scan -- FOLDER [--rounds 5]');
if (spawnSync('rg', ['--version']).status !== 0)
  throw new Error(
    'ripgrep is not there: install it so that "rg" can be run; everything is measured against it',
  );

/** Ways in which people write hexadecimal digits. */
function spellingsOf(digits: string): string[] {
  const upper = digits.toUpperCase();
  const inPairs = (text: string, between: string) => (text.match(/../g) ?? []).join(between);
  const lower = digits.toLowerCase();
  return [upper, lower, inPairs(upper, ':'), inPairs(lower, ':'), inPairs(upper, ' ')];
}

/** Thumbprints, serial, key pin and name of as many CAs as give 400 spellings: about 24. */
function spellings(): string[] {
  const all = certificates.flatMap(({ sha1, sha256, serial, spkiSha256Base64, commonName }) => [
    ...[sha1, sha256, serial].flatMap(spellingsOf),
    spkiSha256Base64,
    commonName,
  ]);
  return [...new Set(all)].slice(0, 400);
}

interface Spent {
  /** Seconds of the processor, in the program and in the system for it. */
  readonly cpu: number;
  readonly wall: number;
}

/** Hundredths of a second that all children had of the processor until now. */
function childrenCpu(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[13]) + Number(fields[14]);
}

function run(command: readonly string[]): Spent {
  const [program = '', ...args] = command;
  const before = childrenCpu();
  const begun = performance.now();
  const { status, signal } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...nodeEnvironment, ...process.env, YOMITOKI_READY: '1' },
  });
  // 1 and 2 tell what was found and read.
  if (status === null || status > 2) throw new Error(`${command.join(' ')} ended with ${status ?? signal}`);
  return { cpu: (childrenCpu() - before) / 100, wall: (performance.now() - begun) / 1000 };
}

const stage = (name: string, ...more: string[]) => [
  ...node,
  join(scratch, 'cli/dist/scan-stage.js'),
  name,
  folder,
  ...more,
];
const scan = (path: string, jobs: number) => [
  ...node,
  join(scratch, 'cli/yomitoki.mjs'),
  'scan',
  '--no-ignore',
  '--format',
  'json',
  '--jobs',
  String(jobs),
  path,
];

const scratch = mkdtempSync(join(tmpdir(), 'bench-scan-'));
try {
  await pack();
  const list = join(scratch, 'spellings.txt');
  writeFileSync(list, `${spellings().join('\n')}\n`);
  if (!values.memory) measureTime(list);
  measureMemory();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** The command as it is published, without the sources beside it, and its parts likewise. */
async function pack(): Promise<void> {
  await bundleCommand(join(scratch, 'cli/dist'), {
    'scan-stage': join(root, 'tests/benchmarks/scan-stage.ts'),
  });
  for (const part of ['package.json', 'cli/yomitoki.mjs', 'cli/node-flags.mjs'])
    cpSync(join(root, part), join(scratch, part));
}

function measureTime(list: string): void {
  const commands = {
    'ripgrep, 400 spellings': ['rg', '-F', '-j1', '-uuu', '-a', '-c', '-f', list, folder],
    'reading only': stage('read'),
    identifiers: stage('identifiers'),
    '… with 16 certificates': stage('identifiers', '16'),
    '… with 5000 certificates': stage('identifiers', '5000'),
    'first filter': stage('filter'),
    'whole analysis, 1 job': scan(folder, 1),
    'whole analysis, 2 jobs': scan(folder, 2),
  } as const;
  type Name = keyof typeof commands;
  const names = Object.keys(commands) as Name[];
  const least = new Map<Name, Spent>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const spent = run(commands[name]);
      const before = least.get(name) ?? spent;
      least.set(name, { cpu: Math.min(before.cpu, spent.cpu), wall: Math.min(before.wall, spent.wall) });
    }
  }
  const of = (name: Name) => least.get(name) ?? { cpu: Number.NaN, wall: Number.NaN };
  const reference = of('ripgrep, 400 spellings').cpu;
  const goalOf: Partial<Record<Name, number>> = {
    identifiers: goals.identifiers,
    'first filter': goals.filter,
    'whole analysis, 1 job': goals.analysis,
  };
  const rows = names.map((name) => {
    const ratio = of(name).cpu / reference;
    const goal = goalOf[name];
    return [
      name,
      {
        'CPU s': of(name).cpu.toFixed(2),
        'wall s': of(name).wall.toFixed(2),
        ratio: ratio.toFixed(2),
        goal: goal === undefined ? '' : `≤ ${goal.toFixed(1)} ${tell(ratio <= goal)}`,
      },
    ];
  });
  console.table(Object.fromEntries(rows));
  const gain = of('whole analysis, 1 job').wall / of('whole analysis, 2 jobs').wall;
  const load = loadavg().map((each) => each.toFixed(1));
  console.log(
    `two jobs: ${gain.toFixed(2)} times as fast as one, goal ≥ ${goals.cores} on an idle machine ${tell(gain >= goals.cores)} (${availableParallelism()} cores, load ${load.join(' ')})`,
  );
}

function tell(met: boolean): string {
  if (!met) process.exitCode = 1;
  return met ? 'met' : 'missed';
}

/** The most memory that a process had, in MB: it writes it when it ends. */
function peakOf(args: readonly string[]): number {
  const told = join(scratch, 'peak');
  const watch = `import { readFileSync, writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(told)}, readFileSync('/proc/self/status', 'utf8')));`;
  const [program, ...rest] = args;
  run([program ?? '', '--import', `data:text/javascript,${encodeURIComponent(watch)}`, ...rest]);
  // What `resourceUsage` tells begins with the memory of the process that this one was made from.
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(told, 'utf8'))?.[1]) / 1024;
}

function measureMemory(): void {
  const largest = 256;
  const empty = mkdtempSync(join(scratch, 'empty-'));
  const oneFile = join(scratch, 'large.txt');
  const line =
    'the quick brown fox jumps over the lazy dog 0123456789 and goes on to verify the certificate\n';
  writeFileSync(oneFile, Buffer.alloc(largest << 20, line));
  const idle = peakOf(scan(empty, 1));
  const rows = [
    ['Node alone', peakOf([...node, '-e', '0']), 0],
    ['nothing to scan', idle, 0],
    ['the folder', peakOf(scan(folder, 1)), 0],
    ['the folder, 2 jobs', peakOf(scan(folder, 2)), 0],
    [`one file of ${largest} MB`, peakOf(scan(oneFile, 1)), largest],
  ] as const;
  console.table(
    Object.fromEntries(
      rows.map(([name, peak, file]) => [
        name,
        {
          'peak MB': Math.round(peak),
          'over nothing to scan, less the file, MB': Math.round(peak - idle - file),
        },
      ]),
    ),
  );
  const growth = Math.max(...rows.map(([, peak, file]) => peak - idle - file));
  console.log(
    `memory: at most ${Math.round(growth)} MB and the largest file over an engine with nothing to do, goal ≤ ${goals.memory} ${tell(growth <= goals.memory)}`,
  );
}
