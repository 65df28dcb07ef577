import { useTranslation } from 'react-i18next';
import { saySummary } from '#domain/pinning/report.ts';
import { effects } from './list-findings.ts';
import type { Voice } from './scan-context.ts';
import { isOver, type ScanView } from './use-scan.ts';

/**
 * What the scan is doing in one sentence, and once it is over what it found,
 * what it did not look at, and what that proves. Polite: it speaks only when
 * the state changes.
 */
export function ScanSummary({ view, voice }: { readonly view: ScanView; readonly voice: Voice | null }) {
  const { t } = useTranslation('scan-page');
  const { state, detail, summary } = view;
  const sentences = voice && isOver(state) ? resultSentences(view, voice) : [];
  return (
    <div role="status" className="summary">
      {state === 'not-loaded' && <p className="remark">{t('state.notLoaded')}</p>}
      {state === 'failed' && <p className="remark">{t('state.failed', { detail })}</p>}
      {(state === 'preparing' || state === 'running' || state === 'paused') && <p>{t(`state.${state}`)}</p>}
      {state === 'stopped' && <p>{t('state.stopped')}</p>}
      {voice && isOver(state) && leadOf(view, voice) !== '' && <p>{leadOf(view, voice)}</p>}
      {isOver(state) && summary.byClass['validation-off'] > 0 && <p>{t('result.validationOff')}</p>}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {isOver(state) && summary.files === 0 && <p>{t('result.noneReadHint')}</p>}
    </div>
  );
}

/** The worst that was found, in one sentence; empty when nothing was. */
function leadOf({ summary }: ScanView, { t, language }: Voice): string {
  const worst = effects.find((effect) => summary.byEffect[effect] > 0);
  if (!worst) return '';
  const count = summary.byEffect[worst];
  return t(`result.lead.${worst}`, { count, number: new Intl.NumberFormat(language).format(count) });
}

/** With nothing looked at, "nothing found" would be said of nothing. */
export function resultSentences({ summary, names }: ScanView, { t, say, report }: Voice): string[] {
  const said = saySummary(summary, report);
  if (summary.files > 0) return said;
  const isNothingThere = Object.keys(summary.notReadByWhy).length === 0 && !summary.stopped;
  if (isNothingThere) return [t('result.noFiles', { names: names.join(say('listed')) })];
  // The first two tell of files that were looked at.
  return [t('result.noneRead'), ...said.slice(2)];
}
