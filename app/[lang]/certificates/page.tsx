import { notFound } from 'next/navigation';
import { CertificateList } from '#components/certificates/certificate-list.tsx';
import type { SaidContent, SaidMeaning } from '#components/certificates/identify/context.ts';
import { RecognisedForms } from '#components/certificates/identify/recognised-forms.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import { certificate, certificates } from '#content/certificates/index.ts';
import { families, variants } from '#content/certificates/variants.ts';
import { findSource } from '#content/find-source.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { notices, rolesInNotices } from '#content/notices/index.ts';
import { today } from '#content/site.ts';
import { isLanguage, type Language } from '#domain/bilingual.ts';
import type { NoticeRole, Variant } from '#domain/certificates/certificate.ts';
import type { SeenAs } from '#domain/certificates/certificate-meaning.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator, words } from '#locales/index.ts';
import { pageMetadata } from '../../page-metadata.ts';
import { IdentifierPage } from './identifier-page.tsx';

interface Props {
  params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  const t = translator(lang, 'identify');
  return pageMetadata({
    language: lang,
    address: addresses.certificates,
    title: `${t('title')} | Yomitoki`,
    description: t('description'),
  });
}

/** Identifies certificates in the browser, and lists all that we know. */
export default async function CertificatesPage({ params }: Props) {
  const { lang } = await params;
  const [notice] = notices;
  if (!isLanguage(lang) || !notice) notFound();
  const t = translator(lang, 'identify');
  return (
    <div data-page="tool" data-scripts="tool" className="pt-6 md:pt-10">
      <h1 className="text-2xl md:text-3xl">
        <Phrases language={lang}>{t('title')}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">{t('lead', { notice: notice.name[lang] })}</p>
      <p className="mt-1 max-w-[42em] text-muted text-sm">{t('private')}</p>
      <p className="mt-1 max-w-[42em] text-sm">
        <a href={addresses.scan(lang)}>{t('toScan')}</a>
      </p>
      <noscript>
        <div className="without-scripts">
          <p>
            <strong>{t('noScript.title')}</strong> {t('noScript.body')}
          </p>
          <p>
            <code>npx yomitoki identify server.pem</code>
          </p>
          <p>
            <a href="#list">{t('noScript.list')}</a>
          </p>
        </div>
      </noscript>
      <div className="needs-scripts">
        <IdentifierPage
          language={lang}
          words={{ identify: words[lang].identify }}
          content={contentFor(notice, lang)}
        />
      </div>
      <RecognisedForms language={lang} />
      <section id="list" className="mt-10" aria-labelledby="list-title">
        <h2 id="list-title" className="text-xl">
          {translator(lang, 'certificates')('list')}
        </h2>
        <CertificateList
          families={families}
          certificates={certificates}
          variants={variants}
          rolesOf={rolesInNotices}
          language={lang}
          today={today()}
        />
      </section>
    </div>
  );
}

/** What the tool says of the notice and the certificates, in one language: the other stays here. */
function contentFor(notice: (typeof notices)[number], language: Language): SaidContent {
  const { id, name, certificates: roles } = notice;
  const meanings = mapValues(meaningsOf(id), (byKind) =>
    mapValues(
      byKind,
      ({ title, meaning, todo, sources, ourReading }): SaidMeaning => ({
        title: title[language],
        meaning: meaning[language],
        ...(todo && { todo: todo[language] }),
        sources,
        isOurReading: ourReading === true,
      }),
    ),
  ) as Record<NoticeRole, Record<SeenAs, SaidMeaning>>;
  const cited = Object.values(meanings).flatMap((byKind) =>
    Object.values(byKind).flatMap(({ sources }) => sources),
  );
  const [old] = roles.expiring;
  const [replacement] = roles.replacement;
  const [root] = roles['root-unchanged'];
  return {
    notice: { id, name: name[language], certificates: roles },
    meanings,
    variants: mapValues(variants, (variant) => variant.name[language]) as Record<Variant, string>,
    sources: Object.fromEntries(
      [...new Set(cited)].map((source) => {
        const { title, language: of, url, urlIn } = findSource(source);
        return [
          source,
          { title, language: of === 'both' ? 'en' : of, url: urlIn?.[language] ?? url ?? null },
        ];
      }),
    ),
    ourReading: translator(language, 'site')('reading'),
    check: checkFor(id, language),
    examples: [
      ...(old ? [certificate(old).sha1] : []),
      ...(replacement ? [`sha256/${certificate(replacement).spkiSha256Base64}`] : []),
      ...(root ? [certificate(root).subject] : []),
    ],
  };
}

/** The self-check's questions that a result can answer, in words, and which answer it gives when. */
function checkFor(notice: string, language: Language): SaidContent['check'] {
  const check = selfCheckOf(notice);
  if (!check) return null;
  const asked = new Set(check.identifiedAnswers.cases.map(({ question }) => question));
  const questions = check.flow.questions
    .filter(({ id }) => asked.has(id))
    .map(({ id, title, answers }) => {
      const labels = Object.fromEntries(answers.map((answer) => [answer.id, answer.label[language]]));
      return [id, { title: title[language], answers: labels }] as const;
    });
  return { cases: check.identifiedAnswers, questions: Object.fromEntries(questions) };
}

function mapValues<Value, Made>(
  record: Readonly<Record<string, Value>>,
  make: (value: Value) => Made,
): Record<string, Made> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}
