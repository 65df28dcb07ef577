import type { Language } from '#domain/bilingual.ts';
import type { Certificate, CertificateRole } from '#domain/certificates/certificate.ts';
import { sayBytes } from '#domain/say-bytes.ts';
import type { FileResult, Finding, NotRead } from './finding.ts';
import type { Pattern, Rule } from './pattern.ts';
import type { Review, ReviewCounts } from './review.ts';

/** Says a sentence of the interface. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What a report says of a pattern: a page need not hold what finds it. */
export type ReportPattern = Pick<Pattern, 'id' | 'name' | 'what' | 'effect' | 'mend'> & {
  readonly rules: readonly Pick<Rule, 'class'>[];
};

/** What a report needs besides the findings. */
export interface ReportContext {
  readonly language: Language;
  readonly say: Say;
  readonly patterns: ReadonlyMap<string, ReportPattern>;
  readonly certificates: ReadonlyMap<string, Pick<Certificate, 'commonName' | 'sha1'>>;
  readonly roleOf: (certificate: string) => CertificateRole | undefined;
  /** Address of a pattern's and of a certificate's page, or its path on the site; absent where none is to be named. */
  readonly patternUrl?: (pattern: string) => string;
  readonly certificateUrl?: (certificate: string) => string;
  /** The folder that paths are relative to, absolute, `/` between its parts; for formats that want paths within it. */
  readonly folder?: string;
  /** What a reader decided about a finding; absent where nobody could decide anything, as in the shell. */
  readonly reviewOf?: (finding: Finding) => Review | undefined;
  readonly version: string;
}

/** Writes a report piece by piece, so that none of it need be kept. */
export interface Report {
  begin(): string;
  /** @returns empty for a file of which there is nothing to say */
  file(result: FileResult): string;
  end(summary: Summary): string;
}

/** What a scan looked at, what it found, and what it did not look at. */
export interface Summary {
  files: number;
  bytes: number;
  filesWithFindings: number;
  readonly byClass: Record<Finding['verdict']['class'], number>;
  readonly byEffect: Record<Finding['verdict']['effect'], number>;
  /** How many of each; the first of them stand in `notRead`. */
  readonly notReadByWhy: Partial<Record<NotRead['why'], number>>;
  readonly notRead: NotRead[];
  /** Set when the scan ended before everything was looked at. */
  stopped?: true;
  /** What a reader decided about the findings. */
  reviews?: ReviewCounts;
}

/** Places not looked at that a summary lists one by one. */
const mostListed = 200;
/** Left out as asked for: counted, not listed. */
const asAsked: readonly NotRead['why'][] = ['ignored', 'generated'];
/** What was looked at in part, or is told for information. */
const looked: readonly NotRead['why'][] = [
  ...asAsked,
  'special',
  'link-outside',
  'link-loop',
  'unsafe-path',
  'long-line',
  'too-large',
  'file-limit',
];

export function emptySummary(): Summary {
  return {
    files: 0,
    bytes: 0,
    filesWithFindings: 0,
    byClass: { pins: 0, 'trust-anchors': 0, 'validation-off': 0, identity: 0 },
    byEffect: { breaks: 0, survives: 0, depends: 0, 'other-host': 0, 'not-affected': 0 },
    notReadByWhy: {},
    notRead: [],
  };
}

/** Adds what a file gave. How many files and bytes were looked at is counted by who reads them: most give nothing. */
export function count(summary: Summary, { findings, notRead }: FileResult): void {
  if (findings.length > 0) summary.filesWithFindings += 1;
  for (const { verdict } of findings) {
    summary.byClass[verdict.class] += 1;
    summary.byEffect[verdict.effect] += 1;
  }
  for (const line of notRead) countNotRead(summary, line);
}

export function countNotRead(summary: Summary, line: NotRead): void {
  summary.notReadByWhy[line.why] = (summary.notReadByWhy[line.why] ?? 0) + 1;
  if (!asAsked.includes(line.why) && summary.notRead.length < mostListed) summary.notRead.push(line);
}

