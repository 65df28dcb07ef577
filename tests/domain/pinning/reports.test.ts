import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { type Language, languages } from '#domain/bilingual.ts';
import type { FileResult, NotRead } from '#domain/pinning/finding.ts';
import { count, emptySummary, exitCode, type Report, type ReportContext } from '#domain/pinning/report.ts';
import { csvReport } from '#domain/pinning/report-csv.ts';
import { jsonReport } from '#domain/pinning/report-json.ts';
import { markdownReport } from '#domain/pinning/report-markdown.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';
import { textReport } from '#domain/pinning/report-text.ts';
import { contextIn, finding, result, written } from './report-context.ts';

const makers: readonly (readonly [string, (context: ReportContext) => Report])[] = [
  ['text', textReport],
  ['json', jsonReport],
  ['csv', csvReport],
  ['markdown', markdownReport],
  ['sarif', sarifReport],
];
const everyReport = makers.flatMap(([name, make]) =>
  languages.map((language) => [name, language, make] as const),
);

const expiring = certificates.find(
  ({ commonName, variant }) =>
    commonName === 'Microsoft Azure TLS Issuing CA 01' && variant === 'digicert-signed',
);
const evil = 'a\u001b]0;owned\u0007\u009b31m\u202egnp.cs\r\nfake: nothing found';

