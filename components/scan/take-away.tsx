import { useMemo, useState } from 'react';
import type { Finding } from '#domain/pinning/finding.ts';
import { saySummary } from '#domain/pinning/report.ts';
import { dayInJapan } from '#domain/time/day.ts';
import { countReviews, type Reviews } from './list-findings.ts';
import { sayScanned } from './say-scanned.ts';
import { takenAlong, type Voice } from './scan-context.ts';
import type { ScanView } from './use-scan.ts';
import { type FileFormat, fileFormats, writeReport } from './write-report.ts';

/** The result to take away: sentences for a record, and files for people and programs. */
export function TakeAway({
  view,
  reviews,
  voice,
  onSaved,
}: {
  readonly view: ScanView;
  readonly reviews: Reviews;
  readonly voice: Voice;
  readonly onSaved: () => void;
}) {
  const { t } = voice;
  const [told, setTold] = useState('');
  const { findings, results, folder, startedAt } = view;
  const summary = useMemo(() => {
    const counts = countReviews(findings, reviews);
    const isReviewed = counts.reviewed + counts['false-alarm'] > 0;
    return isReviewed ? { ...view.summary, reviews: counts } : view.summary;
  }, [view.summary, findings, reviews]);
  const day = dayInJapan(startedAt);
  const sentences = [sayScanned(view, voice), ...saySummary(summary, voice.report)];

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${sentences.join('\n')}\n`);
      setTold(t('take.copied'));
    } catch {
      setTold(t('take.notCopied'));
    }
  };
  const save = (format: FileFormat) => {
    const keys = new Map(findings.map(({ key, finding }) => [finding, key]));
    const reviewOf = (finding: Finding) => reviews.get(keys.get(finding) ?? '');
    const pieces = writeReport(
      format,
      results,
      summary,
      takenAlong(voice, location.origin, folder, reviewOf),
    );
    const { ending, type } = fileFormats[format];
    const name = `${t('save.file')}-${day}.${ending}`;
    offer(name, new Blob([...pieces], { type }));
    setTold(t('save.saved', { name }));
    onSaved();
  };

  return (
    <section className="found screen-only">
      <h3>{t('save.title')}</h3>
      <details className="sentences">
        <summary>{t('take.sentence')}</summary>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </details>
      <div className="take-away">
        <button type="button" className="action" onClick={copy}>
          {t('take.copy')}
        </button>
        {(Object.keys(fileFormats) as FileFormat[]).map((format) => (
          <button key={format} type="button" className="action" onClick={() => save(format)}>
            {t(`save.${format}`)}
          </button>
        ))}
        <span role="status">{told}</span>
      </div>
    </section>
  );
}

function offer(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(file);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
