import { Contents } from '#components/prose/contents.tsx';
import { Section } from '#components/prose/section.tsx';
import { FlowPicture } from '#components/self-check/flow-picture.tsx';
import { OutcomeTable } from '#components/self-check/outcome-table.tsx';
import { RuleTables } from '#components/self-check/rule-table.tsx';
import { SentenceUses } from '#components/self-check/sentence-uses.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import type { Language } from '#domain/bilingual.ts';
import { extentOf } from '#domain/self-check/rules.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../../page-metadata.ts';
import { checkedNotices, whichCheck } from '../check/which.ts';

interface Props {
  params: Promise<{ lang: string; notice: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return checkedNotices;
}

export async function generateMetadata({ params }: Props) {
  const { notice, language } = (await whichCheck(params)).page;
  const t = translator(language, 'rules');
  return pageMetadata({
    language,
    address: (each) => addresses.rules(each, notice.id),
    title: `${t('pageTitle', { notice: notice.name[language] })} | Yomitoki`,
    description: t('description'),
  });
}

/** The whole decision table of a self-check, for whoever must explain or audit a verdict. */
export default async function RulesPage({ params }: Props) {
  const { page, pairs } = await whichCheck(params);
  const { notice, flow, language } = page;
  const t = translator(language, 'rules');
  const extent = extentOf(flow);
  const { shortest: least, longest: most } = extent;
  const figure = (value: number) => value.toLocaleString('en');
  const figures = [
    { label: t('extent.version'), value: flow.version },
    { label: t('extent.questions'), value: figure(extent.questions) },
    { label: t('extent.answers'), value: figure(extent.answers) },
    { label: t('extent.outcomes'), value: figure(extent.outcomes) },
    {
      label: t('extent.ways'),
      value: t(extent.complete ? 'extent.waysCount' : 'extent.waysAtLeast', { number: figure(extent.ways) }),
    },
    { label: t('extent.length'), value: t('extent.lengthRange', { least, most }) },
  ];
  const numbers = new Map(pairs.map(({ id }, index) => [id, index + 1]));
  const place = { language, address: (each: Language) => addresses.rules(each, notice.id) };
  const sections = [
    {
      id: 'picture',
      title: t('picture.title'),
      intro: t('picture.intro'),
      body: <FlowPicture flow={flow} language={language} />,
    },
    {
      id: 'table',
      title: t('table.title'),
      intro: t('table.intro'),
      body: <RuleTables flow={flow} numbers={numbers} language={language} />,
    },
    {
      id: 'outcomes',
      title: t('outcomes.title'),
      intro: t('outcomes.intro'),
      body: <OutcomeTable flow={flow} numbers={numbers} language={language} />,
    },
    {
      id: 'sentences',
      title: t('sentences.title'),
      intro: t('sentences.intro'),
      body: <SentenceUses flow={flow} pairs={pairs} numbers={numbers} language={language} />,
    },
  ];

  return (
    <article className="pt-3 md:pt-8">
      <p className="text-muted text-sm">
        <a href={addresses.notice(language, notice.id)}>{notice.name[language]}</a> · Tracking ID{' '}
        <code>{notice.trackingIds.join(', ')}</code>
      </p>
      <h1 className="text-xl md:text-3xl">
        <Phrases language={language}>{t('title')}</Phrases>
      </h1>
      <p className="mt-2 max-w-[42em]">
        {t('lead')}{' '}
        <a href={addresses.check(language, notice.id)} className="screen-only">
          {t('check')}
        </a>
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-1 grid-cols-[1fr_auto] text-[0.9375rem] sm:grid-cols-[max-content_1fr]">
        {figures.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="font-bold text-muted">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 max-w-[42em] rounded-8 border-2 border-line px-4 py-3">
        <strong>
          {t('extent.safe', {
            number: figure(extent.unknownWays),
            cleared: figure(extent.clearedUnknownWays),
          })}
        </strong>{' '}
        {t('extent.safeHow')}
      </p>
      <Contents title={t('contents')} sections={sections} />
      {sections.map(({ id, title, intro, body }) => (
        <Section key={id} {...place} id={id} title={title}>
          <p className="mb-3 max-w-[42em] text-muted text-sm">{intro}</p>
          {body}
        </Section>
      ))}
    </article>
  );
}
