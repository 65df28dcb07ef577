import type { Effect, FileResult, Finding } from '#domain/pinning/finding.ts';
import type { FindingClass } from '#domain/pinning/pattern.ts';
import type { Review, ReviewCounts } from '#domain/pinning/review.ts';

/** A finding with a name of its own, the same when the same place is scanned again. */
export interface ListedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Reviews by the key of their finding. */
export type Reviews = ReadonlyMap<string, Review>;

export type Standing = Review['state'] | 'open';

/** What is to be seen; an empty value lets everything pass. */
export interface Filter {
  readonly effect: Effect | '';
  readonly class: FindingClass | '';
  readonly platform: string;
  /** Common name of a CA, or `noCertificate`. */
  readonly certificate: string;
  readonly standing: Standing | '';
  /** Part of a path or an excerpt; case makes no difference. */
  readonly text: string;
}

export const noFilter: Filter = {
  effect: '',
  class: '',
  platform: '',
  certificate: '',
  standing: '',
  text: '',
};

/** Stands for findings beside which no certificate was found. No CA is called so. */
export const noCertificate = '-';

export const groupings = ['file', 'effect', 'pattern', 'certificate'] as const;
export type Grouping = (typeof groupings)[number];

export interface FindingGroup {
  /** Path, effect, pattern (or form of an identity), or names of CAs, one a line. */
  readonly id: string;
  readonly findings: readonly ListedFinding[];
}

/** What is looked up of a finding's pattern and certificates. */
export interface Lookup {
  readonly platformOf: (pattern: string) => string | undefined;
  readonly commonNameOf: (certificate: string) => string;
}

/** The order in which a reader wants to know, the worst first. */
export const effects: readonly Effect[] = ['breaks', 'depends', 'survives', 'other-host', 'not-affected'];
export const classes: readonly FindingClass[] = ['pins', 'trust-anchors', 'validation-off', 'identity'];
export const standings: readonly Standing[] = ['open', 'reviewed', 'false-alarm'];

/** Findings of a file, each with its key: what was found and how its line reads; like ones are numbered. */
export function listed({ findings }: FileResult): ListedFinding[] {
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const { file, pattern, rule, excerpt, verdict } = finding;
    const base = [file, pattern, rule, verdict.class, excerpt].join('\0');
    const number = (met.get(base) ?? 0) + 1;
    met.set(base, number);
    return { key: `${base}\0${number}`, finding };
  });
}

/** What a finding is of: its platform, or `identity` where no code was found. */
export function platformOf({ pattern }: Finding, lookup: Lookup): string {
  return pattern === '' ? 'identity' : (lookup.platformOf(pattern) ?? 'any');
}

/** CAs whose certificates were found with it, by name, each once. */
export function commonNamesOf({ certificates }: Finding, { commonNameOf }: Lookup): string[] {
  return [...new Set(certificates.map(commonNameOf))].toSorted();
}

export function standingOf(reviews: Reviews, key: string): Standing {
  return reviews.get(key)?.state ?? 'open';
}

/** Whether a finding is to be seen. */
export function passes(
  { key, finding }: ListedFinding,
  filter: Filter,
  reviews: Reviews,
  lookup: Lookup,
): boolean {
  const { effect, platform, certificate, standing, text } = filter;
  if (effect !== '' && finding.verdict.effect !== effect) return false;
  if (filter.class !== '' && finding.verdict.class !== filter.class) return false;
  if (platform !== '' && platformOf(finding, lookup) !== platform) return false;
  if (standing !== '' && standingOf(reviews, key) !== standing) return false;
  if (certificate !== '') {
    const names = commonNamesOf(finding, lookup);
    if (certificate === noCertificate ? names.length > 0 : !names.includes(certificate)) return false;
  }
  const wanted = text.trim().toLowerCase();
  return (
    wanted === '' ||
    finding.file.toLowerCase().includes(wanted) ||
    finding.excerpt.toLowerCase().includes(wanted)
  );
}

/** Findings in groups: effects with the worst first, all others in the order in which they are met. */
export function grouped(findings: readonly ListedFinding[], by: Grouping, lookup: Lookup): FindingGroup[] {
  const groups = Map.groupBy(findings, ({ finding }) => groupOf(finding, by, lookup));
  const all = [...groups].map(([id, each]): FindingGroup => ({ id, findings: each }));
  if (by !== 'effect') return all;
  const place = ({ id }: FindingGroup) => effects.indexOf(id as Effect);
  return all.toSorted((one, other) => place(one) - place(other));
}

function groupOf(finding: Finding, by: Grouping, lookup: Lookup): string {
  if (by === 'file') return finding.file;
  if (by === 'effect') return finding.verdict.effect;
  if (by === 'pattern') return finding.pattern === '' ? `identity/${finding.rule}` : finding.pattern;
  const names = commonNamesOf(finding, lookup);
  return names.length === 0 ? noCertificate : names.join('\n');
}

/** The first of the groups, with so many findings in all. */
export function firstOf(groups: readonly FindingGroup[], most: number): FindingGroup[] {
  const shown: FindingGroup[] = [];
  let left = most;
  for (const { id, findings } of groups) {
    if (left <= 0) break;
    shown.push({ id, findings: findings.slice(0, left) });
    left -= findings.length;
  }
  return shown;
}

/** How many findings there are of each value. */
export function tally<Value>(
  findings: readonly ListedFinding[],
  read: (listed: ListedFinding) => Value | readonly Value[],
): Map<Value, number> {
  const numbers = new Map<Value, number>();
  for (const each of findings) {
    for (const value of [read(each)].flat() as Value[]) numbers.set(value, (numbers.get(value) ?? 0) + 1);
  }
  return numbers;
}

/** How many of the findings were decided about. Reviews of places that are not among them do not count. */
export function countReviews(findings: readonly ListedFinding[], reviews: Reviews): ReviewCounts {
  const standing = tally(findings, ({ key }) => standingOf(reviews, key));
  return { reviewed: standing.get('reviewed') ?? 0, 'false-alarm': standing.get('false-alarm') ?? 0 };
}

/** Time left as it is said: seconds in fives below a minute and a half, then minutes. */
export function timeLeft(seconds: number): { readonly unit: 'seconds' | 'minutes'; readonly number: number } {
  return seconds < 90
    ? { unit: 'seconds', number: Math.max(5, Math.ceil(seconds / 5) * 5) }
    : { unit: 'minutes', number: Math.ceil(seconds / 60) };
}
