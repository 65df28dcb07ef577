import { type ReportContext, sayFinding } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import type { Found } from './use-scan.ts';

export const groupings = ['file', 'pattern', 'effect', 'certificate'] as const;
export type Grouping = (typeof groupings)[number];

/** What is to be shown; an empty text leaves everything in. */
export interface Filter {
  readonly class: string;
  readonly effect: string;
  readonly platform: string;
  readonly certificate: string;
  readonly review: string;
  readonly text: string;
  readonly group: Grouping;
}

export const noFilter: Filter = {
  class: '',
  effect: '',
  platform: '',
  certificate: '',
  review: '',
  text: '',
  group: 'file',
};

/** @param platformOf platform of a pattern; what is known without code has one of its own */
export function filtered(
  found: readonly Found[],
  filter: Filter,
  reviews: ReadonlyMap<string, Review>,
  platformOf: (pattern: string) => string,
): readonly Found[] {
  const wanted = filter.text.trim().toLowerCase();
  const fits = (asked: string, is: string) => asked === '' || asked === is;
  return found.filter(
    ({ key, finding }) =>
      fits(filter.class, finding.verdict.class) &&
      fits(filter.effect, finding.verdict.effect) &&
      fits(filter.platform, platformOf(finding.pattern)) &&
      (filter.certificate === '' || finding.certificates.includes(filter.certificate)) &&
      fits(filter.review, reviews.get(key)?.state ?? 'open') &&
      (wanted === '' || `${finding.file}\n${finding.excerpt}`.toLowerCase().includes(wanted)),
  );
}

export interface FoundGroup {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Found[];
}

/** What names of groups need beyond a report's words. */
export interface GroupWords {
  readonly platformName: (pattern: string) => string;
  readonly noCertificate: string;
}

/** What an effect asks of the reader, most first. */
const effects = ['breaks', 'depends', 'survives', 'other-host', 'not-affected'];

/** In the order in which they were found; effects in the order of what they ask of the reader. */
export function grouped(
  found: readonly Found[],
  by: Grouping,
  context: ReportContext,
  { platformName, noCertificate }: GroupWords,
): FoundGroup[] {
  const groups = Map.groupBy(found, (item) => groupOf(item, by));
  const named = [...groups].map(([id, items]): FoundGroup => {
    const [first] = items;
    return { id, name: first ? nameOf(first.finding) : id, items };
  });
  return by === 'effect' ? named.toSorted((a, b) => effects.indexOf(a.id) - effects.indexOf(b.id)) : named;

  function nameOf(finding: Found['finding']): string {
    if (by === 'file') return finding.file;
    const said = sayFinding(finding, context);
    if (by === 'effect') return said.effect;
    if (by === 'certificate') return said.certificates.join(' / ') || noCertificate;
    const platform = platformName(finding.pattern);
    return platform === '' ? said.pattern : `${said.pattern} (${platform})`;
  }
}

/** How many findings each group has, by its id. */
export function groupSizes(found: readonly Found[], by: Grouping): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const item of found) {
    const id = groupOf(item, by);
    sizes.set(id, (sizes.get(id) ?? 0) + 1);
  }
  return sizes;
}

function groupOf({ finding }: Found, by: Grouping): string {
  if (by === 'file') return finding.file;
  if (by === 'effect') return finding.verdict.effect;
  return by === 'pattern' ? finding.pattern || finding.rule : finding.certificates.join(' ');
}
