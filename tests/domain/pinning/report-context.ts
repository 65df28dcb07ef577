import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import type { Language } from '#domain/bilingual.ts';
import type { FileResult, Finding, NotRead } from '#domain/pinning/finding.ts';
import { count, emptySummary, type Report, type ReportContext, type Say } from '#domain/pinning/report.ts';
import { i18nOf, translator } from '#locales/index.ts';
import { openEngine, roleOf } from '../../../cli/scan/scan-batch.ts';

export const engine = openEngine();

/** What a report is written with, as the shell does it. */
export function contextIn(language: Language, more: Partial<ReportContext> = {}): ReportContext {
  const [own, shared] = (['scan', 'pinning'] as const).map(
    (area) => translator(language, area) as unknown as Say,
  );
  return {
    language,
    say: (key, values) => ((i18nOf(language).exists(`pinning:${key}`) ? shared : own) as Say)(key, values),
    patterns: new Map(patterns.map((pattern) => [pattern.id, pattern])),
    certificates: new Map(certificates.map((certificate) => [certificate.id, certificate])),
    roleOf,
    patternUrl: (pattern) => `/${language}/pinning/${pattern}/`,
    certificateUrl: (certificate) => `/${language}/certificates/${certificate}/`,
    version: '1.2.3',
    ...more,
  };
}

/** A whole report of these files. */
export function written(report: Report, results: readonly FileResult[]): string {
  const summary = emptySummary();
  for (const result of results) {
    summary.files += 1;
    summary.bytes += result.bytes;
    count(summary, result);
  }
  return report.begin() + results.map((result) => report.file(result)).join('') + report.end(summary);
}

/** A finding that only this test knows. */
export function finding(more: Partial<Finding> = {}): Finding {
  return {
    file: 'src/a.cs',
    line: 3,
    column: 5,
    excerpt: 'if (thumbprint == "2F28")',
    mark: [4, 14],
    pattern: patterns[0]?.id ?? '',
    rule: patterns[0]?.rules[0]?.id ?? '',
    certificates: [],
    verdict: {
      class: 'pins',
      effect: 'depends',
      pinned: 'server',
      side: 'client',
      exclusive: 'yes',
      hosts: [],
      reasons: ['compares-server', 'identity-not-seen'],
    },
    confidence: 'high',
    ...more,
  };
}

export function result(
  file: string,
  findings: readonly Finding[],
  notRead: readonly NotRead[] = [],
): FileResult {
  return { file, bytes: 10, findings: findings.map((each) => ({ ...each, file })), notRead };
}
