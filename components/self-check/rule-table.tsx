import type { Language } from '#domain/bilingual.ts';
import { type Flow, isOutcome, type Outcome, type Question } from '#domain/self-check/flow.ts';
import { rulesOf } from '#domain/self-check/rules.ts';
import { addresses, ruleAnchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { CardRow, CardTable } from './card-table.tsx';
import { SentenceNumbers } from './sentence-numbers.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** The whole decision table: a table for each question, a row for each answer. */
export function RuleTables({
  flow,
  numbers,
  language,
}: {
  readonly flow: Flow;
  /** The number of each sentence in the notice's text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly language: Language;
}) {
  const t = translator(language, 'rules');
  const rules = Map.groupBy(rulesOf(flow), ({ question }) => question);
  return [...rules].map(([question, rows]) => {
    const { id, title, sentences } = question;
    const anchor = ruleAnchors.question(id);
    return (
      <div key={id} id={anchor} className="ruling">
        <h3>
          <a href={addresses.checkPlace(language, flow.notice, id)}>{title[language]}</a>{' '}
          <a href={`#${anchor}`} className="id">
            <code>{id}</code>
          </a>
        </h3>
        {sentences.length > 0 && (
          <p className="text-sm">
            {t('table.restsOn')}{' '}
            <SentenceNumbers ids={sentences} numbers={numbers} notice={flow.notice} language={language} />
          </p>
        )}
        <CardTable label={title[language]} heads={[t('table.rule'), t('table.answer'), t('table.leadsTo')]}>
          {rows.map((rule) => (
            <CardRow
              key={rule.id}
              id={rule.id}
              cells={[
                <a key="rule" href={`#${rule.id}`} className="id">
                  <code>{rule.id}</code>
                </a>,
                <AnswerWords key="answer" answer={rule.answer} language={language} />,
                <Target key="target" place={rule.leadsTo} language={language} />,
              ]}
            />
          ))}
        </CardTable>
      </div>
    );
  });
}

function AnswerWords({
  answer,
  language,
}: {
  readonly answer: Question['answers'][number];
  readonly language: Language;
}) {
  const t = translator(language, 'rules');
  return (
    <>
      {answer.label[language]}
      {answer.unknown && (
        <>
          {' '}
          <span className="badge">{t('table.unknown')}</span>
        </>
      )}
      {answer.consequence && (
        <p className="text-sm">
          <strong>{t('table.consequence')}</strong> {answer.consequence[language]}
        </p>
      )}
    </>
  );
}

function Target({ place, language }: { readonly place: Question | Outcome; readonly language: Language }) {
  return isOutcome(place) ? (
    <>
      <VerdictMark verdict={place.verdict} language={language} />{' '}
      <a href={`#${ruleAnchors.outcome(place.id)}`}>{place.title[language]}</a>
    </>
  ) : (
    <>
      → <a href={`#${ruleAnchors.question(place.id)}`}>{place.title[language]}</a>
    </>
  );
}
