import { sayDay } from '#domain/time/day.ts';
import { withColons } from './identifier-forms.ts';
import type { Report, ReportGroup, ReportItem, ReportLevel } from './report.ts';
import { headingOf, type ReportWords, sayDayOf } from './report-words.ts';

/**
 * What was found, as a text for a mail or a ticket: the verdict first, then
 * what could not be read, the chains, and everything that was found.
 * @param day as of which the validity is told, `2026-11-23`
 */
export function reportText(report: Report, words: ReportWords, day: string): string {
  const { labels } = words;
  const problems = report.problems.map((problem) => {
    const place = words.place(problem.where);
    return `- ${place ? `${place}: ` : ''}${words.problem(problem)}`;
  });
  const chains = report.chains.map(
    (levels) => `- ${levels.map((level) => sayLevel(level, words)).join(' → ')}`,
  );
  return [
    [words.title, words.notice, words.asOf(sayDay(day, words.language))],
    words.summary(report),
    problems.length > 0 ? [`${labels.problems}:`, ...problems] : [],
    chains.length > 0 ? [`${labels.chains}:`, ...chains] : [],
    ...report.groups.map((group) => sayGroup(group, words)),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

function sayLevel({ commonName, role, item }: ReportLevel, words: ReportWords): string {
  if (item?.seenAs === 'server-certificate') return commonName;
  return `${commonName} [${words.role(role)}]`;
}

function sayGroup(group: ReportGroup, words: ReportWords): string[] {
  const { title, meaning, todo } = words.meaning(group);
  return [
    `== ${title} (${group.items.length})`,
    meaning,
    ...(todo ? [`${words.labels.todo}: ${todo}`] : []),
    ...group.items.flatMap((item) => ['', ...sayItem(item, words)]),
  ];
}

function sayItem(item: ReportItem, words: ReportWords): string[] {
  const { thing, candidates, validity } = item;
  const { labels } = words;
  const heading = headingOf(item);
  // The certificate itself has been told already.
  const isTold = candidates.length > 0 && item.seenAs !== 'certificate';
  const line = (label: string, value: string | null | undefined) => (value ? [`  ${label}: ${value}`] : []);
  const until = (end: string) => `${sayDayOf(end, words.language)} (UTC)`;
  return [
    `* ${heading} (${words.kind(thing.kind)})`,
    ...line(labels.notAfter, thing.notAfter && until(thing.notAfter)),
    ...line(labels.validity, validity && words.validity(validity)),
    ...line(labels.subject, thing.subject === heading ? null : thing.subject),
    ...line(labels.issuer, thing.issuer),
    ...line(labels.sha1, thing.sha1),
    ...line(labels.sha256, thing.sha256),
    ...line(labels.serial, thing.serial && withColons(thing.serial)),
    ...line(labels.ski, thing.ski),
    ...line(labels.spki, thing.spkiSha256 && `sha256/${thing.spkiSha256}`),
    ...(isTold ? [`  ${words.fits(item)}`] : []),
    ...(isTold
      ? candidates.map(
          ({ certificate: { commonName, sha1, notAfter }, role, validity: state }) =>
            `    - ${commonName}, ${sha1}, ${words.role(role)}, ${until(notAfter)} ${words.validity(state)}`,
        )
      : []),
    ...thing.remarks.map((remark) => `  ! ${words.remark(remark)}`),
    `  ${labels.where}:`,
    ...thing.occurrences.map(({ where, form, text }) => {
      const place = words.place(where);
      return `    - ${place ? `${place}: ` : ''}${words.form(form)} ${text}`;
    }),
  ];
}
