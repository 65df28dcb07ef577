import type { Bilingual } from '#domain/bilingual.ts';

/** What faults call the languages. */
export const languageName: Bilingual = { ja: 'Japanese', en: 'English' };
