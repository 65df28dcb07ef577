import { availableParallelism } from 'node:os';
import { sep } from 'node:path';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import type { Language } from '#domain/bilingual.ts';
import {
  count,
  countNotRead,
  emptySummary,
  exitCode,
  type Report,
  type ReportContext,
  type Say,
} from '#domain/pinning/report.ts';
import { csvReport } from '#domain/pinning/report-csv.ts';
import { jsonReport } from '#domain/pinning/report-json.ts';
import { markdownReport } from '#domain/pinning/report-markdown.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';
import { textReport } from '#domain/pinning/report-text.ts';
import { i18nOf, translator } from '#locales/index.ts';
import { type Io, languageOf } from '../io.ts';
import { version } from '../version.ts';
import { ArgumentError, type Format, readArguments, type ScanOptions } from './arguments.ts';
import { roleOf } from './scan-batch.ts';
import { scanBatches } from './threads.ts';
import { walk } from './walk.ts';

const reports: Readonly<Record<Format, (context: ReportContext) => Report>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  csv: csvReport,
  markdown: markdownReport,
};

/**
 * `yomitoki scan <path…>`: searches files and folders and writes what it finds as it goes.
 * @returns 0 nothing found, 1 findings, 2 something could not be read or the call makes no sense
 */
export async function runScan(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  let options: ScanOptions;
  try {
    options = readArguments(args, languageOf(io.env), availableParallelism());
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const say = sayIn(languageOf(io.env));
    io.err(`yomitoki scan: ${say(`argument.${error.key}`, error.values)}\n${say('seeHelp')}\n`);
    return 2;
  }
  const say = sayIn(options.language);
  if (options.help) {
    io.out(`${say('help')}\n`);
    return 0;
  }
  const report = reports[options.format]({
    language: options.language,
    say,
    patterns: new Map(patterns.map((pattern) => [pattern.id, pattern])),
    certificates: new Map(certificates.map((certificate) => [certificate.id, certificate])),
    roleOf,
    version,
    ...siteAddresses(options.language, io.env['SITE_URL']),
    folder: process.cwd().split(sep).join('/'),
  });
  const write = (text: string) => {
    if (text !== '') io.out(text);
  };
  const summary = emptySummary();

  write(report.begin());
  for await (const { results, files, bytes, leftOut } of scanBatches(
    walk(options.paths, options),
    options.jobs,
  )) {
    for (const line of leftOut) {
      countNotRead(summary, line);
      if (line.why !== 'ignored' && line.why !== 'generated')
        write(report.file({ file: line.file, bytes: 0, findings: [], notRead: [line] }));
    }
    summary.files += files;
    summary.bytes += bytes;
    for (const result of results) {
      count(summary, result);
      write(report.file(result));
    }
  }
  write(report.end(summary));
  return exitCode(summary);
}

/** Pages of the site: by their paths, in full where it is known where the site stands. */
function siteAddresses(language: Language, site = ''): Pick<ReportContext, 'patternUrl' | 'certificateUrl'> {
  const root = `${site.replace(/\/$/, '')}/${language}`;
  return {
    patternUrl: (pattern) => `${root}/pinning/${pattern}/`,
    certificateUrl: (certificate) => `${root}/certificates/${certificate}/`,
  };
}

/** Words of the shell's reports; what a finding is and why is said as on the pages. */
function sayIn(language: Language): Say {
  const own = translator(language, 'scan') as unknown as Say;
  const shared = translator(language, 'pinning') as unknown as Say;
  const isShared = (key: string) => i18nOf(language).exists(`pinning:${key}`);
  return (key, values) => (isShared(key) ? shared : own)(key, values);
}
