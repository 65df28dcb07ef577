import type { FileResult } from './finding.ts';
import {
  markExcerpt,
  type Report,
  type ReportContext,
  sayFinding,
  sayNotRead,
  saySummary,
} from './report.ts';

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
          const url = context.patternUrl?.(finding.pattern);
          const pattern =
            url && finding.pattern ? `[${escaped(said.pattern)}](${url})` : escaped(said.pattern);
          return [
            `## ${code(place)}`,
            '',
            `**${escaped(said.class)}** · **${escaped(said.effect)}** · ${pattern} · ${escaped(said.confidence)}`,
            '',
            `- ${code(markExcerpt(finding, '»', '«'))}`,
            ...[...said.certificates, ...said.reasons, `→ ${said.advice}`].map(
              (line) => `- ${escaped(line)}`,
            ),
            '',
            '',
          ].join('\n');
        }),
        ...notRead.map((line) => `- ${escaped(sayNotRead(line, context))}\n`),
      ].join(''),
    end: (summary) =>
      `\n## ${say('summary.title')}\n\n${saySummary(summary, context).map(escaped).join('\n\n')}\n`,
  };
}

const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, ' ');
const escaped = (text: string) => oneLine(text).replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

/** Inline code, whose fence is longer than any row of backticks inside. */
function code(text: string): string {
  const shown = oneLine(text);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || shown.startsWith(' ') ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}
