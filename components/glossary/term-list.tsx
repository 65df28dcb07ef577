import { SourceTitle } from '#components/prose/source-marks.tsx';
import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { Term } from '#domain/glossary/term.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';

/** Every term in full, in the order a reader of the language looks words up. */
export function TermList({
  terms,
  findSource,
  language,
}: {
  readonly terms: readonly Term[];
  readonly findSource: (id: string) => Source;
  readonly language: Language;
}) {
  const t = translator(language, 'glossary');
  const site = translator(language, 'site');
  const other = otherLanguage(language);
  const key = (term: Term) => (language === 'ja' ? term.reading : term.name.en);
  const sorted = [...terms].sort((a, b) => key(a).localeCompare(key(b), language));
  return (
    <dl className="max-w-[46em]">
      {sorted.map((term) => (
        <div key={term.id} id={term.id} className="border-line border-b py-4 target:bg-mark">
          <dt className="flex items-end gap-1">
            <span className="mr-auto">
              <strong className="text-lg">{term.name[language]}</strong>{' '}
              <span lang={other} className="text-muted">
                {term.name[other]}
              </span>
            </span>
            <a href={`#${term.id}`} className="tool" aria-label={site('permalink')}>
              #
            </a>
            <a
              href={`${addresses.glossary(other)}#${term.id}`}
              className="tool"
              hrefLang={other}
              lang={other}
            >
              {site('sectionInOther')}
            </a>
          </dt>
          <dd>
            <p>{term.meaning[language]}</p>
            <p className="mt-1 text-[0.9375rem] text-muted">
              <span className="font-bold">{t('whereMet')}</span>: {term.whereMet[language]}
            </p>
            {term.variants[language].length > 0 && (
              <p className="mt-1 text-[0.9375rem] text-muted">
                <span className="font-bold">{t('variants')}</span>:{' '}
                {term.variants[language].join(language === 'ja' ? '、' : ', ')}
              </p>
            )}
            {term.sources.length > 0 && (
              <p className="mt-1 text-muted text-sm">
                <span className="font-bold">{t('sources')}</span>:{' '}
                {term.sources.map((id, index) => (
                  <span key={id}>
                    {index > 0 && ' / '}
                    <SourceTitle source={findSource(id)} language={language} />
                  </span>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
