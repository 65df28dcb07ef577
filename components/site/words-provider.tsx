'use client';

import { createInstance } from 'i18next';
import { type ReactNode, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '#domain/bilingual.ts';

/** Words of some areas, as the server hands them over: no other words reach the browser. */
export type HandedWords = Readonly<Record<string, object>>;

/** Gives `useTranslation` in a tool the words of its page. They were checked when the page was made. */
export function WordsProvider({
  language,
  words,
  children,
}: {
  readonly language: Language;
  readonly words: HandedWords;
  readonly children: ReactNode;
}) {
  const [i18n] = useState(() => {
    const created = createInstance({
      lng: language,
      fallbackLng: false,
      initAsync: false,
      resources: { [language]: { ...words } },
      interpolation: { escapeValue: false },
      react: { useSuspense: false },
    });
    created.init();
    return created;
  });
  return <I18nextProvider i18n={i18n}>{children}</I18nextProvider>;
}
