import type { Effect, Finding } from './finding.ts';
import type { FindingClass } from './pattern.ts';

/** Answers to questions of a self-check, in the order in which they are asked: question, answer. */
export type GivenAnswers = readonly (readonly [question: string, answer: string])[];

/** What a finding answers. The first case that fits counts. */
export interface ScanAnswerCase {
  readonly class: FindingClass;
  /** Absent: any. */
  readonly effect?: Effect;
  /** The pattern, or its platform; absent: any. */
  readonly patterns?: readonly string[];
  readonly platforms?: readonly string[];
  /** Reasons that the finding has, all of them, and that it has not, none of them. */
  readonly reasons?: readonly string[];
  readonly without?: readonly string[];
  readonly answers: GivenAnswers;
}

/** What a scan answers in the self-check of one notice. */
export interface ScanAnswers {
  /** The question that a scan leads to, whatever it found. */
  readonly question: string;
  /** Its answer when findings differ. */
  readonly several: string;
  /** Questions whose pages lead to the scanner. */
  readonly helps: readonly string[];
  readonly cases: readonly ScanAnswerCase[];
}

/** What of a finding an answer depends on. */
export type AnsweringFinding = Pick<Finding, 'pattern' | 'verdict'>;

/**
 * The answers that findings give together: those that all of them give. Only
 * what is there answers. That nothing was found answers nothing, nor does what
 * is known not to concern the notice: a server that checks its clients, a host
 * that is not of the cloud, a certificate that merely lies there.
 * @param findings without those that a reader called false alarms
 * @returns null when they answer nothing
 */
export function answersFromScan(
  findings: Iterable<AnsweringFinding>,
  { cases, question, several }: ScanAnswers,
  platformOf: (pattern: string) => string | undefined,
): GivenAnswers | null {
  let common: GivenAnswers | null = null;
  for (const finding of findings) {
    const given = answersOf(finding, cases, platformOf);
    if (!given) continue;
    common = common === null ? given : sharedBeginning(common, given);
    // Nothing that comes can make them agree again.
    if (common.length === 0) return [[question, several]];
  }
  return common;
}

/** Effects of what does not concern the notice. */
const elsewhere: readonly Effect[] = ['other-host', 'not-affected'];

function answersOf(
  { pattern, verdict }: AnsweringFinding,
  cases: readonly ScanAnswerCase[],
  platformOf: (pattern: string) => string | undefined,
): GivenAnswers | undefined {
  if (verdict.side === 'server' || elsewhere.includes(verdict.effect)) return undefined;
  const has = (reason: string) => verdict.reasons.includes(reason);
  const platform = platformOf(pattern);
  return cases.find(
    (each) =>
      each.class === verdict.class &&
      (each.effect === undefined || each.effect === verdict.effect) &&
      (each.patterns === undefined || each.patterns.includes(pattern)) &&
      (each.platforms === undefined || (platform !== undefined && each.platforms.includes(platform))) &&
      (each.reasons ?? []).every(has) &&
      !(each.without ?? []).some(has),
  )?.answers;
}

function sharedBeginning(one: GivenAnswers, other: GivenAnswers): GivenAnswers {
  const differs = one.findIndex(
    ([question, answer], index) => other[index]?.[0] !== question || other[index]?.[1] !== answer,
  );
  return differs === -1 ? one : one.slice(0, differs);
}