/** A table as a spreadsheet reads it (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('every report', () => {
  const whys: NotRead[] = [
    { file: 'a.zip!b', why: 'encrypted', detail: '' },
    { file: 'c', why: 'unreadable', detail: 'EACCES' },
    { file: 'd', why: 'too-large', detail: '5000000' },
    { file: 'e', why: 'long-line', detail: '3, 9' },
    { file: 'f.zip!../g', why: 'unsafe-path', detail: 'name' },
  ];

  it.each(everyReport)('says that nothing found is no proof (%s, %s)', (_name, language, make) => {
    const text = written(make(contextIn(language)), []);
    if (_name === 'json') expect(JSON.parse(text)).toMatchObject({ files: [], summary: { files: 0 } });
    else expect(text).toContain(language === 'ja' ? 'ピン留めがない証明にはなりません' : 'is not proof');
  });

  it.each(everyReport)('carries no character that a terminal obeys (%s, %s)', (_name, language, make) => {
    const text = written(make(contextIn(language)), [
      result(
        evil,
        [finding({ excerpt: evil, mark: [0, 3] })],
        [{ file: evil, why: 'link-outside', detail: evil }],
      ),
    ]);
    expect(text).not.toMatch(/[^\P{Cc}\r\n]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u);
    expect(text.split(/\r?\n/).filter((line) => line.startsWith('fake:'))).toEqual([]);
  });

  it.each(everyReport)('tells what was not looked at and why (%s, %s)', (name, language, make) => {
    const text = written(make(contextIn(language)), [result('x', [], whys)]);
    const told = name === 'sarif' || name === 'json' ? JSON.stringify(JSON.parse(text)) : text;
    for (const { file } of whys) expect(told).toContain(file);
    if (name === 'json') return;
    const said: Record<Language, string[]> = {
      ja: ['アクセス権がありません', '5,000,000 バイト', '3, 9 行目', '一部だけ調べました', '注意が必要です'],
      en: ['no permission', '5,000,000 bytes', 'line 3, 9', 'Looked at in part', 'but odd'],
    };
    for (const words of said[language]) expect(told).toContain(words);
  });

  it.each(everyReport.filter(([name]) => name !== 'json'))(
    'names the page, the reasons as our reading, and the certificate (%s, %s)',
    (_name, language, make) => {
      const id = expiring?.id ?? '';
      const text = written(make(contextIn(language)), [result('a.cs', [finding({ certificates: [id] })])]);
      expect(text).toContain(`/${language}/pinning/${patterns[0]?.id}/`);
      expect(text).toContain(language === 'ja' ? '本サイトの解釈' : 'our reading');
      expect(text).toContain('Microsoft Azure TLS Issuing CA 01');
      expect(text).toContain(language === 'ja' ? 'この通知で使われなくなる CA' : 'taken out of use');
    },
  );

  it.each(everyReport)(
    'names the page of a certificate found without code (%s, %s)',
    (_name, language, make) => {
      const id = expiring?.id ?? '';
      const text = written(make(contextIn(language)), [
        result('pins.txt', [finding({ pattern: '', rule: 'sha1', certificates: [id] })]),
      ]);
      expect(text).toContain(`/${language}/certificates/${id}/`);
    },
  );
});

describe('the text report', () => {
  const text = (results: readonly FileResult[]) => written(textReport(contextIn('en')), results);

  it('begins with place, class, verdict and pattern, then the line with its match marked', () => {
    const [first, second] = text([result('src/a b.cs', [finding()])]).split('\n');
    expect(first).toBe(`src/a b.cs:3: Pins. Needs a look (${patterns[0]?.name.en})`);
    expect(second).toBe('    if (»thumbprint« == "2F28")');
  });

  it('explains places that follow each other and mean the same once', () => {
    const other = { ...finding().verdict, effect: 'breaks' as const };
    const out = text([
      result('a.cs', [finding({ line: 1 }), finding({ line: 2 }), finding({ line: 3, verdict: other })]),
    ]);
    expect(out.match(/^a\.cs:\d/gm)).toHaveLength(3);
    expect(out.match(/What to do:/g)).toHaveLength(2);
  });

  it('gives a binary file no line', () => {
    expect(text([result('a.dll', [finding({ line: 0 })])])).toMatch(/^a\.dll: Pins/);
  });
});

describe('the JSON report', () => {
  it('loses nothing of what it makes harmless', () => {
    const text = written(jsonReport(contextIn('ja')), [result(evil, [finding({ excerpt: evil })])]);
    const { files } = JSON.parse(text);
    expect(files[0].file).toBe(evil);
    expect(files[0].findings[0].excerpt).toBe(evil);
    expect(files[0].findings[0].said.class).toBe('ピン留め');
  });
});

describe('the CSV report', () => {
  const table = (results: readonly FileResult[], language: Language = 'en') =>
    readCsv(written(csvReport(contextIn(language)), results).slice(1));

  it('begins with the mark of UTF-8 and ends every row with CRLF', () => {
    const text = written(csvReport(contextIn('ja')), [result('a.cs', [finding()])]);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(table([result('a.cs', [finding()])]).every((row) => row.length === 11)).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '＝1+1', '＠a', ' =1', '\u0000=1'])(
    'keeps a spreadsheet from reckoning with %j',
    (text) => {
      const rows = table([
        result(
          text,
          [finding({ excerpt: text, mark: [0, 1] })],
          [{ file: text, why: 'unreadable', detail: text }],
        ),
      ]);
      const cells = rows.flat();
      expect(cells.length).toBeGreaterThan(22);
      expect(cells.filter((cell) => /^[\s\ufffd]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    },
  );

  it('keeps quotes, commas and lines within their cells', () => {
    const excerpt = 'a "b", c; d';
    const [, row] = table([result('x,"y".cs', [finding({ excerpt, mark: [0, 1] })])]);
    expect(row?.[0]).toBe('x,"y".cs');
    expect(row?.[9]).toBe(excerpt);
    expect(row?.[7]?.split('\n')).toHaveLength(2);
  });
});

describe('the Markdown report', () => {
  const text = (results: readonly FileResult[]) => written(markdownReport(contextIn('en')), results);

  it('lets no file name or excerpt become markup, a link or a mention', () => {
    const name = '@someone <img src=x onerror=1> [a](javascript:b) `c` ``d`` **e** | f & g';
    const out = text([
      result(
        name,
        [finding({ excerpt: name, mark: [0, 1] })],
        [{ file: name, why: 'link-outside', detail: 'https://evil.example/<b>' }],
      ),
    ]);
    const outside = out.replace(/(`+)(?!`) .*? \1(?!`)/g, '');
    expect(outside).not.toContain('someone');
    expect(outside).not.toMatch(/(?<!\\)<(?:img|b)/);
    expect(out.match(/someone/g)).toHaveLength(3);
  });

  it('links to the pattern’s page', () => {
    expect(text([result('a.cs', [finding()])])).toContain(`](/en/pinning/${patterns[0]?.id}/)`);
  });
});

describe('the exit code', () => {
  const codeOf = (...results: FileResult[]) => {
    const summary = emptySummary();
    for (const each of results) count(summary, each);
    return exitCode(summary);
  };
  const line = (why: NotRead['why']): FileResult => result('x', [], [{ file: 'x', why, detail: '' }]);

  it('is 0 for nothing, 1 for a finding', () => {
    expect(codeOf()).toBe(0);
    expect(codeOf(result('a', [finding()]))).toBe(1);
  });

  it.each([
    'unreadable',
    'encrypted',
    'archive-broken',
    'archive-limit',
    'unsupported',
    'changed-while-read',
  ] as const)('is 2 when something was not read (%s), whatever was found', (why) => {
    expect(codeOf(line(why))).toBe(2);
    expect(codeOf(line(why), result('a', [finding()]))).toBe(2);
  });

  it.each([
    'ignored',
    'generated',
    'link-loop',
    'link-outside',
    'special',
    'unsafe-path',
    'long-line',
  ] as const)('stays 0 for what was left out as asked for, or looked at (%s)', (why) => {
    expect(codeOf(line(why))).toBe(0);
  });
});
