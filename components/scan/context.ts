import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/bilingual.ts';
import type { ScanAnswers } from '#domain/pinning/answer-for-self-check.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import type { ReportContext, Say } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { ScanContent } from './messages.ts';

/** What the server says of the notice and the self-check: content, in the page's language alone. */
export interface SaidContent {
  readonly notice: string;
  readonly platforms: Readonly<Record<string, string>>;
  readonly version: string;
  /** The question that a scan is about, with its answers by id. */
  readonly check: {
    readonly given: ScanAnswers;
    readonly title: string;
    readonly labels: Readonly<Record<string, string>>;
  } | null;
}

/** Says a sentence of a report: what a finding is and why, as the shell says it. */
export function useSay(): Say {
  const { t, i18n } = useTranslation(['pinning', 'scan']);
  return useMemo(() => {
    const say = t as unknown as (key: string, values?: object) => string;
    const { language } = i18n;
    return (key, values) =>
      say(`${i18n.getResource(language, 'pinning', key) === undefined ? 'scan' : 'pinning'}:${key}`, values);
  }, [t, i18n]);
}

export type ScanWords = TFunction<'scan-page'>;

/** What the same reports as the shell's are written with. */
export function reportContext(
  content: ScanContent,
  say: Say,
  language: Language,
  version: string,
  reviewOf: (finding: Finding) => Review | undefined,
): ReportContext {
  const roles = new Map(content.roles);
  const site = location.origin;
  return {
    language,
    say,
    patterns: new Map(content.patterns.map((pattern) => [pattern.id, pattern])),
    certificates: new Map(content.certificates.map((certificate) => [certificate.id, certificate])),
    roleOf: (certificate) => roles.get(certificate),
    patternUrl: (pattern) => site + addresses.pattern(language, pattern),
    certificateUrl: (certificate) => site + addresses.certificate(language, certificate),
    version,
    reviewOf,
  };
}
