import { type Report, type ReportContext, sayFinding } from './report.ts';
import { safeJson } from './visible-text.ts';

/** One JSON document: files with anything to say, then the summary. Ids are for programs, `said` for people. */
export function jsonReport(context: ReportContext): Report {
  let first = true;
  return {
    begin: () => `{"tool":"yomitoki","version":${safeJson(context.version)},"files":[`,
    file(result) {
      if (result.findings.length === 0 && result.notRead.length === 0) return '';
      const separator = first ? '\n' : ',\n';
      first = false;
      const findings = result.findings.map((finding) => {
        const review = context.reviewOf?.(finding);
        return { ...finding, said: sayFinding(finding, context), ...(review && { review }) };
      });
      return separator + safeJson({ ...result, findings });
    },
    end: (summary) => `\n],"summary":${safeJson(summary)}}\n`,
  };
}
