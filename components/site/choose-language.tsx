import { type Language, languages } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

/**
 * Two plain links. The entry script follows the one the reader's browser
 * prefers; without scripts, and for robots, the links are the page.
 */
export function ChooseLanguage({
  address,
  title,
}: {
  readonly address: (language: Language) => string;
  /** What stands behind the links, per language; the site's own title when left out. */
  readonly title?: (language: Language) => string;
}) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16" data-entry>
      <h1 className="mb-8 text-3xl">
        <span lang="en">Yomitoki</span> <span className="font-normal text-muted">読み解き</span>
      </h1>
      {languages.map((language) => {
        const t = translator(language, 'site');
        return (
          <section key={language} lang={language} className="mb-8">
            <h2 className="text-xl">{title ? title(language) : t('choose.title')}</h2>
            <p className="mt-1">{t('choose.description')}</p>
            <p className="mt-3">
              <a className="button" href={address(language)} hrefLang={language} data-language={language}>
                {t('choose.continue')}
              </a>
            </p>
          </section>
        );
      })}
    </main>
  );
}
