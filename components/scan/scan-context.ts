import type { TFunction } from 'i18next';
import type { Language } from '#domain/bilingual.ts';
import type { ScanAnswers } from '#domain/pinning/answers-for-self-check.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import type { ReportContext, Say } from '#domain/pinning/report.ts';
import type { Review } from '#domain/pinning/review.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Lookup } from './list-findings.ts';
import type { ScanContent } from './messages.ts';

/** A question of a self-check with its answers by id, in the page's language. */
export interface SaidQuestion {
  readonly title: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** What the server says of the notice, in the page's language alone. */
export interface SaidScanContent {
  readonly notice: { readonly id: string; readonly name: string };
  /** Names of platforms by id. */
  readonly platforms: Readonly<Record<string, string>>;
  /** What findings answer in the notice's self-check; null where it has none. */
  readonly check: {
    readonly answers: ScanAnswers;
    readonly questions: Readonly<Record<string, SaidQuestion>>;
  } | null;
  readonly version: string;
}

/** All that a part of the result speaks with. */
export interface Voice {
  readonly t: TFunction<'scan-page'>;
  readonly say: Say;
  readonly language: Language;
  readonly content: SaidScanContent;
  /** Patterns and certificates, from the workers. */
  readonly report: ReportContext;
  readonly lookup: Lookup;
}

interface Words {
  readonly t: TFunction<'scan-page'>;
  readonly say: Say;
}

export function voiceOf(
  { t, say }: Words,
  content: SaidScanContent,
  language: Language,
  known: ScanContent,
): Voice {
  const patterns = new Map(known.patterns.map((pattern) => [pattern.id, pattern]));
  const certificates = new Map(known.certificates.map((certificate) => [certificate.id, certificate]));
  const roles = new Map(known.roles);
  return {
    t,
    say,
    language,
    content,
    report: {
      language,
      say,
      patterns,
      certificates,
      roleOf: (certificate) => roles.get(certificate),
      patternUrl: (pattern) => addresses.pattern(language, pattern),
      certificateUrl: (certificate) => addresses.certificate(language, certificate),
      version: content.version,
    },
    lookup: {
      platformOf: (pattern) => patterns.get(pattern)?.platform,
      commonNameOf: (certificate) => certificates.get(certificate)?.commonName ?? certificate,
    },
  };
}

/** What a file to take away is written with: pages by their whole address, decisions along. */
export function takenAlong(
  { report }: Voice,
  origin: string,
  folder: string | undefined,
  reviewOf: (finding: Finding) => Review | undefined,
): ReportContext {
  const { patternUrl, certificateUrl } = report;
  return {
    ...report,
    ...(patternUrl && { patternUrl: (pattern: string) => origin + patternUrl(pattern) }),
    ...(certificateUrl && { certificateUrl: (certificate: string) => origin + certificateUrl(certificate) }),
    ...(folder !== undefined && { folder }),
    reviewOf,
  };
}
