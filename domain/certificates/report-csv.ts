import { withColons } from './identifier-forms.ts';
import type { Report, ReportItem } from './report.ts';
import { headingOf, type ReportLabel, type ReportWords } from './report-words.ts';

const columns = [
  'role',
  'kind',
  'name',
  'meaning',
  'todo',
  'validity',
  'notBefore',
  'notAfter',
  'subject',
  'issuer',
  'sha1',
  'sha256',
  'serial',
  'ski',
  'spki',
  'certificates',
  'form',
  'written',
  'file',
  'line',
  'entry',
  'remarks',
] as const satisfies readonly ReportLabel[];

type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>;

/** A byte order mark: by it Excel knows the file for UTF-8. A text for the clipboard has none. */
export const byteOrderMark = '\uFEFF';

/**
 * What was found, as a table for a spreadsheet (RFC 4180): a row for every place
 * that something stands at, and one for everything that could not be read, so
 * that nobody takes a table for whole that is not.
 */
export function reportCsv(report: Report, words: ReportWords): string {
  const rows: Row[] = [
    ...report.items.flatMap((item) => rowsOf(item, words)),
    ...report.problems.map((problem) => ({
      kind: words.labels.problems,
      meaning: words.problem(problem),
      ...placeOf(problem.where),
    })),
  ];
  const lines = [
    columns.map((column) => words.labels[column]),
    ...rows.map((row) => columns.map((each) => row[each] ?? '')),
  ];
  return lines.map((cells) => `${cells.map(asCell).join(',')}\r\n`).join('');
}

function rowsOf(item: ReportItem, words: ReportWords): Row[] {
  const { thing, candidates, validity } = item;
  const { title, meaning, todo } = words.meaning(item);
  const shared: Row = {
    role: words.role(item.role),
    kind: words.kind(thing.kind),
    name: headingOf(item),
    meaning: `${title}: ${meaning}`,
    todo: todo ?? '',
    validity: validity ? words.validity(validity) : '',
    notBefore: thing.notBefore ?? '',
    notAfter: thing.notAfter ?? '',
    subject: thing.subject ?? '',
    issuer: thing.issuer ?? '',
    sha1: thing.sha1 ?? '',
    sha256: thing.sha256 ?? '',
    // A serial may be of digits alone: as a number a spreadsheet would round it.
    serial: thing.serial ? withColons(thing.serial) : '',
    ski: thing.ski ?? '',
    spki: thing.spkiSha256 ? `sha256/${thing.spkiSha256}` : '',
    certificates: candidates.map(({ certificate }) => certificate.id).join(' '),
    remarks: thing.remarks.map((remark) => words.remark(remark)).join(' '),
  };
  return thing.occurrences.map(({ form, text, where }) => ({
    ...shared,
    form: words.form(form),
    written: text,
    ...placeOf(where),
  }));
}

function placeOf({ file, line, entry }: { file: string; line?: number; entry?: string }): Row {
  return { file, line: line === undefined ? '' : String(line), entry: entry ?? '' };
}

/** A cell that a spreadsheet would take for a formula is made a text by an apostrophe. */
function asCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
