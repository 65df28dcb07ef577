import { Phrases } from '#components/site/phrases.tsx';
import type { SentencePair } from '#domain/notice/align.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { Source } from '#domain/source.ts';
import { translator } from '#locales/index.ts';
import { AnswersSoFar } from './answers-so-far.tsx';
import { FlowMap } from './flow-map.tsx';
import { CheckFrame, type CheckPage } from './frame.tsx';
import { OpenRecord } from './open-record.tsx';
import { QuotedSentences } from './quoted-sentences.tsx';
import { RecordForm } from './record-form.tsx';
import { SinceRecord } from './since-record.tsx';
import { SourceList } from './source-list.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/**
 * The record of a verdict. Every outcome stands in the page, hidden: the
 * script shows the one to which the answers in the address lead, with its
 * sentences and sources, so that a record is always computed afresh.
 */
export function RecordPage({
  pairs,
  sources,
  ...page
}: CheckPage & {
  /** The sentences and sources that any outcome rests on. */
  readonly pairs: readonly SentencePair[];
  readonly sources: readonly Source[];
}) {
  const { notice, flow, language, textHash } = page;
  const t = translator(language, 'check');
  const words = new Map(flow.justifications.map(({ id, words }) => [id, words[language]]));
  return (
    <CheckFrame {...page} place="record" script="record">
      <h1 className="mt-1 text-xl md:text-3xl" tabIndex={-1}>
        <Phrases language={language}>{t('record.heading')}</Phrases>
      </h1>
      <p className="needs-no-scripts note">{t('record.withoutScript')}</p>
      <SinceRecord language={language} />
      <p id="unfinished" className="screen-only" hidden>
        {t('record.incomplete')}{' '}
        <a className="button" href={addresses.check(language, notice.id)}>
          {t('start.begin')}
        </a>
      </p>
      <div id="whole" hidden>
        <RecordForm language={language} flowVersion={flow.version} textHash={textHash} />
        {flow.outcomes.map((outcome) => (
          <section
            key={outcome.id}
            data-record
            data-outcome={outcome.id}
            data-verdict={outcome.verdict}
            data-justification={outcome.justification}
            data-certainty={outcome.certainty}
            data-sentences={outcome.sentences.join(' ')}
            data-sources={outcome.sources.join(' ')}
            className="verdict"
            hidden
          >
            <h2>
              <VerdictMark verdict={outcome.verdict} language={language} />
            </h2>
            <p className="font-bold">
              <a href={addresses.checkPlace(language, notice.id, outcome.id)}>{outcome.title[language]}</a>
            </p>
            <p>{outcome.because[language]}</p>
            <p>
              {t('outcome.certainty')}: {t(`outcome.certaintyWords.${outcome.certainty}`)}
            </p>
            <p>
              {t('record.reason')}: <code>{outcome.justification}</code> ({words.get(outcome.justification)})
            </p>
            <h3>{t('outcome.steps')}</h3>
            <ol className="list-decimal pl-6">
              {outcome.steps.map(({ text }) => (
                <li key={text.en}>{text[language]}</li>
              ))}
            </ol>
            <h3>{t('outcome.wouldChange')}</h3>
            <ul className="list-disc pl-5">
              {outcome.wouldChange.map((fact) => (
                <li key={fact.en}>{fact[language]}</li>
              ))}
            </ul>
          </section>
        ))}
        <AnswersSoFar language={language} notice={notice.id} start={flow.start} title={t('outcome.path')} />
        <section data-record>
          <h2>{t('outcome.sentences')}</h2>
          <QuotedSentences pairs={pairs} notice={notice.id} language={language} />
        </section>
        <section data-record>
          <h2>{t('outcome.sources')}</h2>
          <SourceList sources={sources} language={language} />
        </section>
      </div>
      <OpenRecord language={language} />
      <FlowMap flow={flow} language={language} />
    </CheckFrame>
  );
}
