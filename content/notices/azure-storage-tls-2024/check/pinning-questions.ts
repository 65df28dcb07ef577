import type { CodeClass } from '#domain/pinning/guide.ts';

/** The question that a place in code answers, by what the place does. */
export const pinningQuestions: Readonly<Record<CodeClass, string>> = {
  pins: 'compared',
  'trust-anchors': 'store-holds',
  'validation-off': 'still-compares',
};
