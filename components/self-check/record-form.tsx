import type { Language } from '#domain/bilingual.ts';
import { translator } from '#locales/index.ts';

/** What a record needs besides the verdict, and the ways to keep it. It heads the printed sheet. */
export function RecordForm({
  language,
  flowVersion,
  textHash,
}: {
  readonly language: Language;
  readonly flowVersion: string;
  readonly textHash: string;
}) {
  const t = translator(language, 'check');
  return (
    <section id="record" data-record>
      <h2 className="sr-only">{t('record.title')}</h2>
      <p className="screen-only text-muted text-sm" data-unrecorded>
        {t('record.lead')}
      </p>
      <dl className="record">
        <dt>
          <label htmlFor="application">{t('record.application')}</label>
        </dt>
        <dd>
          <input id="application" name="application" className="field" autoComplete="off" maxLength={200} />
        </dd>
        <dt>
          <label htmlFor="decided-by">{t('record.by')}</label>
        </dt>
        <dd>
          <input id="decided-by" name="decidedBy" className="field" autoComplete="off" maxLength={200} />
        </dd>
        <dt>
          <label htmlFor="decided-on">{t('record.on')}</label>
        </dt>
        <dd>
          <input id="decided-on" name="decidedOn" className="field" type="date" max="9999-12-31" />
        </dd>
        <dt>{t('record.flow')}</dt>
        <dd>{flowVersion}</dd>
        <dt>{t('record.text')}</dt>
        <dd>
          <code>{textHash}</code>
        </dd>
        <dt className="paper-only">{t('record.address')}</dt>
        <dd className="paper-only" id="record-address" />
      </dl>
      <div className="screen-only" data-unrecorded>
        <p className="flex flex-wrap gap-3">
          {(['print', 'markdown', 'json', 'link'] as const).map((way) => (
            <button key={way} type="button" data-keep={way} className="action">
              {t(`record.${way}`)}
            </button>
          ))}
        </p>
        <p className="text-muted text-sm">{t('record.linkHint')}</p>
        <p role="status" data-saved={t('record.saved')} data-copied={t('record.copied')} />
      </div>
    </section>
  );
}
