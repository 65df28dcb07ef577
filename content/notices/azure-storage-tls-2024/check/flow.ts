import type { Flow } from '#domain/self-check/flow.ts';
import { affectedOutcomes } from './affected-outcomes.ts';
import { clearOutcomes } from './clear-outcomes.ts';
import { clientQuestions } from './client-questions.ts';
import { comparisonQuestions } from './comparison-questions.ts';
import { justifications } from './justifications.ts';
import { openOutcomes } from './open-outcomes.ts';
import { restrictionQuestions } from './restriction-questions.ts';
import { scopeQuestions } from './scope-questions.ts';
import { whichQuestions } from './which-questions.ts';

/** The self-check of this notice: from the mail to a verdict for one client application. */
export const azureStorageTls2024Check: Flow = {
  notice: 'azure-storage-tls-2024',
  version: '2',
  start: 'cloud',
  questions: [
    ...scopeQuestions,
    ...clientQuestions,
    ...restrictionQuestions,
    ...comparisonQuestions,
    ...whichQuestions,
  ],
  outcomes: [...clearOutcomes, ...affectedOutcomes, ...openOutcomes],
  justifications,
};
