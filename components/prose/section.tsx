import type { ReactNode } from 'react';
import { Phrases } from '#components/site/phrases.tsx';
import { type Language, otherLanguage } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  /** This page's address in a language. */
  readonly address: (language: Language) => string;
  readonly children: ReactNode;
}

/** A section with a heading, a link to itself, and a link to the same section in the other language. */
export function Section({ children, ...heading }: SectionProps) {
  return (
    <section id={heading.id} className="mt-12 scroll-mt-4">
      <SectionHeading {...heading} />
      {children}
    </section>
  );
}

/** A part of a section. Only sections are landmarks and name their twin: one way across is enough. */
export function SubSection({ id, title, language, children }: Omit<SectionProps, 'address'>) {
  return (
    <div id={id} className="prose mt-7 scroll-mt-4">
      <div className="mb-2 flex items-end gap-1 text-lg">
        <h3 className="mr-auto">
          <Phrases language={language}>{title}</Phrases>
        </h3>
        <Permalink id={id} language={language} />
      </div>
      {children}
    </div>
  );
}

function SectionHeading({ id, title, language, address }: Omit<SectionProps, 'children'>) {
  const other = otherLanguage(language);
  return (
    <div className="mb-4 flex items-end gap-1 border-line border-b-2 pb-1 text-2xl">
      <h2 className="mr-auto">
        <Phrases language={language}>{title}</Phrases>
      </h2>
      <Permalink id={id} language={language} />
      <a href={`${address(other)}#${id}`} className="tool" hrefLang={other} lang={other}>
        {translator(language, 'site')('sectionInOther')}
      </a>
    </div>
  );
}

function Permalink({ id, language }: Pick<SectionProps, 'id' | 'language'>) {
  return (
    <a href={`#${id}`} className="tool" aria-label={translator(language, 'site')('permalink')}>
      #
    </a>
  );
}
