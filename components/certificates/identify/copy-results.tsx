import { useState } from 'react';
import type { Report } from '#domain/certificates/report.ts';
import { byteOrderMark, reportCsv } from '#domain/certificates/report-csv.ts';
import { reportText } from '#domain/certificates/report-text.ts';
import { dayInJapan } from '#domain/time/day.ts';
import type { Voice } from './context.ts';

/** The result to take away: as a text, as CSV, as a CSV file that Excel opens. */
export function CopyResults({
  report,
  moment,
  voice: { t, words },
}: {
  readonly report: Report;
  readonly moment: Date;
  readonly voice: Voice;
}) {
  const [said, setSaid] = useState('');
  const day = dayInJapan(moment);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(t('result.copied'));
    } catch {
      setSaid(t('result.notCopied'));
    }
  };
  return (
    <div className="take-away screen-only">
      <button type="button" className="action" onClick={() => copy(reportText(report, words, day))}>
        {t('result.copyText')}
      </button>
      <button type="button" className="action" onClick={() => copy(reportCsv(report, words))}>
        {t('result.copyCsv')}
      </button>
      <button
        type="button"
        className="action"
        onClick={() => {
          save(`${t('result.file')}-${day}.csv`, byteOrderMark + reportCsv(report, words));
          setSaid(t('result.saved'));
        }}
      >
        {t('result.saveCsv')}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

function save(name: string, text: string): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
