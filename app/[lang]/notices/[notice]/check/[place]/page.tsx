import { notFound } from 'next/navigation';
import { OutcomeView } from '#components/self-check/outcome.tsx';
import { QuestionView } from '#components/self-check/question.tsx';
import { findSource } from '#content/find-source.ts';
import { selfChecks } from '#content/notices/checks.ts';
import { explanationSections } from '#content/notices/load.ts';
import { today as buildDay, siteUrl } from '#content/site.ts';
import { isOutcome, placesOf } from '#domain/self-check/flow.ts';
import { questionsLeft } from '#domain/self-check/questions-left.ts';
import { severityOf } from '#domain/self-check/severity.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { pageMetadata } from '../../../../../page-metadata.ts';
import { whichCheck } from '../which.ts';

interface Props {
  params: Promise<{ lang: string; notice: string; place: string }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return selfChecks.flatMap(({ flow }) =>
    [...flow.questions, ...flow.outcomes].map(({ id }) => ({ notice: flow.notice, place: id })),
  );
}

async function which(params: Props['params']) {
  const { place: id } = await params;
  const found = await whichCheck(params);
  const place = placesOf(found.check.flow).get(id);
  if (!place) notFound();
  return { ...found, place };
}

export async function generateMetadata({ params }: Props) {
  const { page, place } = await which(params);
  const { language, notice } = page;
  const t = translator(language, 'check');
  return pageMetadata({
    language,
    address: (each) => addresses.checkPlace(each, notice.id, place.id),
    title: `${place.title[language]} | ${t('name')} ${notice.trackingIds.join(', ')} | Yomitoki`,
    description: isOutcome(place) ? place.because[language] : place.why[language],
    image: { address: addresses.noticeImage(language, notice.id), alt: notice.name[language] },
  });
}

export default async function CheckPlacePage({ params }: Props) {
  const { page, check, pairs, place } = await which(params);
  const { flow, language, notice } = page;
  const common = {
    ...page,
    pairs: pairs.filter(({ id }) => place.sentences.includes(id)),
    sources: (place.sources ?? []).map(findSource),
  };
  if (isOutcome(place)) {
    const today = buildDay();
    const { changeDays: days, severities } = check;
    return (
      <OutcomeView
        {...common}
        outcome={place}
        justification={
          flow.justifications.find(({ id }) => id === place.justification)?.words[language] ?? ''
        }
        leading={flow.questions.flatMap((question) =>
          question.answers.filter(({ next }) => next === place.id).map((answer) => ({ question, answer })),
        )}
        today={today}
        severity={{ now: severityOf(place.verdict, days, today), days, words: severities }}
        url={`${siteUrl}${addresses.checkPlace(language, notice.id, place.id)}`}
      />
    );
  }
  const left = questionsLeft(flow).get(place.id);
  if (!left) throw new Error(`no outcome can be reached from "${place.id}"`);
  const sections = await explanationSections(notice.id, language, false);
  return (
    <QuestionView
      {...common}
      question={place}
      left={left}
      isIdentified={check.identifiedAnswers.cases.some(({ question }) => question === place.id)}
      isScanned={check.scanAnswers.helps.includes(place.id)}
      sections={(place.see ?? []).flatMap((see) => sections.find(({ id }) => id === see) ?? [])}
    />
  );
}
