import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { TermCards } from '#components/glossary/term-cards.tsx';
import { AlignedText } from '#components/notice/aligned-text.tsx';
import { Answer } from '#components/notice/answer.tsx';
import { CertificateTables } from '#components/notice/certificate-table.tsx';
import { ChainPicture } from '#components/notice/chain-picture.tsx';
import { Facts } from '#components/notice/facts.tsx';
import { Disagreements, References } from '#components/notice/references.tsx';
import { Timeline } from '#components/notice/timeline.tsx';
import { Contents } from '#components/prose/contents.tsx';
import { ReadingMark, Remark, UnverifiedMark } from '#components/prose/remarks.tsx';
import { Section, SubSection } from '#components/prose/section.tsx';
import { SourceMarks } from '#components/prose/source-marks.tsx';
import { TermMark } from '#components/prose/term.tsx';
import { certificate } from '#content/certificates/index.ts';
import { findSource } from '#content/find-source.ts';
import { terms } from '#content/glossary/terms.ts';
import { selfCheckOf } from '#content/notices/checks.ts';
import { explanation } from '#content/notices/explanation.ts';
import { notices } from '#content/notices/index.ts';
import { alignedText, explanationSections, termsMarkedIn } from '#content/notices/load.ts';
import { today as buildDay, siteUrl } from '#content/site.ts';
import { isLanguage, type Language } from '#domain/bilingual.ts';
import type { CertificateRole } from '#domain/certificates/certificate.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { usesOfSentences } from '#domain/self-check/rules.ts';
import { addresses } from '#domain/site/addresses.ts';
import { sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../page-metadata.ts';

interface Props {
  params: Promise<{ lang: string; notice: string }>;
}

/** What a block of the explanation says of itself in MDX. */
interface Block {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return notices.map(({ id }) => ({ notice: id }));
}

async function which(params: Props['params']) {
  const { lang, notice: id } = await params;
  const notice = notices.find((each) => each.id === id);
  if (!isLanguage(lang) || !notice) notFound();
  return { language: lang, notice };
}

export async function generateMetadata({ params }: Props) {
  const { language, notice } = await which(params);
  return pageMetadata({
    language,
    address: (each) => addresses.notice(each, notice.id),
    title: `${notice.answers.act.verdict[language]}${language === 'en' ? ' ' : ''}${notice.name[language]} (${notice.trackingIds.join(', ')}) | Yomitoki`,
    description: notice.description[language],
    image: { address: addresses.noticeImage(language, notice.id), alt: notice.name[language] },
  });
}

export default async function NoticePage({ params }: Props) {
  const { language, notice } = await which(params);
  const t = translator(language, 'notice');
  const today = buildDay();
  const check = selfCheckOf(notice.id);
  const blocks = await alignedText(notice.id);
  const Explanation = await explanation(notice.id, language);
  const marked = await termsMarkedIn(notice.id);
  const references = notice.references.map(findSource);
  const subject = blocks[0]?.pairs[0]?.en.text ?? '';
  const sentences = blocks.reduce((count, { pairs }) => count + pairs.length, 0);

  const place = { language, address: (each: Language) => addresses.notice(each, notice.id) };
  const parts = {
    Section: ({ children, ...heading }: Block) => (
      <Section {...place} {...heading}>
        <div className="prose">{children}</div>
      </Section>
    ),
    Sub: (props: Block) => <SubSection language={language} {...props} />,
    Term: TermMark,
    Source: ({ ids }: { ids: string }) => <SourceMarks ids={ids.split(/\s+/)} references={references} />,
    Reading: () => <ReadingMark language={language} />,
    Unverified: () => <UnverifiedMark language={language} />,
    Note: Remark,
    Cards: ({ children }: { children: ReactNode }) => <div className="cards">{children}</div>,
    ChainPicture: () => <ChainPicture chain={notice.chain} language={language} />,
    CertificateTable: ({ role }: { role: CertificateRole }) => (
      <CertificateTables
        certificates={notice.certificates[role].map(certificate)}
        language={language}
        today={today}
      />
    ),
  };

  const contents = [
    { id: 'facts', title: t('facts') },
    { id: 'timeline', title: t('timeline.title') },
    { id: 'text', title: t('text.title') },
    ...(await explanationSections(notice.id, language)),
    { id: 'references', title: t('references.title') },
    { id: 'history', title: t('history.title') },
  ];

  return (
    <article className="notice">
      <Answer
        notice={notice}
        language={language}
        today={today}
        references={references}
        url={`${siteUrl}${addresses.notice(language, notice.id)}`}
        check={check ? addresses.check(language, notice.id) : '#how-to-check'}
      />
      <Contents title={t('contents')} sections={contents} />
      <Section {...place} id="facts" title={t('facts')}>
        <Facts notice={notice} language={language} subject={subject} references={references} />
      </Section>
      <Section {...place} id="timeline" title={t('timeline.title')}>
        <Timeline notice={notice} language={language} today={today} references={references} />
      </Section>
      <Section {...place} id="text" title={t('text.title')}>
        <p className="screen-only mb-3 max-w-[42em] text-muted text-sm">{t('text.intro')}</p>
        <AlignedText
          language={language}
          blocks={blocks}
          notes={notice.notes}
          references={references}
          {...(check && { uses: usesIn(check.flow, language) })}
        />
        <p className="mt-4 max-w-[42em] text-muted text-sm">{t('text.provenance', { count: sentences })}</p>
      </Section>
      <Explanation components={parts} />
      <Section {...place} id="references" title={t('references.title')}>
        <p className="mb-2 text-muted text-sm">{t('references.intro')}</p>
        <References references={references} language={language} />
        <SubSection language={language} id="disagreements" title={t('references.disagree')}>
          <Disagreements disagreements={notice.disagreements} references={references} language={language} />
        </SubSection>
      </Section>
      <Section {...place} id="history" title={t('history.title')}>
        <ul className="list-disc pl-5">
          {notice.history.map(({ day, what }) => (
            <li key={day}>
              <time dateTime={day}>{sayDay(day, language)}</time>: {what[language]}
            </li>
          ))}
        </ul>
      </Section>
      <TermCards terms={terms.filter(({ id }) => marked.has(id))} language={language} />
    </article>
  );
}

/** How often the self-check rests on each sentence. */
function usesIn(flow: Flow, language: Language) {
  const bySentence = [...usesOfSentences(flow)].map(
    ([id, { questions, outcomes }]) =>
      [id, { questions: questions.length, outcomes: outcomes.length }] as const,
  );
  return { bySentence: new Map(bySentence), rules: addresses.rules(language, flow.notice) };
}
