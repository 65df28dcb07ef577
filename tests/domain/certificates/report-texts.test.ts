import { describe, expect, it } from 'vitest';
import { byteOrderMark, reportCsv } from '#domain/certificates/report-csv.ts';
import { reportText } from '#domain/certificates/report-text.ts';
import { translator } from '#locales/index.ts';
import { certificateOf, exactly, problem, report, thing, wordsIn } from './sample-report.ts';

/** The cells of a CSV text, read as RFC 4180 says. */
function cellsOf(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  const rows: string[][] = [[]];
  for (const { 1: quoted, 2: plain = '', 3: end } of csv.matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** Rows by the names of their columns. */
function rowsOf(csv: string): Record<string, string>[] {
  const [head = [], ...rows] = cellsOf(csv);
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

const several = report({
  things: [
    exactly('expiring', {
      occurrences: [
        { form: 'sha1', text: certificateOf('expiring').sha1, where: { file: 'app.config', line: 12 } },
        { form: 'bytes', text: 'JKS', where: { file: 'cacerts', entry: 'ca, "old"' } },
      ],
    }),
    thing({ remarks: ['thumbprint-or-key-identifier'] }),
  ],
  problems: [problem('password-needed', 'store.p12', { format: 'PKCS#12' })],
});

describe.each(['ja', 'en'] as const)('the table in %s', (language) => {
  const words = wordsIn(language);
  const { labels } = words;

  it('has a row for every place, and one for what could not be read', () => {
    const rows = rowsOf(reportCsv(several, words));
    expect(rows.map((row) => [row[labels.file], row[labels.line], row[labels.entry]])).toEqual([
      ['app.config', '12', ''],
      ['cacerts', '', 'ca, "old"'],
      ['', '1', ''],
      ['store.p12', '', ''],
    ]);
    expect(rows[0]?.[labels.role]).toBe(words.role('expiring'));
    expect(rows[1]?.[labels.sha1]).toBe(certificateOf('expiring').sha1);
    expect(rows[2]?.[labels.role]).toBe(words.role(null));
    expect(rows[3]?.[labels.meaning]).toContain('PKCS#12');
  });

  it('ends every line as RFC 4180 has it and gives every row all columns', () => {
    const csv = reportCsv(several, words);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const widths = cellsOf(csv).map((cells) => cells.length);
    expect(new Set(widths)).toEqual(new Set([widths[0]]));
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://a","b")'])(
    'holds nothing that a spreadsheet would run: %j',
    (text) => {
      const hostile = thing({ occurrences: [{ form: 'common-name', text, where: { file: text } }] });
      const [row] = rowsOf(reportCsv(report({ things: [hostile] }), words));
      expect(row?.[labels.written]).toBe(`'${text}`);
      expect(row?.[labels.file]).toBe(`'${text}`);
    },
  );

  it('keeps a serial of digits alone from being taken for a number', () => {
    const digits = exactly('expiring', { serial: '0123456789' });
    expect(rowsOf(reportCsv(report({ things: [digits] }), words))[0]?.[labels.serial]).toBe('01:23:45:67:89');
  });
});

describe('the mark by which Excel knows UTF-8', () => {
  it('is the three bytes EF BB BF', () => {
    expect([...new TextEncoder().encode(byteOrderMark)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});

describe.each(['ja', 'en'] as const)('the text in %s', (language) => {
  const words = wordsIn(language);
  const text = reportText(several, words, '2026-11-25');

  it('says what it is, of which notice and day, and the verdict, before anything else', () => {
    const lines = text.split('\n');
    expect(lines.slice(0, 2)).toEqual([words.title, words.notice]);
    expect(lines[2]).toContain('2026');
    expect(lines[4]).toBe(words.summary(several)[0]);
  });

  it('holds every value, place, remark and problem, and what the roles mean', () => {
    const { sha1 } = certificateOf('expiring');
    for (const part of [
      sha1,
      'app.config',
      'ca, "old"',
      'store.p12',
      words.remark('thumbprint-or-key-identifier'),
    ]) {
      expect(text).toContain(part);
    }
    for (const group of several.groups) {
      expect(text).toContain(words.meaning(group).meaning);
      expect(text).toContain(words.meaning(group).todo);
    }
    expect(text).not.toMatch(/undefined|null|\{\{/);
  });

  it('shows a chain from the server up', () => {
    const things = [exactly('expiring'), exactly('root-unchanged')];
    const chained = reportText(
      report({ things, chains: [{ members: [0, 1], above: null }] }),
      words,
      '2026-11-25',
    );
    expect(chained).toMatch(/Microsoft Azure TLS Issuing CA 01 \[.+\] → DigiCert .+ \[.+\]/);
  });

  it('lists all certificates that a name fits', () => {
    const ids = [certificateOf('expiring').id, certificateOf('replacement').id];
    const named = reportText(
      report({ things: [thing({ kind: 'name', certificates: ids, match: 'name' })] }),
      words,
      '2026-11-25',
    );
    expect(named).toContain(translator(language, 'identify')('fits.name', { count: 2 }));
    expect(named).toContain(translator(language, 'identify')('fits.open'));
    expect(named).toContain(certificateOf('expiring').sha1);
    expect(named).toContain(certificateOf('replacement').sha1);
  });
});
