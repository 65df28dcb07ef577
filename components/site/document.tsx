import type { ReactNode } from 'react';
import { type Language, otherLanguage } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** The frame of every page in a language: skip link, header, footer. `<html>` is the layout's. */
export function SiteFrame({ language, children }: { language: Language; children: ReactNode }) {
  const t = translator(language, 'site');
  return (
    <>
      <a href="#main" className="screen-only skip">
        {t('skip')}
      </a>
      <header className="screen-only border-line border-b">
        <nav
          aria-label={t('nav.label')}
          className="mx-auto flex min-h-12 max-w-6xl flex-wrap items-center gap-x-3 px-4 sm:gap-x-5"
        >
          <a
            href={addresses.home(language)}
            className="mr-auto font-bold text-text no-underline hover:underline"
          >
            <span lang="en">{t('name')}</span>{' '}
            <span lang="ja" className="hidden font-normal text-muted text-sm sm:inline">
              読み解き
            </span>
          </a>
          <a href={addresses.home(language)} className="hidden text-sm sm:inline">
            {t('nav.notices')}
          </a>
          <a href={addresses.certificates(language)} className="text-sm">
            {t('nav.certificates')}
          </a>
          <a href={addresses.scan(language)} className="text-sm">
            {t('nav.scan')}
          </a>
          <a href={addresses.glossary(language)} className="text-sm">
            {t('nav.glossary')}
          </a>
          <LanguageLink language={language} />
        </nav>
      </header>
      <main id="main" className="mx-auto max-w-6xl px-4 pb-16">
        {children}
      </main>
      <footer className="border-line border-t bg-surface">
        <div className="mx-auto grid max-w-6xl gap-1 px-4 py-6 text-muted text-sm">
          <p>{t('footer.unofficial')}</p>
          <p>{t('footer.private')}</p>
          <p className="screen-only">
            <a href={addresses.feed(language)}>{t('footer.feed')}</a>
          </p>
        </div>
      </footer>
    </>
  );
}

/**
 * The same page in the other language. The build step fills in the page's own
 * address, because a layout does not know which page it frames.
 */
function LanguageLink({ language }: { language: Language }) {
  const t = translator(language, 'site');
  const to = otherLanguage(language);
  return (
    <a
      data-language-switch={to}
      href={addresses.home(to)}
      hrefLang={to}
      lang={to}
      title={t('switch.label')}
      className="rounded border border-line px-3 py-1 text-sm no-underline hover:underline"
    >
      {t('switch.to')}
    </a>
  );
}
