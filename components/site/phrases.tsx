import { loadDefaultJapaneseParser } from 'budoux';
import { Fragment } from 'react';
import type { Language } from '#domain/bilingual.ts';

const parser = loadDefaultJapaneseParser();

/** A heading that breaks between Japanese phrases. Done at build time, so it works in every browser. */
export function Phrases({ children, language }: { children: string; language: Language }) {
  if (language === 'en') return children;
  const phrases = parser.parse(children);
  return (
    <span className="phrases">
      {phrases.map((phrase, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rendered once, never reordered
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {phrase}
        </Fragment>
      ))}
    </span>
  );
}
