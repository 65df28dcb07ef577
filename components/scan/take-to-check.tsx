import { useMemo } from 'react';
import { answersFromScan } from '#domain/pinning/answers-for-self-check.ts';
import { missedNothing } from '#domain/pinning/report.ts';
import { CheckLink } from './check-link.tsx';
import { type Reviews, standingOf } from './list-findings.ts';
import type { Voice } from './scan-context.ts';
import type { ScanView } from './use-scan.ts';

/**
 * Leads into the self-check: with the answers that all findings give together,
 * or without any, and why. Nothing found never answers.
 */
export function TakeToCheck({
  view: { findings, summary },
  reviews,
  voice,
}: {
  readonly view: ScanView;
  readonly reviews: Reviews;
  readonly voice: Voice;
}) {
  const { t, content, lookup } = voice;
  const { check } = content;
  const answers = useMemo(() => {
    if (!check) return null;
    const counting = findings.filter(({ key }) => standingOf(reviews, key) !== 'false-alarm');
    return answersFromScan(
      counting.map(({ finding }) => finding),
      check.answers,
      lookup.platformOf,
    );
  }, [check, findings, reviews, lookup]);
  if (!check) return null;
  const asked = check.questions[check.answers.question];
  if (!asked) return null;
  const said = (answers ?? []).flatMap(([question, answer]) => {
    const each = check.questions[question];
    const label = each?.answers[answer];
    return each && label ? [{ question: each.title, answer: label }] : [];
  });
  return (
    <section className="take">
      <h3>{t('take.title')}</h3>
      {said.length > 0 ? (
        <>
          <p>{t('take.gives')}</p>
          <dl className="given">
            {said.map(({ question, answer }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{answer}</dd>
              </div>
            ))}
          </dl>
          {!missedNothing(summary) && <p>{t('take.partly')}</p>}
          <p className="text-muted text-sm">{t('take.perApplication')}</p>
        </>
      ) : (
        <p>{t('take.open', { question: asked.title })}</p>
      )}
      <p className="screen-only">
        <CheckLink answers={answers} voice={voice} className="button">
          {t(said.length > 0 ? 'take.link' : 'take.linkOpen')}
        </CheckLink>
      </p>
    </section>
  );
}
