import type { Finding, NotRead } from './finding.ts';
import { type Report, type ReportContext, sayFinding, sayNotRead, saySummary } from './report.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** How loud a viewer is to be. A switched-off validation is a fault whatever a notice says. */
function levelOf({ verdict }: Finding): 'error' | 'warning' | 'note' {
  if (verdict.effect === 'breaks') return 'error';
  if (verdict.class === 'validation-off' || verdict.effect === 'depends')
    return verdict.class === 'identity' ? 'note' : 'warning';
  return 'note';
}

/** SARIF 2.1.0. What was not looked at stands among the tool's notifications, the summary in the run's properties. */
export function sarifReport(context: ReportContext): Report {
  const { language, patterns, version, patternUrl } = context;
  let first = true;
  const rules = [...patterns.values()].map((pattern) => ({
    id: pattern.id,
    name: pattern.id,
    shortDescription: { text: pattern.name[language] },
    fullDescription: { text: pattern.what[language] },
    help: { text: pattern.mend.how[language] },
    ...(patternUrl ? { helpUri: patternUrl(pattern.id) } : {}),
  }));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));

  return {
    begin: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify({
        name: 'Yomitoki',
        version,
        language,
        rules,
      })}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ findings }) =>
      findings
        .map((finding) => {
          const separator = first ? '\n' : ',\n';
          first = false;
          return separator + JSON.stringify(resultOf(finding));
        })
        .join(''),
    end: (summary) =>
      `\n],"invocations":[${JSON.stringify({
        executionSuccessful: true,
        toolExecutionNotifications: summary.notRead.map(notificationOf),
      })}],"properties":${JSON.stringify({ summary: { ...summary, notRead: undefined }, said: saySummary(summary, context) })}}]}\n`,
  };

  function resultOf(finding: Finding) {
    const said = sayFinding(finding, context);
    const index = ruleIndex.get(finding.pattern);
    const [from, to] = finding.mark;
    return {
      ruleId: finding.pattern === '' ? `identity/${finding.rule}` : `${finding.pattern}/${finding.rule}`,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: levelOf(finding),
      message: {
        text: [
          `${said.class}: ${said.effect}`,
          said.pattern,
          ...said.certificates,
          ...said.reasons,
          said.advice,
        ].join('\n'),
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(finding.file) },
            ...(finding.line > 0
              ? { region: { startLine: finding.line, snippet: { text: finding.excerpt.toWellFormed() } } }
              : {}),
          },
        },
      ],
      properties: {
        class: finding.verdict.class,
        effect: finding.verdict.effect,
        pinned: finding.verdict.pinned,
        side: finding.verdict.side,
        exclusive: finding.verdict.exclusive,
        hosts: finding.verdict.hosts,
        reasons: finding.verdict.reasons,
        certificates: finding.certificates,
        confidence: finding.confidence,
        match: finding.excerpt.slice(from, to).toWellFormed(),
      },
    };
  }

  function notificationOf(line: NotRead) {
    return {
      descriptor: { id: `not-read/${line.why}` },
      level: 'warning',
      message: { text: sayNotRead(line, context) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(line.file) } } }],
    };
  }
}

/** A path as a relative reference: what addresses reserve is escaped, the parts stay apart. */
function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
