import { SourceMarks } from '#components/prose/source-marks.tsx';
import { WholeDates } from '#components/prose/whole-dates.tsx';
import { Phrases } from '#components/site/phrases.tsx';
import type { Language } from '#domain/bilingual.ts';
import type { Notice } from '#domain/notice/notice.ts';
import type { Source } from '#domain/source.ts';
import { type Day, daysBetween, isPast, sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';

/** The reader's three questions, answered on one screen of a phone, and what today's date means for them. */
export function Answer({
  notice,
  language,
  today,
  references,
  url,
  check,
}: {
  readonly notice: Notice;
  readonly language: Language;
  readonly today: Day;
  readonly references: readonly Source[];
  /** The page's whole address, for paper. */
  readonly url: string;
  /** Where the reader finds out about an application: the self-check, or our section on how to. */
  readonly check: string;
}) {
  const t = translator(language, 'notice');
  const { what, act, japanese } = notice.answers;
  const marks = (ids: readonly string[]) => <SourceMarks ids={ids} references={references} />;
  return (
    <header id="answer" className="pt-3 md:pt-8">
      {/* Painted only when whole, the place after it having begun: on a slow line the answers would move as they come. */}
      <link rel="expect" blocking="render" href="#facts" />
      <p className="text-muted text-sm">
        {t('kicker')} · Tracking ID <code>{notice.trackingIds.join(', ')}</code>
      </p>
      <h1 className="text-xl md:text-3xl">
        <Phrases language={language}>{notice.name[language]}</Phrases>
      </h1>
      <p id="page-address" className="hidden">
        {url}
      </p>
      <div className="mt-2 grid gap-2 md:mt-5 md:grid-cols-3 md:gap-4">
        <Question id="answer-what" question={t('question.what')}>
          <p>
            <WholeDates>{what.text[language]}</WholeDates>
            {marks(what.sources)}
          </p>
        </Question>
        <Question id="answer-act" question={t('question.act')} main>
          <p>
            <strong className="text-good text-lg">{act.verdict[language]}</strong> {act.who[language]}
            {marks(act.sources)}
          </p>
          <p className="screen-only mt-1.5">
            <a className="button" href={check}>
              {t('check')}
            </a>
          </p>
        </Question>
        <Question id="answer-japanese" question={t('question.japanese')}>
          <p>
            <strong>{japanese.verdict[language]}</strong> {japanese.instead[language]}
            {marks(japanese.sources)}{' '}
            <a href="#text" className="screen-only">
              {t('readText')}
            </a>
          </p>
        </Question>
      </div>
      <div className="mt-3 rounded-8 border-2 border-line px-4 py-3 md:mt-4">
        <p>
          <span className="font-bold">
            {t('now')} (
            <time data-today={today} dateTime={today}>
              {sayDay(today, language)}
            </time>
            ): {notice.today.verdict[language]}
          </span>{' '}
          {notice.today.meaning[language]}
          {marks(notice.today.sources)}
        </p>
        <p className="flex flex-wrap gap-x-5 text-sm">
          {isPast(notice.deadline, today) && (
            <span className="text-muted" data-days-since={notice.deadline}>
              {t('sinceDeadline', { days: daysBetween(notice.deadline, today) })}
            </span>
          )}
          <a href="#today" className="screen-only">
            {t('nowMore')}
          </a>
        </p>
      </div>
    </header>
  );
}

function Question({
  id,
  question,
  main = false,
  children,
}: {
  readonly id: string;
  readonly question: string;
  readonly main?: boolean;
  readonly children: React.ReactNode;
}) {
  const frame = main ? 'border-good bg-good-tint' : 'border-link bg-surface';
  return (
    <section
      id={id}
      className={`rounded-8 border-l-4 px-3 py-1.5 text-[0.9375rem] leading-relaxed md:px-4 md:py-3 md:text-base ${frame}`}
    >
      <h2 className="font-bold text-muted text-sm">{question}</h2>
      {children}
    </section>
  );
}
