import { parseArgs } from 'node:util';
import { certificates } from '#content/certificates/index.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { notices } from '#content/notices/index.ts';
import { isLanguage, type Language } from '#domain/bilingual.ts';
import type { Identification, Input, Problem } from '#domain/certificates/identification.ts';
import { identify, largestInput } from '#domain/certificates/identify/identify.ts';
import { leavesUnread, type Report, type ReportItem, reportOf } from '#domain/certificates/report.ts';
import { byteOrderMark, reportCsv } from '#domain/certificates/report-csv.ts';
import { reportText } from '#domain/certificates/report-text.ts';
import { inLanguage, type ReportWords } from '#domain/certificates/report-words.ts';
import { dayInJapan } from '#domain/time/day.ts';
import { translator } from '#locales/index.ts';
import { reportWords } from '#locales/report-words.ts';
import { type Io, languageOf, TooLargeError } from './io.ts';

/** Exit codes: nothing points to an old CA; something does; something could not be read, or the call is wrong. */
export const exitCodes = { none: 0, found: 1, unread: 2 } as const;

const options = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  lang: { type: 'string' },
  'password-file': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * `yomitoki identify [file…]`: identifies what the files or the standard input hold.
 * A password for stores comes from `--password-file`, from YOMITOKI_PASSWORD, or is asked for at a terminal.
 * @returns the exit code
 */
export async function runIdentify(args: readonly string[], io: Io): Promise<number> {
  let given: ReturnType<typeof parse>;
  try {
    given = parse(args);
  } catch (error) {
    const t = translator(languageOf(io.env), 'shell');
    io.err(
      `yomitoki identify: ${error instanceof Error ? error.message : String(error)}\n${t('seeHelp', { command: 'identify' })}\n`,
    );
    return exitCodes.unread;
  }
  const { values, positionals } = given;
  const language = values.lang !== undefined && isLanguage(values.lang) ? values.lang : languageOf(io.env);
  const t = translator(language, 'shell');
  if (values.lang !== undefined && !isLanguage(values.lang)) {
    io.err(`yomitoki identify: ${t('unknownLanguage', { given: values.lang })}\n`);
    return exitCodes.unread;
  }
  if (values.help) {
    io.out(`${t('identify.help')}\n`);
    return exitCodes.none;
  }
  if (positionals.length === 0 && io.isInteractive) {
    io.err(`${t('identify.noInput')}\n`);
    return exitCodes.unread;
  }
  const [notice] = notices;
  if (!notice) throw new Error('there is no notice to identify certificates for');

  const { inputs, problems } = await readInputs(positionals, io, t('identify.input'));
  const password = await readPassword(values['password-file'], io, problems);
  const tell = await identifyAll(inputs, password, io, (file) => t('identify.password', { file }));
  const whole = { ...tell, problems: [...problems, ...tell.problems] };
  const moment = new Date();
  const report = reportOf(whole, { catalogue: certificates, notice, moment });
  const words = reportWords(translator(language, 'identify'), language, {
    name: notice.name[language],
    meaning: ({ role, seenAs }) => meaningOf(notice.id, role, seenAs, language),
  });
  print(report, words, values, io, dayInJapan(moment));
  if (report.counts.expiring > 0) return exitCodes.found;
  return whole.problems.some(leavesUnread) ? exitCodes.unread : exitCodes.none;
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true });
}

/** @param inputName what the standard input is called */
async function readInputs(
  paths: readonly string[],
  io: Io,
  inputName: string,
): Promise<{ inputs: Input[]; problems: Problem[] }> {
  const problems: Problem[] = [];
  const inputs: Input[] = [];
  for (const path of paths.length > 0 ? paths : ['-']) {
    try {
      const content = path === '-' ? await io.readInput() : await io.readFile(path);
      inputs.push({ name: path === '-' ? inputName : path, content });
    } catch (error) {
      problems.push(unreadable(path, error));
    }
  }
  return { inputs, problems };
}

