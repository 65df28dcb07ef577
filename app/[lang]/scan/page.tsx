import { notFound } from 'next/navigation';
import type { SaidScanContent } from '#components/scan/scan-context.ts';
import { Scanner } from '#components/scan/scanner.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices } from '#content/notices/index.ts';
import { platforms } from '#content/pinning/platforms.ts';
import { version } from '#content/version.ts';
import { isLanguage, type Language } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator, words } from '#locales/index.ts';
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

/** Searches source code in the browser. The workers' program comes with the page, as a script of ours. */
export default async function ScanPage({ params }: Props) {
  const { lang } = await params;
  const [notice] = notices;
  if (!isLanguage(lang) || !notice) notFound();
  const t = translator(lang, 'scan-page');
  const { help: _help, seeHelp: _seeHelp, argument: _argument, ...reportWords } = words[lang].scan;
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
            <code>npx yomitoki scan src/</code>
          </p>
          <p>
            <a href={addresses.pinning(lang)}>{t('noScript.patterns')}</a>
          </p>
        </div>
      </noscript>
      <div className="needs-scripts">
        <Scanner
          language={lang}
          words={{
            'scan-page': words[lang]['scan-page'],
            scan: reportWords,
            pinning: words[lang].pinning,
          }}
          content={contentFor(notice, lang)}
        />
      </div>
      <section className="found" aria-labelledby="beside">
        <h2 id="beside" className="text-xl">
          {t('beside.title')}
        </h2>
        <p>
          {t('beside.shell')} <code>npx yomitoki scan src/</code>
        </p>
        <p>
          <a href={addresses.pinning(lang)}>{t('beside.patterns')}</a>
        </p>
        <p>
          <a href={addresses.certificates(lang)}>{t('beside.identify')}</a>
        </p>
      </section>
    </div>
  );
}

/** What the tool says of the notice, in one language: the other stays here. */
function contentFor({ id, name }: (typeof notices)[number], language: Language): SaidScanContent {
  return {
    notice: { id, name: name[language] },
    platforms: Object.fromEntries(platforms.map((platform) => [platform.id, platform.name[language]])),
    check: checkFor(id, language),
    version,
  };
}

/** The self-check's questions that findings can answer, in words. */
function checkFor(notice: string, language: Language): SaidScanContent['check'] {
  const check = selfCheckOf(notice);
  if (!check) return null;
  const { scanAnswers: answers, flow } = check;
  const asked = new Set([
    answers.question,
    ...answers.cases.flatMap((each) => each.answers.map(([question]) => question)),
  ]);
  const questions = flow.questions
    .filter(({ id }) => asked.has(id))
    .map(({ id, title, answers: all }) => {
      const labels = Object.fromEntries(all.map((answer) => [answer.id, answer.label[language]]));
      return [id, { title: title[language], answers: labels }] as const;
    });
  return { answers, questions: Object.fromEntries(questions) };
}
