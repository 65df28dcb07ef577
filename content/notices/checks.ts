import type { Bilingual } from '#domain/bilingual.ts';
import type { AnswerCases } from '#domain/certificates/answers-for-self-check.ts';
import type { ScanAnswers } from '#domain/pinning/answer-for-self-check.ts';
import type { CodeClass } from '#domain/pinning/guide.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import type { ChangeDays, Severity } from '#domain/self-check/severity.ts';
import { azureStorageTls2024Check } from './azure-storage-tls-2024/check/flow.ts';
import { identifiedAnswers } from './azure-storage-tls-2024/check/identified-answers.ts';
import { pinningQuestions } from './azure-storage-tls-2024/check/pinning-questions.ts';
import { scanAnswers } from './azure-storage-tls-2024/check/scan-answers.ts';
import { changeDays, severities } from './azure-storage-tls-2024/check/severities.ts';

/** A flow with what its verdicts mean on a day. */
export interface SelfCheck {
  readonly flow: Flow;
  readonly changeDays: ChangeDays;
  readonly severities: Readonly<Record<Severity, Bilingual>>;
  /** What identified certificates answer. */
  readonly identifiedAnswers: AnswerCases;
  /** What a scan of source code answers. */
  readonly scanAnswers: ScanAnswers;
  /** The question that a place in code answers, by what the place does. */
  readonly pinningQuestions: Readonly<Record<CodeClass, string>>;
}

/** The self-check of each notice that has one. */
export const selfChecks: readonly SelfCheck[] = [
  {
    flow: azureStorageTls2024Check,
    changeDays,
    severities,
    identifiedAnswers,
    pinningQuestions,
    scanAnswers,
  },
];

export const checks: readonly Flow[] = selfChecks.map(({ flow }) => flow);

/** The self-check of a notice; undefined when it has none. */
export function selfCheckOf(notice: string): SelfCheck | undefined {
  return selfChecks.find(({ flow }) => flow.notice === notice);
}
