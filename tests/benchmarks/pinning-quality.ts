import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { patterns } from '#content/pinning/index.ts';
import { analyse, type Context } from '#domain/pinning/analyse.ts';
import type { FindingClass } from '#domain/pinning/pattern.ts';

// How much of a labelled set the analysis finds, and how many innocent files it
// flags. A file counts as found for a label when any finding has that class.
//
//   node tests/benchmarks/pinning-quality.ts [tuning | held-out | FOLDER] [--list]
//
// A FOLDER holds a `labels.json` of its own, with paths as seen from there.

type Label = Exclude<FindingClass, 'identity'>;

const goals = { pins: 0.95, 'trust-anchors': 0.9, 'validation-off': 0.93, innocent: 0.04 } as const;
const classes = ['pins', 'trust-anchors', 'validation-off'] as const satisfies readonly Label[];
const ownSet = resolve(import.meta.dirname, '../pinning/labelled');

/** No certificate is known: what is measured is the reading of code. */
const alone: Context = { certificates: [], roleOf: () => undefined };

interface Judged {
  readonly path: string;
  readonly platform: string;
  readonly expected: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  /** Pattern, rule and line of each finding. */
  readonly why: readonly string[];
}

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** The files that were asked for: their folder, and the part of the path that selects them. */
function choose(name: string | undefined): { folder: string; prefix: string } {
  if (name === undefined) return { folder: ownSet, prefix: '' };
  if (name === 'tuning' || name === 'held-out') return { folder: ownSet, prefix: `${name}/` };
  return { folder: resolve(name), prefix: '' };
}

function judge(folder: string, path: string, labels: readonly string[]): Judged {
  const text = readFileSync(join(folder, path), 'utf8');
  const ownPath = path.replace(/^(?:tuning|held-out)\//, '');
  const findings = analyse({ path: ownPath, text }, patterns, [], alone);
  return {
    path,
    platform: ownPath.split('/')[0] ?? '',
    expected: new Set(labels),
    found: new Set(findings.map(({ verdict }) => verdict.class)),
    why: findings.map(({ verdict, pattern, rule, line }) => `${verdict.class} ${pattern}/${rule}:${line}`),
  };
}

/** Parts as `found of all`, with the share where there is any. */
function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part}/${whole} ${((100 * part) / whole).toFixed(1)} %`;
}

const isInnocent = ({ expected }: Judged) => expected.has('innocent');
const isFlagged = ({ found }: Judged) => classes.some((label) => found.has(label));

function row(files: readonly Judged[]): Record<string, string> {
  const recall = classes.map((label) => {
    const positive = files.filter(({ expected }) => expected.has(label));
    return [label, share(positive.filter(({ found }) => found.has(label)).length, positive.length)];
  });
  const innocent = files.filter(isInnocent);
  return {
    ...Object.fromEntries(recall),
    'false alarms': share(innocent.filter(isFlagged).length, innocent.length),
  };
}

const { folder, prefix } = choose(positionals[0]);
const labelFile = join(folder, 'labels.json');
if (!existsSync(labelFile))
  throw new Error(`${labelFile} is not there: name tuning, held-out or a folder with labels`);

const labels: Record<string, readonly string[]> = JSON.parse(readFileSync(labelFile, 'utf8'));
const judged = Object.entries(labels)
  .filter(([path]) => path.startsWith(prefix))
  .map(([path, expected]) => judge(folder, path, expected));
if (judged.length === 0) throw new Error(`${labelFile} labels no file under ${prefix}`);

const halves = Map.groupBy(judged, ({ path }) => path.split('/')[0] ?? '');
const platforms = Map.groupBy(judged, ({ platform }) => platform);
console.table(
  Object.fromEntries(
    [...platforms].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, files]) => [name, row(files)]),
  ),
);
console.table({
  ...(halves.size > 1 && Object.fromEntries([...halves].map(([name, files]) => [name, row(files)]))),
  all: row(judged),
});

if (values.list) {
  for (const label of classes) {
    const missed = judged.filter(({ expected, found }) => expected.has(label) && !found.has(label));
    console.log(`\n${label}: ${missed.length} missed`);
    for (const { path, why } of missed)
      console.log(`  ${path}${why.length > 0 ? `  (${why.join(', ')})` : ''}`);
  }
  const alarms = judged.filter((file) => isInnocent(file) && isFlagged(file));
  console.log(`\nfalse alarms: ${alarms.length}`);
  for (const { path, why } of alarms) console.log(`  ${path}  (${why.join(', ')})`);
}

/** Goals that these files do not reach. */
function missedGoals(files: readonly Judged[]): string[] {
  const innocent = files.filter(isInnocent);
  const short = classes.filter((label) => {
    const positive = files.filter(({ expected }) => expected.has(label));
    return positive.filter(({ found }) => found.has(label)).length < goals[label] * positive.length;
  });
  return innocent.filter(isFlagged).length > goals.innocent * innocent.length
    ? [...short, 'false alarms']
    : short;
}

// What the rules were written by says little of what they are worth.
const deciding = halves.get('held-out') ?? judged;
const missed = missedGoals(deciding);
const of = deciding === judged ? '' : ' of the held-out half';
console.log(`goals${of}: ${missed.length === 0 ? 'met' : `missed in ${missed.join(', ')}`}`);
process.exitCode = missed.length === 0 ? 0 : 1;
