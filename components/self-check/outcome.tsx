import { Phrases } from '#components/site/phrases.tsx';
import type { SentencePair } from '#domain/notice/align.ts';
import type { Answer, Outcome, Question } from '#domain/self-check/flow.ts';
import { addresses, ruleAnchors } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { type Day, sayDay } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { AnswersSoFar } from './answers-so-far.tsx';
import { FlowMap } from './flow-map.tsx';
import { CheckFrame, type CheckPage } from './frame.tsx';
import { Messages } from './messages.tsx';
import { QuotedSentences } from './quoted-sentences.tsx';
import { SeverityToday, type SeverityWords } from './severity-today.tsx';
import { SourceList } from './source-list.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** A verdict, never bare: why, how pressing, what to do, what it rests on, what would change it, and a record. */
export function OutcomeView({
  outcome,
  justification,
  leading,
  pairs,
  sources,
  today,
  severity,
  url,
  ...page
}: CheckPage & {
  readonly outcome: Outcome;
  /** The justification in words. */
  readonly justification: string;
  /** Every answer that leads straight here. */
  readonly leading: readonly { readonly question: Question; readonly answer: Answer }[];
  readonly pairs: readonly SentencePair[];
  readonly sources: readonly Source[];
  readonly today: Day;
  readonly severity: SeverityWords;
  /** The page's whole address. */
  readonly url: string;
}) {
  const { notice, flow, language, textHash } = page;
  const t = translator(language, 'check');
  const { verdict, certainty } = outcome;
  return (
    <CheckFrame {...page} place={outcome.id}>
      <header className="verdict">
        <p className="text-xl">
          <VerdictMark verdict={verdict} language={language} />
        </p>
        <h1 className="mt-1 text-xl md:text-3xl" tabIndex={-1}>
          <Phrases language={language}>{outcome.title[language]}</Phrases>
        </h1>
        <p className="mt-2 max-w-[42em]">{outcome.because[language]}</p>
        <p className="mt-2 text-sm">
          {t('outcome.certainty')}: <strong>{t(`outcome.certaintyWords.${certainty}`)}</strong>
        </p>
        <p className="mt-2 font-bold">
          {t('outcome.today')} (
          <time data-today={today} dateTime={today}>
            {sayDay(today, language)}
          </time>
          ): <SeverityToday severity={severity} language={language} />
        </p>
        <ul id="consequences" className="note" hidden />
      </header>
      <section>
        <h2>{t('outcome.steps')}</h2>
        <ol className="steps">
          {outcome.steps.map(({ text, see, inCode, code = [] }) => (
            <li key={text.en}>
              {text[language]}{' '}
              {see && (
                <a href={`${addresses.notice(language, notice.id)}#${see}`} className="screen-only">
                  {t('outcome.see')}
                </a>
              )}{' '}
              {inCode && (
                <a href={addresses.pinning(language)} className="screen-only">
                  {t('outcome.inCode')}
                </a>
              )}
              {code.map((each) => (
                <div key={each.platform} className="mt-2">
                  <p className="text-sm font-bold">{each.platform}</p>
                  <div className="command">
                    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard can only scroll what it can reach */}
                    <pre tabIndex={0} data-copy>
                      <code>{each.text}</code>
                    </pre>
                  </div>
                </div>
              ))}
            </li>
          ))}
        </ol>
      </section>
      {outcome.messages && (
        <section>
          <h2>{t('outcome.messages')}</h2>
          <Messages
            messages={outcome.messages}
            language={language}
            deadline={notice.deadline}
            calendarId={`${notice.id}.${outcome.id}@yomitoki`}
          />
        </section>
      )}
      <AnswersSoFar language={language} notice={notice.id} start={flow.start} title={t('outcome.path')} />
      <section id="leading">
        <h2>{t('outcome.leading')}</h2>
        <ul className="list-disc pl-5">
          {leading.map(({ question, answer }) => (
            <li key={`${question.id}.${answer.id}`}>
              <a href={addresses.checkPlace(language, notice.id, question.id)}>{question.title[language]}</a>{' '}
              — {answer.label[language]}
              {answer.consequence && <strong> {answer.consequence[language]}</strong>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('outcome.wouldChange')}</h2>
        <ul className="list-disc pl-5">
          {outcome.wouldChange.map((fact) => (
            <li key={fact.en}>{fact[language]}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t('outcome.sentences')}</h2>
        <QuotedSentences pairs={pairs} notice={notice.id} language={language} />
      </section>
      <section>
        <h2>{t('outcome.sources')}</h2>
        <SourceList sources={sources} language={language} />
        <p className="mt-2 text-sm">
          {t('record.flow')}: {flow.version} · {t('record.text')}: <code>{textHash}</code>
        </p>
        <p id="page-url" className="paper-only text-sm">
          {url}
        </p>
        <p className="mt-2 text-sm">
          {t('outcome.code')}: <code>{outcome.justification}</code> ({justification}) ·{' '}
          <a href={`${addresses.rules(language, notice.id)}#${ruleAnchors.outcome(outcome.id)}`}>
            {t('outcome.rules')}
          </a>
        </p>
      </section>
      <p className="screen-only mt-6 flex flex-wrap items-center gap-5">
        <a
          id="to-record"
          data-carry=""
          className="button needs-scripts"
          href={addresses.checkRecord(language, notice.id)}
        >
          {t('outcome.record')}
        </a>
        <a href={addresses.check(language, notice.id)}>{t('outcome.another')}</a>
      </p>
      <FlowMap flow={flow} language={language} />
    </CheckFrame>
  );
}
