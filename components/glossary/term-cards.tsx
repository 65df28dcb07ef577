import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { Term } from '#domain/glossary/term.ts';
import { addresses, anchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** The meanings that a page's marked words open. One card a term, however often it is marked. */
export function TermCards({ terms, language }: { terms: readonly Term[]; language: Language }) {
  const t = translator(language, 'notice');
  const other = otherLanguage(language);
  return terms.map((term) => (
    <div key={term.id} id={anchors.termCard(term.id)} popover="auto" className="term-card text-sm">
      <p className="mb-1 text-base">
        <strong>{term.name[language]}</strong>{' '}
        <span lang={other} className="text-muted">
          {term.name[other]}
        </span>
      </p>
      <p>{term.meaning[language]}</p>
      <p className="mt-2">
        <a href={`${addresses.glossary(language)}#${term.id}`}>{t('term.more')}</a>
      </p>
    </div>
  ));
}
