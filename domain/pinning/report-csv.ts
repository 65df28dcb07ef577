import type { FileResult } from './finding.ts';
import { type Report, type ReportContext, sayFinding, sayNotRead, saySummary } from './report.ts';

const columns = [
  'file',
  'line',
  'class',
  'effect',
  'pattern',
  'certificates',
  'confidence',
  'reasons',
  'advice',
  'excerpt',
] as const;

/**
 * For Excel: UTF-8 with its mark, lines that end in CRLF (RFC 4180). What was
 * not looked at and the summary are rows too, so that they travel along.
 */
export function csvReport(context: ReportContext): Report {
  const { say } = context;
  const notice = (text: string) => row([text, ...columns.slice(1).map(() => '')]);
  return {
    begin: () => `\ufeff${row(columns.map((column) => say(`column.${column}`)))}`,
    file: ({ findings, notRead }: FileResult) =>
      [
        ...findings.map((finding) => {
          const said = sayFinding(finding, context);
          return row([
            finding.file,
            finding.line > 0 ? String(finding.line) : '',
            said.class,
            said.effect,
            said.pattern,
            said.certificates.join('\n'),
            said.confidence,
            said.reasons.join('\n'),
            said.advice,
            finding.excerpt,
          ]);
        }),
        ...notRead.map((line) => notice(sayNotRead(line, context))),
      ].join(''),
    end: (summary) => saySummary(summary, context).map(notice).join(''),
  };
}

const row = (cells: readonly string[]) => `${cells.map(cell).join(',')}\r\n`;

/** A spreadsheet takes what begins with these signs for a formula; an apostrophe before it says that it is text. */
function cell(text: string): string {
  const clean = text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd');
  const guarded = /^[=+\-@\t\n]/.test(clean) ? `'${clean}` : clean;
  return /[",\n\r;']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
