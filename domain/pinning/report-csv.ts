import type { FileResult } from './finding.ts';
import { type Report, type ReportContext, sayFinding, sayNotRead, sayReview, saySummary } from './report.ts';
import { visible } from './visible-text.ts';

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
  'page',
] as const;

/**
 * For Excel: UTF-8 with its mark, lines that end in CRLF (RFC 4180). What was
 * not looked at and the summary are rows too, so that they travel along.
 */
export function csvReport(context: ReportContext): Report {
  const { say } = context;
  const shown = context.reviewOf ? ([...columns, 'review'] as const) : columns;
  const notice = (text: string) => row([text, ...shown.slice(1).map(() => '')]);
  return {
    begin: () => `\ufeff${row(shown.map((column) => say(`column.${column}`)))}`,
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
            said.certificates,
            said.confidence,
            said.reasons,
            said.advice,
            finding.excerpt,
            said.page ?? '',
            ...(context.reviewOf ? [sayReview(finding, context) ?? ''] : []),
          ]);
        }),
        ...notRead.map((line) => notice(sayNotRead(line, context))),
      ].join(''),
    end: (summary) => saySummary(summary, context).map(notice).join(''),
  };
}

const row = (cells: readonly (string | readonly string[])[]) => `${cells.map(cell).join(',')}\r\n`;

/**
 * A spreadsheet takes what begins with these signs, half or full width, for a
 * formula; an apostrophe before it says that it is text. Only lists of ours
 * take several lines.
 */
function cell(content: string | readonly string[]): string {
  const clean = [content].flat().map(visible).join('\n');
  const guarded = /^[\s\ufffd]*[=+\-@＝＋－＠]/u.test(clean) ? `'${clean}` : clean;
  return /[",\n\r;']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