/** Whether everything was looked at, wholly, but what was asked to be left out. */
export function missedNothing({ notReadByWhy, stopped }: Summary): boolean {
  return !stopped && (Object.keys(notReadByWhy) as NotRead['why'][]).every((why) => asAsked.includes(why));
}

/** 0: nothing found; 1: findings; 2: something could not be read, whatever was found. */
export function exitCode({ byClass, notReadByWhy, stopped }: Summary): 0 | 1 | 2 {
  const whys = Object.keys(notReadByWhy) as NotRead['why'][];
  if (stopped || whys.some((why) => !looked.includes(why))) return 2;
  return Object.values(byClass).some((number) => number > 0) ? 1 : 0;
}

/** A finding in the words of the interface. */
export interface SaidFinding {
  readonly class: string;
  readonly effect: string;
  readonly confidence: string;
  /** Name of the pattern; for an identity how it is written. */
  readonly pattern: string;
  readonly certificates: readonly string[];
  readonly reasons: readonly string[];
  readonly advice: string;
  /** Where the site explains it: the pattern's page, or that of the certificate when no code was found. */
  readonly page?: string;
  /** What a reader decided, with the reason. */
  readonly review?: string;
}

export function sayFinding(finding: Finding, context: ReportContext): SaidFinding {
  const { say, language } = context;
  const { verdict, confidence, certificates } = finding;
  const pattern = context.patterns.get(finding.pattern);
  const [certificate] = certificates;
  const review = context.reviewOf?.(finding);
  const page = pattern
    ? context.patternUrl?.(pattern.id)
    : certificate === undefined
      ? undefined
      : context.certificateUrl?.(certificate);
  return {
    class: say(`class.${verdict.class}`),
    effect: say(`effect.${verdict.effect}`),
    confidence: say(`confidence.${confidence}`),
    pattern: pattern ? pattern.name[language] : say(`form.${finding.rule}`),
    certificates: sayCertificates(
      certificates,
      verdict.reasons.includes('identity-issued-by-known'),
      context,
    ),
    reasons: verdict.reasons.map((reason) => say(`reason.${reason}`)),
    advice: pattern
      ? pattern.mend.how[language]
      : say(verdict.effect === 'survives' ? 'advice.stays' : 'advice.identity'),
    ...(page === undefined ? {} : { page }),
    ...(review ? { review: sayReview(review, say) } : {}),
  };
}

/** @example '誤検出: テスト用のサーバーです' */
function sayReview({ state, reason }: Review, say: Say): string {
  const said = say(`review.${state}`);
  return reason === '' ? said : say('review.because', { state: said, reason });
}

/**
 * One line for each CA and what it is to the notice, with the beginnings of its
 * certificates' thumbprints.
 * @param areIssuers of a certificate that the catalogue does not hold
 * @example 'DigiCert Global Root G2 (DF3C24F9), root, unchanged'
 */
function sayCertificates(
  ids: readonly string[],
  areIssuers: boolean,
  { certificates, roleOf, say }: ReportContext,
): string[] {
  const thumbprints = new Map<string, string[]>();
  for (const id of ids) {
    const certificate = certificates.get(id);
    const key = JSON.stringify([
      certificate?.commonName ?? id,
      areIssuers ? 'issuer' : (roleOf(id) ?? 'other'),
    ]);
    const beginnings = certificate ? [certificate.sha1.slice(0, 8)] : [];
    thumbprints.set(key, [...(thumbprints.get(key) ?? []), ...beginnings]);
  }
  return [...thumbprints].map(([key, beginnings]) => {
    const [commonName, role] = JSON.parse(key) as [string, string];
    const name = beginnings.length > 0 ? `${commonName} (${beginnings.join(', ')})` : commonName;
    return say('certificate', { name, role: say(`role.${role}`) });
  });
}

