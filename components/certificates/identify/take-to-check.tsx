import { useTranslation } from 'react-i18next';
import { useAnswersInAddress } from '#components/self-check/use-answers-in-address.ts';
import type { Language } from '#domain/bilingual.ts';
import type { AnswerForCheck } from '#domain/certificates/answers-for-self-check.ts';
import { writeAnswers } from '#domain/self-check/answers-in-address.ts';
import { addresses } from '#domain/site/addresses.ts';

/**
 * Leads into the self-check with what the result says. Answers that came with
 * the address of this page go along; where both answer, the result counts.
 */
export function TakeToCheck({
  given,
  notice,
  said,
  language,
}: {
  readonly given: AnswerForCheck | null;
  /** Id of the notice. */
  readonly notice: string;
  /** Question and answer in words. */
  readonly said: { readonly question: string; readonly answer: string } | null;
  readonly language: Language;
}) {
  const { t } = useTranslation('identify');
  const cameWith = useAnswersInAddress();
  if (!given || !said) return null;
  const own = new Map([...given.carried, [given.question, given.answer] as const]);
  const answers = new Map([...Object.entries(cameWith), ...own]);
  return (
    <section className="take">
      <h3>{t('take.title')}</h3>
      <p>{t('take.body', said)}</p>
      <p>
        <a
          className="button"
          href={`${addresses.checkPlace(language, notice, given.question)}${writeAnswers(answers)}`}
        >
          {t('take.link')}
        </a>
      </p>
    </section>
  );
}
