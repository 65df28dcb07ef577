import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/bilingual.ts';
import { answerFromScan } from '#domain/pinning/answer-for-self-check.ts';
import type { Review } from '#domain/pinning/review.ts';
import { readAnswers, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { addresses } from '#domain/site/addresses.ts';
import type { SaidContent } from './context.ts';
import type { Found } from './use-scan.ts';

/**
 * Leads into the self-check with the answer that the findings suggest, if they
 * suggest one; false alarms do not count. Answers that came with the address of
 * this page go along.
 */
export function TakeToCheck({
  findings,
  reviews,
  isWhole,
  said: { check, notice },
  platformOf,
  language,
}: {
  readonly findings: readonly Found[];
  readonly reviews: ReadonlyMap<string, Review>;
  readonly isWhole: boolean;
  readonly said: SaidContent & { readonly notice: string };
  readonly platformOf: (pattern: string) => string;
  readonly language: Language;
}) {
  const { t } = useTranslation('scan-page');
  const [cameWith, setCameWith] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    const read = () => setCameWith(readAnswers(location.hash).answers);
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  if (!check) return null;
  const { question } = check.given;
  const counted = findings.flatMap(({ key, finding }) =>
    reviews.get(key)?.state === 'false-alarm' ? [] : [finding],
  );
  const answer = answerFromScan(counted, isWhole, check.given, platformOf);
  const answers = new Map([
    ...Object.entries(cameWith),
    ...(answer === null ? [] : [[question, answer] as const]),
  ]);
  return (
    <section className="take screen-only">
      <h3>{t('take.title')}</h3>
      <p>
        {answer === null
          ? t('take.open', { question: check.title })
          : t('take.gives', { question: check.title, answer: check.labels[answer] ?? answer })}
      </p>
      <p>
        <a
          className="button"
          href={`${addresses.checkPlace(language, notice, question)}${writeAnswers(answers)}`}
        >
          {t('take.link')}
        </a>
      </p>
    </section>
  );
}
