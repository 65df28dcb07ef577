import type { FileResult } from '#domain/pinning/finding.ts';
import type { Report, ReportContext, Summary } from '#domain/pinning/report.ts';
import { csvReport } from '#domain/pinning/report-csv.ts';
import { jsonReport } from '#domain/pinning/report-json.ts';
import { markdownReport } from '#domain/pinning/report-markdown.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';

export type FileFormat = 'csv' | 'markdown' | 'sarif' | 'json';

/** Files to take away: how their names end, and what they are. */
export const fileFormats: Readonly<Record<FileFormat, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  sarif: { ending: 'sarif', type: 'application/sarif+json' },
  json: { ending: 'json', type: 'application/json' },
};

const reports: Readonly<Record<FileFormat, (context: ReportContext) => Report>> = {
  csv: csvReport,
  markdown: markdownReport,
  sarif: sarifReport,
  json: jsonReport,
};

/** The report that the shell would write, in pieces. */
export function* writeReport(
  format: FileFormat,
  results: readonly FileResult[],
  summary: Summary,
  context: ReportContext,
): Generator<string> {
  const report = reports[format](context);
  yield report.begin();
  for (const result of results) yield report.file(result);
  yield report.end(summary);
}
