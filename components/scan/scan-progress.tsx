import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/bilingual.ts';
import { sayBytes } from '#domain/say-bytes.ts';
import { timeLeft } from './list-findings.ts';
import type { ScanProgress } from './start-scan.ts';
import type { ScanView } from './use-scan.ts';

/** How far the scan is, and the ways to hold it. It is no live region: it would never be silent. */
export function ScanProgressBox({
  view: { state, progress, findings },
  language,
  onPause,
  onGoOn,
  onStop,
}: {
  readonly view: ScanView;
  readonly language: Language;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('scan-page');
  const number = new Intl.NumberFormat(language);
  const { files, bytes, filesTotal, bytesTotal, secondsLeft, current } = progress;
  const done = doneOf(progress);
  const said = { files: number.format(files), bytes: sayBytes(bytes) };
  const left = secondsLeft === undefined || state === 'paused' ? undefined : timeLeft(secondsLeft);
  return (
    <div className="scan-progress screen-only">
      <progress aria-label={t('progress.label')} {...(done !== undefined && { max: 1, value: done })} />
      <p className="figures">
        {filesTotal === undefined
          ? t('progress.unknown', said)
          : t(bytesTotal === undefined ? 'progress.filesKnown' : 'progress.known', {
              ...said,
              filesTotal: number.format(filesTotal),
              bytesTotal: sayBytes(bytesTotal ?? 0),
            })}{' '}
        <span>{t('progress.found', { number: number.format(findings.length) })}</span>{' '}
        {left && <span>{t(`progress.${left.unit}`, { [left.unit]: left.number })}</span>}
      </p>
      <p className="current" title={current}>
        <code>{current || '\u00a0'}</code>
      </p>
      <p className="controls">
        <button
          type="button"
          className="action"
          disabled={state === 'preparing'}
          onClick={state === 'paused' ? onGoOn : onPause}
        >
          {t(state === 'paused' ? 'progress.goOn' : 'progress.pause')}
        </button>
        <button type="button" className="action" disabled={state === 'preparing'} onClick={onStop}>
          {t('progress.stop')}
        </button>
      </p>
    </div>
  );
}

/** How much is done, from 0 to 1. Many small files take as long as one large: where both are known, both count. */
function doneOf({ files, filesTotal, bytes, bytesTotal }: ScanProgress): number | undefined {
  if (filesTotal === undefined) return undefined;
  const ofFiles = share(files, filesTotal);
  return bytesTotal === undefined ? ofFiles : (ofFiles + share(bytes, bytesTotal)) / 2;
}

const share = (part: number, whole: number) => (whole <= 0 ? 0 : Math.min(1, part / whole));
