import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { languages } from '#domain/bilingual.ts';
import type { FileResult, NotRead } from '#domain/pinning/finding.ts';
import { sarifReport } from '#domain/pinning/report-sarif.ts';
import { scanFile } from '#domain/pinning/scan-file.ts';
import { words } from '#locales/index.ts';
import { contextIn, engine, finding, result, written } from './report-context.ts';

/** SARIF as far as these tests read it. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: {
        readonly driver: {
          readonly rules: readonly {
            readonly id: string;
            readonly help: { readonly text: string };
            readonly helpUri?: string;
            readonly shortDescription: { readonly text: string };
          }[];
        };
      };
      readonly results: readonly SarifResult[];
      readonly invocations: readonly [
        {
          readonly exitCode: number;
          readonly toolExecutionNotifications: readonly {
            readonly descriptor: { readonly id: string };
            readonly message: { readonly text: string };
          }[];
        },
      ];
      readonly properties: { readonly said: readonly string[] };
    },
  ];
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
        readonly region: {
          readonly startLine: number;
          readonly startColumn?: number;
          readonly endColumn?: number;
        };
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, unknown>>;
}

const { $schema: _, ...schema } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'sarif', 'sarif-2.1.0-rtm.5.json'), 'utf8').replace(
    '"id":',
    '"$id":',
  ),
);
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
// The package is of the older kind, whose default export is within another.
(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(schema);

function sarifOf(results: readonly FileResult[], context = contextIn('en')): Sarif {
  const sarif = JSON.parse(written(sarifReport(context), results));
  validate(sarif);
  expect(validate.errors?.slice(0, 5) ?? []).toEqual([]);
  return sarif;
}

const placeOf = ({ locations: [{ physicalLocation }] }: SarifResult) => physicalLocation;
const uriOf = (each: SarifResult) => placeOf(each).artifactLocation.uri;

const labelled = join(import.meta.dirname, '..', '..', 'pinning', 'labelled');
const scanned = readdirSync(labelled, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted()
  .map((path) =>
    scanFile(
      { path: path.slice(labelled.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) },
      engine,
    ),
  );

describe('SARIF of a real scan', () => {
  const found = scanned.flatMap(({ findings }) => findings);

  it.each(languages)('keeps to the schema of 2.1.0 and holds every finding once (%s)', (language) => {
    const [{ results }] = sarifOf(scanned, contextIn(language)).runs;
    expect(found.length).toBeGreaterThan(300);
    expect(results.map(({ properties }) => properties['class'])).toEqual(
      found.map(({ verdict }) => verdict.class),
    );
    expect(new Set(results.map(({ properties }) => properties['class']))).toEqual(
      new Set(['pins', 'trust-anchors', 'validation-off']),
    );
  });

  it('gives code scanning what it asks for: a rule, a text, a relative path, a line', () => {
    const [{ results, tool }] = sarifOf(scanned).runs;
    for (const each of results) {
      expect(tool.driver.rules[each.ruleIndex]?.id).toBe(each.ruleId);
      expect(each.message.text).not.toBe('');
      expect(uriOf(each)).toMatch(/^(?![a-z]+:|\/)[\w.\-/%!'()*~]+$/);
      expect(placeOf(each).artifactLocation.uriBaseId).toBe('%SRCROOT%');
      expect(placeOf(each).region.startLine).toBeGreaterThanOrEqual(1);
    }
  });

  it('marks in each line what was found, counted in UTF-16 units', () => {
    const [{ results, columnKind }] = sarifOf(scanned).runs;
    expect(columnKind).toBe('utf16CodeUnits');
    let compared = 0;
    for (const each of results) {
      const { startLine, startColumn, endColumn } = placeOf(each).region;
      const text = readFileSync(join(labelled, decodeURIComponent(uriOf(each))));
      const line = new TextDecoder().decode(text).split('\n')[startLine - 1] ?? '';
      if (startColumn === undefined || endColumn === undefined) continue;
      compared += 1;
      expect(line.slice(startColumn - 1, endColumn - 1)).toBe(each.properties['match']);
    }
    expect(compared).toBe(results.length);
  });

  it('knows each result by a fingerprint that no other has, and that moving the line leaves as it is', () => {
    const prints = (results: readonly FileResult[]) =>
      sarifOf(results).runs[0].results.map(({ partialFingerprints }) => partialFingerprints['yomitoki/v1']);
    const once = prints(scanned);
    expect(new Set(once).size).toBe(once.length);
    const moved = scanned.map((each) => ({
      ...each,
      findings: each.findings.map((one) => ({ ...one, line: one.line + 7 })),
    }));
    expect(prints(moved)).toEqual(once);
  });

  it('has a rule for each pattern and each way to write a certificate, with help in both languages', () => {
    const [{ tool }] = sarifOf([]).runs;
    const ids = tool.driver.rules.map(({ id }) => id);
    expect(ids.filter((id) => !id.startsWith('identity/'))).toEqual(patterns.map(({ id }) => id));
    expect(ids.filter((id) => id.startsWith('identity/')).map((id) => id.slice(9))).toEqual(
      Object.keys(words.en.scan.form),
    );
    patterns.forEach(({ mend }, index) => {
      expect(tool.driver.rules[index]?.help.text).toContain(mend.how.en);
      expect(tool.driver.rules[index]?.help.text).toContain(mend.how.ja);
    });
  });
});

describe('SARIF of odd cases', () => {
  it.each([
    ['with blank/é日本 語.cs', 'with%20blank/%C3%A9%E6%97%A5%E6%9C%AC%20%E8%AA%9E.cs'],
    ['a.zip!lib/b.jar!c/D.class', 'a.zip!lib/b.jar!c/D.class'],
    ['./src/./a.cs', 'src/a.cs'],
    ['C#/50%?.cs', 'C%23/50%25%3F.cs'],
    ['a:b/c.cs', 'a%3Ab/c.cs'],
    ['/repo/src/a.cs', 'src/a.cs'],
    ['half \ud800 of a pair', 'half%20%EF%BF%BD%20of%20a%20pair'],
  ])('escapes the path %s', (path, uri) => {
    const [{ results }] = sarifOf([result(path, [finding()])], contextIn('en', { folder: '/repo' })).runs;
    expect(results.map(uriOf)).toEqual([uri]);
  });

  it('names in full what lies outside the folder it was started in', () => {
    const context = contextIn('en', { folder: '/repo' });
    const [{ results }] = sarifOf(
      ['/other/a b.cs', 'D:/other/a.cs'].map((path) => result(path, [finding()])),
      context,
    ).runs;
    expect(results.map(uriOf)).toEqual(['file:///other/a%20b.cs', 'file:///D:/other/a.cs']);
    expect(results.map((each) => placeOf(each).artifactLocation.uriBaseId)).toEqual([undefined, undefined]);
  });

  it('gives a place in a binary file the first line, and says that it is binary', () => {
    const [certificate] = certificates;
    const { column: _column, ...rest } = finding({ line: 0, pattern: '', rule: 'der' });
    const [{ results }] = sarifOf([
      result('app.dll', [{ ...rest, certificates: [certificate?.id ?? ''] }]),
    ]).runs;
    expect(results[0]).toMatchObject({ ruleId: 'identity/der', properties: { binary: true } });
    expect(results.map((each) => placeOf(each).region)).toMatchObject([{ startLine: 1 }]);
    expect(results[0]?.message.text).toContain(certificate?.commonName);
  });

  it('tells what was not looked at among the notifications, counts the rest, and the exit code', () => {
    const lines = Array.from(
      { length: 300 },
      (_each, index): NotRead => ({ file: `gone ${index}`, why: 'unreadable', detail: 'EACCES' }),
    );
    const [{ invocations, properties }] = sarifOf([
      result('x', [], [...lines, { file: 'b.zip!c', why: 'encrypted', detail: '' }]),
    ]).runs;
    const told = invocations[0].toolExecutionNotifications;
    expect(invocations[0].exitCode).toBe(2);
    expect(told[0]?.message.text).toBe('Not looked at: gone 0: not readable (no permission)');
    expect(told.filter(({ descriptor }) => descriptor.id === 'not-read/unreadable')).toHaveLength(201);
    expect(told.map(({ message }) => message.text)).toContain('not readable: 300');
    expect(told.map(({ message }) => message.text)).toContain('encrypted: 1');
    expect(properties.said.join(' ')).toContain('not proof');
  });

  it('numbers results that are alike', () => {
    const twice = result('a.cs', [finding({ line: 1 }), finding({ line: 9 })]);
    const prints = sarifOf([twice, { ...twice, file: 'b.cs' }]).runs[0].results.map(
      ({ partialFingerprints }) => partialFingerprints['yomitoki/v1']?.slice(-2),
    );
    expect(prints).toEqual([':1', ':2', ':1', ':2']);
  });

  it('names the page of a pattern in full only where the site’s address is known', () => {
    const [id] = patterns.map((pattern) => pattern.id);
    const helpUri = (more: Parameters<typeof contextIn>[1]) =>
      sarifOf([], contextIn('en', more)).runs[0].tool.driver.rules[0]?.helpUri;
    expect(helpUri({})).toBeUndefined();
    expect(helpUri({ patternUrl: (pattern) => `https://site.example/en/pinning/${pattern}/` })).toBe(
      `https://site.example/en/pinning/${id}/`,
    );
    expect(sarifOf([]).runs[0].tool.driver.rules[0]?.help.text).toContain(`/en/pinning/${id}/`);
  });

  it('survives control characters, halves of pairs and endless lines', () => {
    const excerpt = '\u001b[31m\u0000 \ud83d "\\ \u2028 \u009b';
    const { column: _column, ...rest } = finding({ excerpt, mark: [0, excerpt.length] });
    const text = written(sarifReport(contextIn('ja')), [result('x\u001b.cs', [rest])]);
    expect(text).not.toMatch(/[^\P{Cc}\n]|\u2028/u);
    sarifOf([result('x\u001b.cs', [rest])]);
  });

  it('is refused by the schema when it is wrong, so that the tests above can fail', () => {
    const sarif = JSON.parse(written(sarifReport(contextIn('en')), [result('a', [finding()])]));
    sarif.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(validate(sarif)).toBe(false);
  });
});
