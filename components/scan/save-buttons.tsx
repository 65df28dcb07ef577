import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileResult } from '#domain/pinning/finding.ts';
import type { Report, ReportContext, Summary } from '#domain/pinning/report.ts';
import { csvReport } from '#domain/pinning/report-csv.ts';
import { jsonReport } from '#domain/pinning/report-json.ts';
import { markdownReport } from '#domain/pinning/report-markdown.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';
import { dayInJapan } from '#domain/time/day.ts';

const formats = {
  csv: { make: csvReport, ending: 'csv', type: 'text/csv;charset=utf-8' },
  markdown: { make: markdownReport, ending: 'md', type: 'text/markdown;charset=utf-8' },
  sarif: { make: sarifReport, ending: 'sarif', type: 'application/sarif+json' },
  json: { make: jsonReport, ending: 'json', type: 'application/json' },
} as const;

/** The result to take away: the same reports as the shell writes, and the summary in sentences. */
export function SaveButtons({
  results,
  summary,
  context,
  sentences,
}: {
  readonly results: readonly FileResult[];
  readonly summary: Summary;
  readonly context: ReportContext;
  readonly sentences: readonly string[];
}) {
  const { t } = useTranslation('scan-page');
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentences.join('\n'));
      setSaid(t('take.copied'));
    } catch {
      setSaid(t('take.notCopied'));
    }
  };
  return (
    <section className="take-away screen-only" aria-label={t('save.title')}>
      <button type="button" className="action" onClick={copy}>
        {t('take.copy')}
      </button>
      {(['csv', 'markdown', 'sarif', 'json'] as const).map((format) => (
        <button
          key={format}
          type="button"
          className="action"
          onClick={() => {
            const { make, ending, type } = formats[format];
            const name = `${t('save.file')}-${dayInJapan(new Date())}.${ending}`;
            save(name, type, pieces(make(context), results, summary));
            setSaid(t('save.saved', { name }));
          }}
        >
          {t(`save.${format}`)}
        </button>
      ))}
      <span role="status">{said}</span>
    </section>
  );
}

function pieces(report: Report, results: readonly FileResult[], summary: Summary): string[] {
  return [report.begin(), ...results.map((result) => report.file(result)), report.end(summary)];
}

function save(name: string, type: string, text: string[]): void {
  const link = document.createElement('a');
  link.download = name;
  link.href = URL.createObjectURL(new Blob(text, { type }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
