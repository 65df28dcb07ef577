import { Fragment } from 'react';
import { type Language, otherLanguage } from '#domain/bilingual.ts';
import type { SentencePair } from '#domain/notice/align.ts';
import type { Flow } from '#domain/self-check/flow.ts';
import { usesOfSentences } from '#domain/self-check/rules.ts';
import { addresses, anchors, ruleAnchors } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** The notice sentence by sentence in both languages, each with the questions and outcomes that rest on it. */
export function SentenceUses({
  flow,
  pairs,
  numbers,
  language,
}: {
  readonly flow: Flow;
  readonly pairs: readonly SentencePair[];
  /** The number of each sentence in the notice's text. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly language: Language;
}) {
  const t = translator(language, 'rules');
  const uses = usesOfSentences(flow);
  return pairs.map((pair) => {
    const { questions = [], outcomes = [] } = uses.get(pair.id) ?? {};
    const kinds = [
      { label: t('sentences.questions'), links: questions.map(({ id }) => [id, ruleAnchors.question(id)]) },
      { label: t('sentences.outcomes'), links: outcomes.map(({ id }) => [id, ruleAnchors.outcome(id)]) },
    ].filter(({ links }) => links.length > 0);
    const number = numbers.get(pair.id);
    return (
      <div key={pair.id} id={anchors.sentence(pair.id)} className="pair">
        <div className="cells">
          {[language, otherLanguage(language)].map((each, place) => (
            <p key={each} lang={each} className={place === 1 ? 'second' : undefined}>
              {place === 0 && <strong>{t('sentences.sentence', { number })} </strong>}
              {pair[each].text}
            </p>
          ))}
        </div>
        <a
          href={`${addresses.notice(language, flow.notice)}#${anchors.sentence(pair.id)}`}
          className="tool"
          aria-label={t('sentences.inNotice', { number })}
        >
          ↗
        </a>
        {kinds.length === 0 && <p className="text-muted text-sm">{t('sentences.none')}</p>}
        {kinds.map(({ label, links }) => (
          <p key={label} className="text-sm">
            {label}{' '}
            {links.map(([id, anchor]) => (
              <Fragment key={id}>
                <a href={`#${anchor}`} className="id">
                  <code>{id}</code>
                </a>{' '}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
    );
  });
}
