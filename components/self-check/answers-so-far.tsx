import type { Language } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** The reader's answers, each with a link to change it. The script fills it in; without one it stays hidden. */
export function AnswersSoFar({
  language,
  notice,
  start,
  title,
}: {
  readonly language: Language;
  readonly notice: string;
  /** Id of the first question. */
  readonly start: string;
  readonly title: string;
}) {
  const t = translator(language, 'check');
  const first = addresses.checkPlace(language, notice, start);
  return (
    <>
      <section
        id="so-far"
        data-record
        data-change={t('soFar.change')}
        data-change-this={t('soFar.changeThis')}
        hidden
      >
        <h2>{title}</h2>
        <ol />
        <div id="kept" className="screen-only" data-unrecorded hidden>
          <p className="text-muted text-sm">{t('soFar.kept')}</p>
          <ul />
        </div>
        <p className="screen-only" data-unrecorded>
          <a href={first}>{t('soFar.restart')}</a>
        </p>
      </section>
      <p id="detached" className="note screen-only" hidden>
        {t('soFar.detached')} <a href={first}>{t('soFar.first')}</a>
      </p>
    </>
  );
}