/** Words of the interface for what a file system says. */
const reasons: Readonly<Record<string, string>> = {
  EISDIR: 'folder',
  ENOENT: 'denied',
  EACCES: 'denied',
  EPERM: 'denied',
};

function unreadable(file: string, error: unknown): Problem {
  if (error instanceof TooLargeError) {
    return { code: 'too-large', where: { file }, details: { bytes: error.bytes, limit: largestInput } };
  }
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return { code: 'unreadable', where: { file }, details: { reason: reasons[code] ?? code } };
}

async function readPassword(
  file: string | undefined,
  io: Io,
  problems: Problem[],
): Promise<string | undefined> {
  if (file === undefined) return io.env['YOMITOKI_PASSWORD'];
  try {
    return new TextDecoder().decode(await io.readFile(file)).replace(/\r?\n$/, '');
  } catch (error) {
    problems.push(unreadable(file, error));
    return undefined;
  }
}

/** Stores are first tried without a password; one that was given is for those that need it, and no other is asked for. */
async function identifyAll(
  inputs: readonly Input[],
  password: string | undefined,
  io: Io,
  question: (file: string) => string,
): Promise<Identification> {
  const first = await identify(inputs, certificates);
  const closed = new Set(
    first.problems.filter(({ code }) => code === 'password-needed').map(({ where }) => where.file),
  );
  if (closed.size === 0) return first;
  const opened: Input[] = [];
  for (const input of inputs) {
    const isClosed = closed.has(input.name);
    const known = isClosed ? (password ?? (await io.askPassword(question(input.name)))) : undefined;
    opened.push(known === undefined ? input : { ...input, password: known });
  }
  return identify(opened, certificates);
}

function meaningOf(
  notice: string,
  role: ReportItem['role'],
  seenAs: ReportItem['seenAs'],
  language: Language,
) {
  if (role && seenAs) return inLanguage(meaningsOf(notice)[role][seenAs], language);
  const t = translator(language, 'identify');
  return { title: t('unknown.title'), meaning: t('unknown.meaning'), todo: t('unknown.todo') };
}

function print(
  report: Report,
  words: ReportWords,
  { json, csv }: { readonly json?: boolean; readonly csv?: boolean },
  io: Io,
  day: string,
): void {
  if (!json && !csv) {
    io.out(printable(reportText(report, words, day)));
    return;
  }
  const table = () => byteOrderMark + printable(reportCsv(report, words));
  io.out(json ? `${JSON.stringify(report.items.map(toJson), null, 2)}\n` : table());
  // A table or JSON goes on to another program: what a person must know goes to the terminal.
  for (const problem of report.problems) {
    io.err(printable(`${words.place(problem.where)}: ${words.problem(problem)}\n`));
  }
}

/** A certificate may carry what a terminal would obey: control characters, and marks that turn the text round. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\r\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

/** A thing as other programs read it. Keys are only ever added. */
function toJson({ thing, role, validity, candidates }: ReportItem) {
  const {
    kind,
    match,
    commonName,
    subject,
    issuer,
    sha1,
    sha256,
    serial,
    ski,
    spkiSha256,
    remarks,
    occurrences,
  } = thing;
  const { notBefore, notAfter } = thing;
  return {
    kind,
    commonName,
    role,
    match,
    sha1,
    sha256,
    serial,
    ski,
    spkiSha256,
    subject,
    issuer,
    validity: notBefore || notAfter ? { notBefore, notAfter, state: validity } : null,
    where: occurrences[0]?.where ?? null,
    occurrences,
    remarks,
    certificates: candidates.map(({ certificate, role: own, validity: state }) => ({
      id: certificate.id,
      commonName: certificate.commonName,
      sha1: certificate.sha1,
      role: own,
      validity: { notBefore: certificate.notBefore, notAfter: certificate.notAfter, state },
    })),
  };
}