/** What was looked at in part, and what was looked at although something is odd about it. */
const partly: readonly NotRead['why'][] = [
  'archive-broken',
  'archive-limit',
  'changed-while-read',
  'file-limit',
  'long-line',
  'too-large',
];

/** That a place was not looked at, or not wholly, and why. @example '調べていません: a.zip!b、暗号化されたもの' */
export function sayNotRead(line: NotRead, context: ReportContext): string {
  return context.say('notReadLine', {
    how: sayHow(line, context),
    file: line.file,
    why: sayWhy(line, context),
  });
}

/** Whether a place was looked at in part or not at all. */
export function sayHow({ why }: NotRead, { say }: ReportContext): string {
  return say(why === 'unsafe-path' ? 'how.looked' : partly.includes(why) ? 'how.partly' : 'how.not');
}

/** @example '読み取れないもの (アクセス権がありません)' */
export function sayWhy(line: NotRead, context: ReportContext): string {
  const detail = sayDetail(line, context);
  return `${context.say(`notRead.${line.why}`)}${detail === '' ? '' : ` (${detail})`}`;
}

/** Details that have words; others are shown as they are. */
const saidDetails: ReadonlySet<string> = new Set([
  'ratio',
  'depth',
  'members',
  'bytes',
  'member',
  'name',
  'duplicate',
  'encoded',
  'too-large',
  'folders',
  'thread',
  'output',
  'not-readable',
  'password',
  'malformed',
  'ENOENT',
  'EACCES',
  'EPERM',
  'ENOTDIR',
  'ELOOP',
  'ENAMETOOLONG',
  'EMFILE',
  'EIO',
]);

function sayDetail({ why, detail }: NotRead, { say, language }: ReportContext): string {
  if (saidDetails.has(detail)) return say(`detail.${detail}`);
  if (why === 'long-line') return say('detail.lines', { lines: detail });
  if (why === 'too-large')
    return say('detail.size', { bytes: new Intl.NumberFormat(language).format(Number(detail)) });
  return detail;
}

/** The sentences at the end: what was looked at, what was found, what was not looked at, and what that proves. */
export function saySummary(summary: Summary, { say, language }: ReportContext): string[] {
  const number = new Intl.NumberFormat(language);
  const found = Object.values(summary.byClass).reduce((sum, each) => sum + each, 0);
  const lines = [
    say('summary.looked', {
      files: number.format(summary.files),
      size: sayBytes(summary.bytes),
    }),
    found === 0
      ? say('summary.nothing')
      : say('summary.found', {
          findings: number.format(found),
          files: number.format(summary.filesWithFindings),
          classes: listOf(summary.byClass, 'class', say, number),
        }),
  ];
  if (found > 0)
    lines.push(say('summary.effects', { effects: listOf(summary.byEffect, 'effect', say, number) }));
  const { reviews, stopped, notReadByWhy } = summary;
  if (reviews && reviews.reviewed + reviews['false-alarm'] > 0)
    lines.push(say('summary.reviews', { reviews: listOf(reviews, 'review', say, number) }));
  if (stopped) lines.push(say('summary.stopped'));
  if (Object.keys(notReadByWhy).length > 0)
    lines.push(say('summary.notRead', { places: listOf(notReadByWhy, 'notRead', say, number) }));
  else if (!stopped) lines.push(say('summary.all'));
  lines.push(say('summary.noProof'));
  return lines;
}

function listOf(
  numbers: Readonly<Record<string, number>>,
  area: string,
  say: Say,
  format: Intl.NumberFormat,
): string {
  return Object.entries(numbers)
    .filter(([, each]) => each > 0)
    .map(([key, each]) => say('counted', { what: say(`${area}.${key}`), number: format.format(each) }))
    .join(say('listed'));
}

/** The excerpt with its match between two signs. */
export function markExcerpt({ excerpt, mark: [from, to] }: Finding, open: string, close: string): string {
  return `${excerpt.slice(0, from)}${open}${excerpt.slice(from, to)}${close}${excerpt.slice(to)}`;
}
