import { notFound } from 'next/navigation';
import { Scanner } from '#components/scan/scanner.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { platforms } from '#content/pinning/platforms.ts';
import { isLanguage, type Language } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator, words } from '#locales/index.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { pageMetadata } from '../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'scan-page');
  return pageMetadata({
    language: lang,
    address: addresses.scan,
    title: `${t('title')} | Yomitoki`,
    description: t('description'),
  });
}

/** Searches source code for pinning, in the browser. */
export default async function ScanPage({ params }: Props) {
  const { lang } = await params;
  const [notice] = notices;
  if (!isLanguage(lang) || !notice) notFound();
  const t = translator(lang, 'scan-page');
  const { 'scan-page': own, pinning, scan } = words[lang];
  return (
    <div data-page="tool" data-scripts="tool scan-worker" className="pt-6 md:pt-10">
      <h1 className="text-2xl md:text-3xl">
        <Phrases language={lang}>{t('title')}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">{t('lead', { notice: notice.name[lang] })}</p>
      <p className="mt-1 max-w-[42em] text-muted text-sm">{t('private')}</p>
      <noscript>
        <div className="without-scripts">
          <p>
            <strong>{t('noScript.title')}</strong> {t('noScript.body')}
          </p>
          <p>
            <code>npx yomitoki scan .</code>
          </p>
        </div>
      </noscript>
      <div className="needs-scripts">
        <Scanner
          language={lang}
          words={{ 'scan-page': own, pinning, scan }}
          said={{
            notice: notice.id,
            version: manifest.version,
            platforms: Object.fromEntries(platforms.map(({ id, name }) => [id, name[lang]])),
            check: checkFor(notice.id, lang),
          }}
        />
      </div>
    </div>
  );
}

/** The question that a scan is about, in words. */
function checkFor(notice: string, language: Language) {
  const check = selfCheckOf(notice);
  const asked = check?.flow.questions.find(({ id }) => id === check.scanAnswers.question);
  if (!check || !asked) return null;
  return {
    given: check.scanAnswers,
    title: asked.title[language],
    labels: Object.fromEntries(asked.answers.map(({ id, label }) => [id, label[language]])),
  };
}
