import type { GivenAnswers, ScanAnswerCase, ScanAnswers } from '#domain/pinning/answers-for-self-check.ts';

/** Platforms whose patterns are settings, not code. */
const settings = ['infrastructure', 'servers', 'shell', 'sql', 'windows'];

/** Patterns whose pins are a list. */
const pinSets = [
  'android-pin-set',
  'apple-pinned-domains',
  'hybrid-pins',
  'jvm-okhttp-pinner',
  'libcurl-pinned-key',
  'php-pinned-key',
  'shell-pinned-key',
  'windows-pin-rules',
];

/** How what is compared is named, as a finding's reasons say it, and the answers that say the same. */
const ofOldIntermediates: readonly (readonly [reasons: readonly string[], answers: GivenAnswers])[] = [
  [['by-thumbprint'], byIntermediate('certificate', 'which-certificates')],
  [['by-bytes'], byIntermediate('certificate', 'which-certificates')],
  [['by-serial'], byIntermediate('serial', 'which-certificates')],
  [['by-name'], byIntermediate('name', 'which-keys-or-names')],
  [
    ['by-key'],
    [
      ['compared', 'public-key'],
      ['whose-key', 'intermediate'],
      ['which-keys-or-names', 'old-only'],
    ],
  ],
  // The value is an intermediate's, whatever of it is compared.
  [[], [['compared', 'intermediate']]],
];

function byIntermediate(by: string, question: string): GivenAnswers {
  return [
    ['compared', 'intermediate'],
    ['identified-by', by],
    [question, 'old-only'],
  ];
}

/**
 * Pins that name old CAs alone answer down to which; others only say how they
 * restrict. What is compared is taken from the value found beside the code, so
 * a place that says to compare the server's certificate goes no further.
 */
function pins(
  answer: string,
  which: Pick<ScanAnswerCase, 'patterns' | 'platforms' | 'reasons'>,
): ScanAnswerCase[] {
  const restricts = ['restricts', answer] as const;
  return [
    ...ofOldIntermediates.map(
      ([reasons, answers]): ScanAnswerCase => ({
        ...which,
        class: 'pins',
        effect: 'breaks',
        reasons: ['names-expiring', ...reasons, ...(which.reasons ?? [])],
        without: ['compares-server', 'by-position'],
        answers: [restricts, ...answers],
      }),
    ),
    { ...which, class: 'pins', answers: [restricts] },
  ];
}

/**
 * What places found in source code answer. None of it leads to "not affected"
 * by itself: that nothing restricts is never an answer of a scan, and a place
 * that keeps working says no more than how it restricts.
 */
export const scanAnswers: ScanAnswers = {
  question: 'restricts',
  several: 'several',
  helps: ['restricts', 'still-compares', 'compared'],
  cases: [
    // It pins by what it trusts; the place is found as trust anchors, too.
    { class: 'pins', patterns: ['any-server-as-anchor'], answers: [['restricts', 'own-store']] },
    ...pins('pin-set', { patterns: pinSets }),
    // One place may be found by several patterns; pins on keys are a set in all of them.
    ...pins('pin-set', { reasons: ['by-key'] }),
    ...pins('setting', { platforms: settings }),
    ...pins('callback', {}),
    {
      class: 'trust-anchors',
      effect: 'breaks',
      reasons: ['names-expiring', 'intermediate-only-works-until-swap'],
      without: ['names-replacement', 'names-root'],
      answers: [
        ['restricts', 'own-store'],
        ['store-holds', 'old-intermediates'],
      ],
    },
    { class: 'trust-anchors', answers: [['restricts', 'own-store']] },
    // The question takes neither a host name check that is off, nor faults that are let through, nor a name or an option that may switch one off, for a validation that is.
    {
      class: 'validation-off',
      without: ['checks-no-host-name', 'forgives-some', 'may-check-nothing', 'option-decides'],
      answers: [['restricts', 'validation-off']],
    },
  ],
};
