import type { FileResult } from './finding.ts';
import {
  markExcerpt,
  type Report,
  type ReportContext,
  sayFinding,
  sayHow,
  sayReview,
  saySummary,
  sayWhy,
} from './report.ts';
import { visible } from './visible-text.ts';

/** For an issue or a wiki: one section for each finding, the summary at the end. */
export function markdownReport(context: ReportContext): Report {
  const { say } = context;
  return {
    begin: () => `# ${say('title')}\n\n`,
    file: ({ findings, notRead }: FileResult) =>
      [
        ...findings.map((finding) => {
          const said = sayFinding(finding, context);
          const place = finding.line > 0 ? `${finding.file}:${finding.line}` : finding.file;
          const review = sayReview(finding, context);
          const pattern = said.page ? `[${escaped(said.pattern)}](${said.page})` : escaped(said.pattern);
          return [
            `## ${code(place)}`,
            '',
            `**${escaped(said.class)}** · **${escaped(said.effect)}** · ${pattern}`,
            '',
            `- ${code(markExcerpt(finding, '»', '«'))}`,
            ...said.certificates.map((line) => `- ${say('label.certificate')} ${escaped(line)}`),
            `- ${escaped(say('label.reasons', { confidence: said.confidence }))}`,
            ...said.reasons.map((line) => `  - ${escaped(line)}`),
            `- ${say('label.advice')} ${escaped(said.advice)}`,
            ...(review ? [`- ${say('label.review')} ${escaped(review)}`] : []),
            '',
            '',
          ].join('\n');
        }),
        // A name as code can neither link nor call anybody.
        ...notRead.map(
          (line) =>
            `- ${escaped(sayHow(line, context))}: ${code(line.file)} ${escaped(sayWhy(line, context))}\n`,
        ),
      ].join(''),
    end: (summary) =>
      `\n## ${say('summary.title')}\n\n${saySummary(summary, context).map(escaped).join('\n\n')}\n`,
  };
}

const escaped = (text: string) => visible(text).replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');

/** Inline code, whose fence is longer than any row of backticks inside. */
function code(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || shown.startsWith(' ') ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
