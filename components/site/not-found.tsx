import { Trans } from 'react-i18next/TransWithoutContext';
import type { Language } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { i18nOf, translator } from '#locales/index.ts';

/** What a reader sees at an address that does not exist: what happened and where to look. */
export function NotFound({
  language,
  level: Heading,
}: {
  readonly language: Language;
  readonly level: 'h1' | 'h2';
}) {
  const t = translator(language, 'site');
  return (
    <section lang={language} className="pt-8">
      <Heading className="text-2xl">{t('notFound.title')}</Heading>
      <p className="mt-2 max-w-[42em]">
        <Trans
          t={t}
          i18n={i18nOf(language)}
          i18nKey="notFound.body"
          // biome-ignore lint/a11y/useAnchorContent: Trans puts the words in
          components={{ home: <a href={addresses.home(language)} /> }}
        />
      </p>
    </section>
  );
}
