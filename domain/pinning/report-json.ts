import { type Report, type ReportContext, sayFinding } from './report.ts';
import { safeJson } from './visible-text.ts';

/**
 * One JSON document: files with anything to say, then the summary. Ids are for
 * programs, `said` for people. `format` grows when a name in it changes its
 * meaning or goes; what is added leaves it as it is (docs/decisions/0010).
 */
export function jsonReport(context: ReportContext): Report {
  let first = true;
  return {
    begin: () => `{"tool":"yomitoki","format":1,"version":${safeJson(context.version)},"files":[`,
    file(result) {
      if (result.findings.length === 0 && result.notRead.length === 0) return '';
      const separator = first ? '\n' : ',\n';
      first = false;
      const findings = result.findings.map((finding) => {
        const review = context.reviewOf?.(finding);
        return { ...finding, ...(review && { review }), said: sayFinding(finding, context) };
      });
      return separator + safeJson({ ...result, findings });
    },
    end: (summary) => `\n],"summary":${safeJson(summary)}}\n`,
  };
}
