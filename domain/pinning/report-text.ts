import type { FileResult } from './finding.ts';
import {
  markExcerpt,
  type Report,
  type ReportContext,
  sayFinding,
  sayNotRead,
  saySummary,
} from './report.ts';

/** Control characters of a file would rule the terminal that shows them. */
const visible = (text: string) => text.replace(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');

/** For a terminal: a block for each finding, one line for each place not looked at. */
export function textReport(context: ReportContext): Report {
  const { say } = context;
  return {
    begin: () => '',
    file: ({ file, findings, notRead }: FileResult) =>
      [
        ...findings.map((finding) => {
          const said = sayFinding(finding, context);
          const place = finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file;
          return [
            `${visible(place)}: ${say('heading', { class: said.class, effect: said.effect, pattern: said.pattern })}`,
            `    ${visible(markExcerpt(finding, '»', '«'))}`,
            ...said.certificates.map((certificate) => `    ${certificate}`),
            ...said.reasons.map((reason) => `    - ${reason}`),
            `    → ${said.advice}`,
            '',
          ].join('\n');
        }),
        ...notRead.map((line) => visible(sayNotRead({ ...line, file: line.file || file }, context))),
      ]
        .map((block) => `${block}\n`)
        .join(''),
    end: (summary) => `${saySummary(summary, context).join('\n')}\n`,
  };
}
