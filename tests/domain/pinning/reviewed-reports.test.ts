import { describe, expect, it } from 'vitest';
import { languages } from '#domain/bilingual.ts';
import type { Finding } from '#domain/pinning/finding.ts';
import {
  emptySummary,
  exitCode,
  missedNothing,
  type ReportContext,
  saySummary,
} from '#domain/pinning/report.ts';
import { csvReport } from '#domain/pinning/report-csv.ts';
import { jsonReport } from '#domain/pinning/report-json.ts';
import { markdownReport } from '#domain/pinning/report-markdown.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';
import type { Review } from '#domain/pinning/review.ts';
import { translator } from '#locales/index.ts';
import { contextIn, finding, result, written } from './report-context.ts';

const evil = '=cmd|" /C calc"!A0\r\n<b>\u001b[31m';
const reviews: Record<string, Review> = {
  'alarm.cs': { state: 'false-alarm', reason: evil },
  'seen.cs': { state: 'reviewed', reason: '' },
};
const results = ['alarm.cs', 'seen.cs', 'open.cs'].map((file) => result(file, [finding()]));

/** As the page writes: its own words stand beside the shell's. */
function withReviews(language: (typeof languages)[number]): ReportContext {
  const context = contextIn(language);
  const page = translator(language, 'scan-page') as unknown as ReportContext['say'];
  const own = ['column.reviewReason', 'review.open', 'summary.reviews', 'summary.stopped'];
  return {
    ...context,
    say: (key, values) => (own.includes(key) ? page : context.say)(key, values),
    reviewOf: ({ file }: Finding) => reviews[file],
  };
}

describe.each(languages)('what a reader decided (%s)', (language) => {
  const said = { ja: ['誤検出', '確認済み', '未確認'], en: ['False alarm', 'Reviewed', 'Not reviewed'] }[
    language
  ];

  it('stands in two columns of the table, and begins no formula', () => {
    const text = written(csvReport(withReviews(language)), results);
    const [header = '', ...rows] = text.split('\r\n');
    expect(header.split(',')).toHaveLength(13);
    for (const [index, word] of said.entries()) expect(rows[index]).toContain(`,${word},`);
    expect(rows[0]).toContain(`,"'=cmd|"" /C calc""!A0 <b>\ufffd[31m"`);
  });

  it('stands below the place in Markdown, without a mark that means something', () => {
    const text = written(markdownReport(withReviews(language)), results);
    expect(text).toContain(said[0]);
    expect(text).toContain('\\<b\\>');
    expect(text).not.toContain('<b>');
    expect(text.split('\n').filter((line) => line.includes(said[1] ?? ''))).toHaveLength(1);
  });

  it('stands in JSON by its id, with the reason as it was typed', () => {
    const { format, files } = JSON.parse(written(jsonReport(withReviews(language)), results));
    expect(format).toBe(1);
    expect(files.map(({ findings: [each] }: { findings: { review?: Review }[] }) => each?.review)).toEqual([
      reviews['alarm.cs'],
      reviews['seen.cs'],
      undefined,
    ]);
  });

  it('suppresses false alarms alone in SARIF, with the reason, and says so at every result', () => {
    const { runs } = JSON.parse(written(sarifReport(withReviews(language)), results));
    const [alarm, seen, open] = runs[0].results;
    expect(alarm.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: expect.stringContaining('calc') },
    ]);
    expect(seen.suppressions).toEqual([]);
    expect(open.suppressions).toEqual([]);
    expect(seen.properties.review).toEqual({ state: 'reviewed', reason: '' });
    expect(open.properties.review).toEqual({ state: 'open', reason: '' });
  });

  it('is not asked for in the shell, whose reports stay as they are', () => {
    const context = contextIn(language);
    const [header = ''] = written(csvReport(context), results).split('\r\n');
    expect(header.split(',')).toHaveLength(11);
    expect(written(sarifReport(context), results)).not.toContain('suppressions');
    expect(written(jsonReport(context), results)).not.toContain('"review"');
  });

  it('is counted in the summary', () => {
    const counted = { ...emptySummary(), files: 1, reviews: { reviewed: 2, 'false-alarm': 1 } };
    const sentences = saySummary(counted, withReviews(language)).join('\n');
    for (const part of { ja: ['確認済み 2 件', '誤検出 1 件'], en: ['Reviewed: 2', 'False alarm: 1'] }[
      language
    ])
      expect(sentences).toContain(part);
    expect(saySummary(emptySummary(), withReviews(language)).join('\n')).not.toContain(said[0]);
  });
});

describe.each(languages)('a scan that was stopped (%s)', (language) => {
  const stopped = { ...emptySummary(), files: 3, stopped: true } as const;

  it('never says that everything was looked at', () => {
    const context = withReviews(language);
    const all = context.say('summary.all');
    expect(saySummary({ ...emptySummary(), files: 3 }, context)).toContain(all);
    const sentences = saySummary(stopped, context);
    expect(sentences).not.toContain(all);
    expect(sentences).toContain(context.say('summary.stopped'));
    expect(sentences.at(-1)).toBe(context.say('summary.noProof'));
  });

  it('is not whole, and did not end well', () => {
    expect(missedNothing(stopped)).toBe(false);
    expect(missedNothing({ ...emptySummary(), notReadByWhy: { ignored: 3 } })).toBe(true);
    expect(missedNothing({ ...emptySummary(), notReadByWhy: { 'long-line': 1 } })).toBe(false);
    expect(exitCode(stopped)).toBe(2);
  });

  it('says so in JSON', () => {
    const report = jsonReport(withReviews(language));
    expect(JSON.parse(report.begin() + report.end(stopped)).summary.stopped).toBe(true);
  });
});
