import { Phrases } from '#components/site/phrases.tsx';
import type { SentencePair } from '#domain/notice/align.ts';
import type { Question } from '#domain/self-check/flow.ts';
import type { QuestionsLeft } from '#domain/self-check/questions-left.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';
import { AnswersSoFar } from './answers-so-far.tsx';
import { FlowMap } from './flow-map.tsx';
import { CheckFrame, type CheckPage } from './frame.tsx';
import { QuotedSentences } from './quoted-sentences.tsx';
import { SourceList } from './source-list.tsx';

/** One question: its answers first, then what helps to find the right one. */
export function QuestionView({
  question,
  left,
  pairs,
  sources,
  sections,
  isIdentified,
  isScanned,
  ...page
}: CheckPage & {
  readonly question: Question;
  readonly left: QuestionsLeft;
  /** The sentences of the notice that make the question matter. */
  readonly pairs: readonly SentencePair[];
  readonly sources: readonly Source[];
  /** Sections of the explanation that help, with their titles. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Whether the identifier can answer it from what an application accepts. */
  readonly isIdentified: boolean;
  /** Whether a scan of the code helps to answer it. */
  readonly isScanned: boolean;
}) {
  const { notice, flow, language } = page;
  const t = translator(language, 'check');
  const { least, most } = left;
  const key = most === 1 ? 'leftLast' : least === most ? 'leftSame' : 'leftRange';
  return (
    <CheckFrame
      {...page}
      place={question.id}
      data={{ 'data-step': t('question.number', { number: '{number}' }) }}
    >
      <h1 id="question" className="mt-1 text-xl md:text-3xl" tabIndex={-1}>
        <span id="step" className="step" />
        <Phrases language={language}>{question.title[language]}</Phrases>
      </h1>
      <p className="text-muted text-sm">{t(`question.${key}`, { least, most })}</p>
      <p className="mt-3 max-w-[42em]">{question.why[language]}</p>
      <nav aria-labelledby="question" className="mt-4">
        <ul className="answers" data-chosen={t('question.chosen')}>
          {question.answers.map(({ id, label, next, unknown, consequence }) => (
            <li key={id}>
              <a
                data-answer={id}
                href={addresses.checkPlace(language, notice.id, next)}
                className={unknown && 'unknown'}
              >
                {label[language]}
              </a>
              {consequence && <p className="px-4 text-muted text-sm">{consequence[language]}</p>}
            </li>
          ))}
        </ul>
        <p id="again" className="mt-3" hidden>
          <a href={addresses.check(language, notice.id)}>{t('question.again')}</a>
        </p>
      </nav>
      <section className="mt-8">
        <h2>{t('question.how')}</h2>
        <dl className="roles">
          {(['developer', 'infrastructure', 'askingSomeone'] as const).map((role) => (
            <div key={role}>
              <dt>{t(`question.roles.${role}`)}</dt>
              <dd>{question.how[role][language]}</dd>
            </div>
          ))}
          <div>
            <dt>{t('question.examples')}</dt>
            {question.examples.map((example) => (
              <dd key={example.en}>{example[language]}</dd>
            ))}
          </div>
          {isIdentified && (
            <div>
              <dt>{t('question.identify.title')}</dt>
              <dd>
                <a data-carry="" href={addresses.certificates(language)}>
                  {t('question.identify.link')}
                </a>
              </dd>
            </div>
          )}
          {isScanned && (
            <div>
              <dt>{t('question.scan.title')}</dt>
              <dd>
                <a data-carry="" href={addresses.scan(language)}>
                  {t('question.scan.link')}
                </a>
              </dd>
            </div>
          )}
          {question.inCode && (
            <div>
              <dt>{t('question.inCode.title')}</dt>
              <dd>
                <a href={addresses.pinning(language)}>{t('question.inCode.link')}</a>
              </dd>
            </div>
          )}
          {sections.length > 0 && (
            <div>
              <dt>{t('question.see')}</dt>
              {sections.map(({ id, title }) => (
                <dd key={id}>
                  <a href={`${addresses.notice(language, notice.id)}#${id}`}>{title}</a>
                </dd>
              ))}
            </div>
          )}
        </dl>
      </section>
      <AnswersSoFar language={language} notice={notice.id} start={flow.start} title={t('soFar.title')} />
      <details className="mt-8">
        <summary>{t('question.sentences')}</summary>
        <QuotedSentences pairs={pairs} notice={notice.id} language={language} />
      </details>
      {sources.length > 0 && (
        <details>
          <summary>{t('question.sources')}</summary>
          <SourceList sources={sources} language={language} />
        </details>
      )}
      <FlowMap flow={flow} language={language} />
    </CheckFrame>
  );
}
