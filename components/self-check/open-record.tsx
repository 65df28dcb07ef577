import type { Language } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

/** What can be wrong with a file that is opened as a record; each has its words. */
const problems = ['not-json', 'not-a-record', 'newer', 'other-notice', 'too-large', 'unreadable'] as const;

/** Opens a record that was saved as JSON. */
export function OpenRecord({ language }: { readonly language: Language }) {
  const t = translator(language, 'check');
  const words = Object.fromEntries(
    problems.map((each) => [`data-${each}`, t(`open.${each}`, { file: '{file}' })]),
  );
  return (
    <section id="open" className="screen-only needs-scripts">
      <h2>{t('open.title')}</h2>
      <p id="open-hint" className="max-w-[42em]">
        {t('open.hint')}
      </p>
      <p className="mt-2">
        <label htmlFor="record-file">{t('open.label')}</label>{' '}
        <input id="record-file" type="file" accept=".json,application/json" aria-describedby="open-hint" />
      </p>
      <p id="open-problem" role="alert" {...words} />
    </section>
  );
}
