import type { Finding } from './finding.ts';

/** Which answer of a notice's self-check the classes of findings suggest. All are ids of one question's answers. */
export interface ScanAnswers {
  readonly question: string;
  /** Patterns whose pins are a set, and platforms whose pins are settings; all other pins are code. */
  readonly pinSets: readonly string[];
  readonly settingPlatforms: readonly string[];
  readonly answers: {
    readonly code: string;
    readonly pinSet: string;
    readonly setting: string;
    readonly anchors: string;
    readonly off: string;
    readonly several: string;
  };
}

/**
 * The answer that findings suggest, taken as what one client does. There is
 * none where nothing was found, because that proves nothing; none where
 * something was not looked at, because it may hold what makes the answer
 * another. What leads elsewhere and what a server asks of its clients does not
 * count.
 * @param platformOf platform of a pattern by its id
 * @returns id of the answer, or null
 */
export function answerFromScan(
  findings: readonly Finding[],
  isWhole: boolean,
  { answers, pinSets, settingPlatforms }: ScanAnswers,
  platformOf: (pattern: string) => string | undefined,
): string | null {
  if (!isWhole) return null;
  const suggested = new Set(
    findings
      .filter(
        ({ verdict }) =>
          verdict.class !== 'identity' &&
          verdict.side !== 'server' &&
          verdict.effect !== 'other-host' &&
          verdict.effect !== 'not-affected',
      )
      .map(({ verdict, pattern }) => {
        if (verdict.class === 'trust-anchors') return answers.anchors;
        if (verdict.class === 'validation-off') return answers.off;
        if (pinSets.includes(pattern)) return answers.pinSet;
        return settingPlatforms.includes(platformOf(pattern) ?? '') ? answers.setting : answers.code;
      }),
  );
  const [only] = suggested;
  return suggested.size > 1 ? answers.several : (only ?? null);
}
