import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { languages } from '#domain/bilingual.ts';
import type { Finding, NotRead } from './finding.ts';
import { identifierForms } from './identifiers/known-certificate.ts';
import {
  exitCode,
  type Report,
  type ReportContext,
  type Summary,
  sayFinding,
  sayNotRead,
  saySummary,
} from './report.ts';
import { safeJson } from './visible-text.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** What viewers resolve relative paths against: the folder that was checked out. */
const root = '%SRCROOT%';

/** How loud a viewer is to be. A switched-off validation is a fault whatever a notice says. */
function levelOf({ verdict }: Finding): 'error' | 'warning' | 'note' {
  if (verdict.effect === 'breaks') return 'error';
  if (verdict.class === 'validation-off' || verdict.effect === 'depends')
    return verdict.class === 'identity' ? 'note' : 'warning';
  return 'note';
}

/**
 * SARIF 2.1.0, of which GitHub's code scanning takes what it needs. What was
 * not looked at stands among the tool's notifications, the summary in the run's
 * properties. Nothing of a result is kept but how often its like was met.
 */
export function sarifReport(context: ReportContext): Report {
  const { language, patterns, version, patternUrl } = context;
  let first = true;
  const rules = [...patternRules(), ...identityRules()];
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  let metIn = '';
  let met = new Map<string, number>();

  return {
    begin: () =>
      `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":{"driver":${safeJson({
        name: 'Yomitoki',
        version,
        language,
        rules,
      })}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings }) =>
      findings
        .map((finding) => {
          const separator = first ? '\n' : ',\n';
          first = false;
          return separator + safeJson(resultOf(finding, file));
        })
        .join(''),
    end: (summary) =>
      `\n],"invocations":[${safeJson({
        executionSuccessful: true,
        exitCode: exitCode(summary),
        toolExecutionNotifications: notificationsOf(summary),
      })}],"properties":${safeJson({ summary: { ...summary, notRead: undefined }, said: saySummary(summary, context) })}}]}\n`,
  };

  function patternRules() {
    const [other] = languages.filter((each) => each !== language);
    return [...patterns.values()].map((pattern) => {
      const page = patternUrl?.(pattern.id);
      const isAddress = page !== undefined && /^https?:/.test(page);
      return {
        id: pattern.id,
        name: pattern.id,
        shortDescription: { text: pattern.name[language] },
        fullDescription: { text: pattern.what[language] },
        help: {
          text: [
            pattern.effect[language],
            pattern.mend.how[language],
            ...(other ? [pattern.effect[other], pattern.mend.how[other]] : []),
            ...(page === undefined ? [] : [page]),
          ].join('\n\n'),
        },
        ...(isAddress ? { helpUri: page } : {}),
        properties: { tags: ['security', ...new Set(pattern.rules.map((rule) => rule.class))] },
      };
    });
  }

  /** Certificates found without code have a rule for each way in which they are written. */
  function identityRules() {
    const { say } = context;
    return identifierForms.map((form) => ({
      id: `identity/${form}`,
      name: `identity/${form}`,
      shortDescription: { text: `${say('class.identity')}: ${say(`form.${form}`)}` },
      fullDescription: { text: say('reason.identity-without-code') },
      help: { text: say('advice.identity') },
      properties: { tags: ['security', 'identity'] },
    }));
  }

  function resultOf(finding: Finding, file: string) {
    const said = sayFinding(finding, context);
    const ruleId = finding.pattern === '' ? `identity/${finding.rule}` : finding.pattern;
    const index = ruleIndex.get(ruleId);
    const [from, to] = finding.mark;
    const review = context.reviewOf?.(finding);
    return {
      ruleId,
      ...(index === undefined ? {} : { ruleIndex: index }),
      level: levelOf(finding),
      message: {
        text: [
          context.say('heading', { class: said.class, effect: said.effect, pattern: said.pattern }),
          ...said.certificates,
          context.say('label.reasons', { confidence: said.confidence }),
          ...said.reasons,
          `${context.say('label.advice')} ${said.advice}`,
          ...(said.page === undefined ? [] : [`${context.say('label.page')} ${said.page}`]),
        ].join('\n'),
      },
      locations: [
        { physicalLocation: { artifactLocation: artifact(finding.file), region: region(finding) } },
      ],
      ...(review?.state === 'false-alarm' && {
        suppressions: [{ kind: 'external', status: 'accepted', justification: review.reason.toWellFormed() }],
      }),
      partialFingerprints: { 'yomitoki/v1': fingerprint(finding, ruleId, file) },
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
        rule: finding.rule,
        match: finding.excerpt.slice(from, to).toWellFormed(),
        binary: finding.line === 0,
        ...(review && { review: review.state, reviewReason: review.reason.toWellFormed() }),
      },
    };
  }

  /** The same from scan to scan while the line stays as it is, wherever it moves; like ones of a file are numbered. */
  function fingerprint({ file, rule, excerpt, verdict }: Finding, ruleId: string, scanned: string): string {
    if (scanned !== metIn) {
      metIn = scanned;
      met = new Map();
    }
    const key = [pathOf(file), ruleId, rule, verdict.class, excerpt.replace(/\s+/g, ' ')].join('\0');
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    return `${bytesToHex(sha256(utf8ToBytes(key.toWellFormed()))).slice(0, 32)}:${number}`;
  }

  function notificationsOf({ notRead, notReadByWhy }: Summary) {
    const listed = notRead.map((line) => ({
      descriptor: { id: `not-read/${line.why}` },
      level: 'warning',
      message: { text: sayNotRead({ ...line, file: line.file.toWellFormed() }, context) },
      locations: [{ physicalLocation: { artifactLocation: artifact(line.file) } }],
    }));
    const counted = Object.entries(notReadByWhy).map(([why, number]) => ({
      descriptor: { id: `not-read/${why}` },
      level: 'note',
      message: {
        text: context.say('counted', { what: context.say(`notRead.${why as NotRead['why']}`), number }),
      },
    }));
    return [...listed, ...counted];
  }

  function artifact(file: string) {
    const path = pathOf(file);
    const encoded = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
    // Code scanning takes relative paths only; what lies elsewhere is named in full.
    if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded.replace('%3A', ':')}` };
    return path.startsWith('/') ? { uri: `file://${encoded}` } : { uri: encoded, uriBaseId: root };
  }

  /** A path within the folder that the scan started from, without what leads nowhere. */
  function pathOf(file: string): string {
    const folder = context.folder === undefined ? undefined : `${context.folder.replace(/\/$/, '')}/`;
    const within = folder !== undefined && file.startsWith(folder) ? file.slice(folder.length) : file;
    return within.replace(/(?<=^|\/)\.\//g, '');
  }
}

/** Viewers want a line; a binary file's finding gets the first, and `binary` in its properties. */
function region({ line, column, excerpt, mark: [from, to] }: Finding) {
  const snippet = { text: excerpt.toWellFormed() };
  if (line === 0) return { startLine: 1, snippet };
  if (column === undefined) return { startLine: line, snippet };
  return { startLine: line, startColumn: column, endColumn: column + Math.max(0, to - from), snippet };
}
