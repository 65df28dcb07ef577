import type { ScanAnswers } from '#domain/pinning/answer-for-self-check.ts';

/** What a scan of source code answers: whether anything restricts which certificates are accepted. */
export const scanAnswers: ScanAnswers = {
  question: 'restricts',
  pinSets: [
    'android-pin-set',
    'apple-pinned-domains',
    'hybrid-pins',
    'jvm-okhttp-pinner',
    'libcurl-pinned-key',
    'php-pinned-key',
    'shell-pinned-key',
    'windows-pin-rules',
  ],
  settingPlatforms: ['infrastructure', 'servers', 'shell', 'sql', 'windows'],
  answers: {
    code: 'callback',
    pinSet: 'pin-set',
    setting: 'setting',
    anchors: 'own-store',
    off: 'validation-off',
    several: 'several',
  },
};
