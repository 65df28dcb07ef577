import type { Language } from '#domain/bilingual.ts';
import { verdicts } from '#domain/self-check/flow.ts';
import { translator } from '#locales/index.ts';

/** What changed since a record was saved. The script picks the lines that hold, and fills in the gaps. */
export function SinceRecord({ language }: { readonly language: Language }) {
  const t = translator(language, 'check');
  const verdictOf = translator(language, 'rules');
  const gaps = { day: '{day}', before: '{before}', after: '{after}' };
  const lines = ['same', 'unfinished', 'verdict', 'verdictNone', 'outcome', 'flow', 'text'] as const;
  return (
    <section id="since" className="note" hidden>
      <h2>{t('since.title')}</h2>
      <p data-opened={t('since.noDay')}>{t('since.opened', gaps)}</p>
      <ul className="list-disc pl-5">
        {lines.map((line) => (
          <li key={line} data-line={line}>
            {t(`since.${line}`, gaps)}
          </li>
        ))}
      </ul>
      <p hidden>
        {verdicts.map((verdict) => (
          <span key={verdict} data-verdict-word={verdict}>
            {verdictOf(`verdict.${verdict}`)}
          </span>
        ))}
      </p>
    </section>
  );
}
