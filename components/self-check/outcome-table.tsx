import { Fragment } from 'react';
import type { Language } from '#domain/bilingual.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { rulesByTarget, rulesOf } from '#domain/self-check/rules.ts';
import { addresses, ruleAnchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { CardRow, CardTable } from './card-table.tsx';
import { SentenceNumbers } from './sentence-numbers.tsx';
import { VerdictMark } from './verdict-mark.tsx';

/** Every outcome with its reason, how certain it is, the sentences it rests on and the rules that lead to it. */
export function OutcomeTable({
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
  const rules = rulesByTarget(rulesOf(flow));
  const reasons = new Map(flow.justifications.map(({ id, words }) => [id, words[language]]));
  const heads = [t('outcomes.outcome'), t('outcomes.reason'), t('outcomes.sentences'), t('outcomes.rules')];
  return (
    <CardTable label={t('outcomes.title')} heads={heads}>
      {flow.outcomes.map((outcome) => {
        const anchor = ruleAnchors.outcome(outcome.id);
        return (
          <CardRow
            key={outcome.id}
            id={anchor}
            cells={[
              <div key="outcome">
                <VerdictMark verdict={outcome.verdict} language={language} />{' '}
                <a href={`#${anchor}`} className="id">
                  <code>{outcome.id}</code>
                </a>
                <p>
                  <a href={addresses.checkPlace(language, flow.notice, outcome.id)}>
                    {outcome.title[language]}
                  </a>
                </p>
              </div>,
              <div key="reason">
                {reasons.get(outcome.justification)} <code className="id">{outcome.justification}</code>
                <p>{t(`certainty.${outcome.certainty}`)}</p>
              </div>,
              <div key="sentences">
                <span className="on-card">{heads[2]}: </span>
                <SentenceNumbers
                  ids={outcome.sentences}
                  numbers={numbers}
                  notice={flow.notice}
                  language={language}
                />
              </div>,
              <div key="rules">
                <span className="on-card">{heads[3]}: </span>
                {(rules.get(outcome.id) ?? []).map(({ id }) => (
                  <Fragment key={id}>
                    <a href={`#${id}`} className="id">
                      <code>{id}</code>
                    </a>{' '}
                  </Fragment>
                ))}
              </div>,
            ]}
          />
        );
      })}
    </CardTable>
  );
}
