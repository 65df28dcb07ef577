import type { FileResult, Finding } from './finding.ts';
import {
  markExcerpt,
  type Report,
  type ReportContext,
  type SaidFinding,
  sayFinding,
  sayNotRead,
  saySummary,
} from './report.ts';
import { visible } from './visible-text.ts';

/**
 * For a terminal: two lines for each place, and what holds for it beneath;
 * once for places of a file that follow each other and mean the same. One line
 * for each place not looked at.
 */
export function textReport(context: ReportContext): Report {
  const { say } = context;
  return {
    begin: () => '',
    file({ file, findings, notRead }: FileResult) {
      const said = findings.map((finding) => ({ finding, said: sayFinding(finding, context) }));
      const lines: string[] = [];
      said.forEach((each, index) => {
        lines.push(...place(each.finding, each.said));
        const next = said[index + 1];
        if (!next || !meansTheSame(each.said, next.said)) lines.push(...meaning(each.said), '');
      });
      lines.push(
        ...notRead.map((line) => visible(sayNotRead({ ...line, file: line.file || file }, context))),
      );
      return lines.map((line) => `${line}\n`).join('');
    },
    end: (summary) => `${saySummary(summary, context).join('\n')}\n`,
  };

  function place(finding: Finding, { class: kind, effect, pattern }: SaidFinding): string[] {
    const at = finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file;
    return [
      `${visible(at)}: ${say('heading', { class: kind, effect, pattern })}`,
      `    ${visible(markExcerpt(finding, '»', '«'))}`,
    ];
  }

  function meaning({ certificates, confidence, reasons, advice, page }: SaidFinding): string[] {
    return [
      ...certificates.map((certificate) => `  ${say('label.certificate')} ${certificate}`),
      `  ${say('label.reasons', { confidence })}`,
      ...reasons.map((reason) => `    - ${reason}`),
      `  ${say('label.advice')} ${advice}`,
      ...(page === undefined ? [] : [`  ${say('label.page')} ${page}`]),
    ];
  }
}

function meansTheSame(one: SaidFinding, other: SaidFinding): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
