import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/bilingual.ts';
import { sayBytes } from '#locales/report-words.ts';
import type { ScanProgress } from './start-scan.ts';

/** How far the scan is, and the buttons that steer it. */
export function ProgressBox({
  progress,
  isPaused,
  language,
  onPause,
  onGoOn,
  onStop,
}: {
  readonly progress: ScanProgress | null;
  readonly isPaused: boolean;
  readonly language: Language;
  readonly onPause: () => void;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('scan-page');
  const number = new Intl.NumberFormat(language);
  const { files = 0, bytes = 0, filesTotal, bytesTotal, secondsLeft, current = '' } = progress ?? {};
  const isKnown = filesTotal !== undefined && bytesTotal !== undefined;
  return (
    <section className="progress-box" aria-label={t('progress.label')}>
      <progress
        aria-label={t('progress.label')}
        {...(isKnown && { value: bytes, max: Math.max(1, bytesTotal) })}
      />
      <p>
        {isKnown
          ? t('progress.known', {
              files: number.format(files),
              filesTotal: number.format(filesTotal),
              bytes: sayBytes(bytes),
              bytesTotal: sayBytes(bytesTotal),
            })
          : t('progress.unknown', { files: number.format(files), bytes: sayBytes(bytes) })}
        {secondsLeft !== undefined && !isPaused && (
          <>
            {language === 'ja' ? '、' : ', '}
            {secondsLeft < 90
              ? t('progress.seconds', { seconds: Math.max(1, Math.round(secondsLeft)) })
              : t('progress.minutes', { minutes: Math.round(secondsLeft / 60) })}
          </>
        )}
      </p>
      <p className="current text-muted text-sm">{current}</p>
      <p className="controls">
        <button type="button" className="action" onClick={isPaused ? onGoOn : onPause}>
          {t(isPaused ? 'progress.goOn' : 'progress.pause')}
        </button>
        <button type="button" className="action" onClick={onStop}>
          {t('progress.stop')}
        </button>
      </p>
    </section>
  );
}
