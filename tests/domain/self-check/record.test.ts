import { describe, expect, it } from 'vitest';
import { type Decision, readAnswers, writeAnswers } from '#domain/self-check/answers-in-address.ts';
import {
  changesSince,
  openRecord,
  recordFormat,
  recordFormatVersion,
  type SelfCheckRecord,
  writeRecord,
} from '#domain/self-check/record.ts';

const decision: Decision = {
  application: '在庫 "A"\\B 💥\n2 行目',
  decidedBy: 'A. Tester',
  decidedOn: '2026-11-24',
  outcome: 'broken',
  verdict: 'affected',
  flow: '1',
  text: '0a1b2c',
};

const nothing: Decision = {
  application: '',
  decidedBy: '',
  decidedOn: '',
  outcome: '',
  verdict: '',
  flow: '',
  text: '',
};

const record: SelfCheckRecord = {
  ...decision,
  notice: 'sample',
  justification: 'reason',
  certainty: 'official',
  answers: [
    { question: 'pins', answer: 'yes', questionText: 'ピン留めしていますか。', answerText: 'はい' },
    { question: 'what', answer: 'old' },
  ],
  sentences: ['subject'],
  sources: [
    { id: 'mail', title: 'The mail' },
    { id: 'page', title: 'ページ', url: 'https://example.com/?a=1&b=2#c' },
  ],
  address: 'https://example.com/ja/notices/sample/check/record/#pins=yes&what=old',
};

/** The text of a record in which some parts are something else; `undefined` takes one away. */
const altered = (parts: object) =>
  JSON.stringify({ format: recordFormat, formatVersion: recordFormatVersion, ...record, ...parts });

const open = (text: string) => openRecord(text, 'sample');

describe('a saved record', () => {
  it('is JSON that equals the record, says what it is first, and ends in one line end', () => {
    const text = writeRecord(record);
    expect(JSON.parse(text)).toEqual({
      format: 'yomitoki-self-check-record',
      formatVersion: 1,
      ...record,
    });
    expect(Object.keys(JSON.parse(text)).slice(0, 2)).toEqual(['format', 'formatVersion']);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('opens with its answers in their order, and its decision', () => {
    expect(open(writeRecord(record))).toEqual({
      answers: [
        ['pins', 'yes'],
        ['what', 'old'],
      ],
      decision,
    });
  });

  it('goes through an address unchanged', () => {
    const opened = open(writeRecord(record));
    if (typeof opened === 'string') throw new Error(opened);
    expect(readAnswers(writeAnswers(opened.answers, opened.decision))).toEqual({
      answers: { pins: 'yes', what: 'old' },
      repeated: [],
      decision,
    });
  });

  it.each([
    ['a byte order mark', `\uFEFF${writeRecord(record)}`],
    ['the line ends of Windows', writeRecord(record).replaceAll('\n', '\r\n')],
    ['no line ends', altered({})],
    ['spaces around it', `\n\t ${writeRecord(record)} \n`],
    ['parts that nobody knows', altered({ later: { deep: [1] }, toString: 'x' })],
    [
      'the parts that opening does not need taken away',
      altered({ sources: null, sentences: 7, address: [] }),
    ],
  ])('opens with %s', (_, text) => {
    expect(open(text)).toEqual(open(writeRecord(record)));
  });

  it.each([
    '在庫管理',
    '💥',
    '👩‍👩‍👧',
    '% + & = #',
    '</script>',
    '"\\\n\r\t\0',
    '\u2028',
    '\uFEFF',
    '\ud800',
    '__proto__',
    'constructor',
  ])('keeps %j as the name of an application', (application) => {
    expect(open(writeRecord({ ...record, application }))).toMatchObject({ decision: { application } });
  });
});

describe('a file', () => {
  it.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['two byte order marks', `\uFEFF\uFEFF${writeRecord(record)}`],
    ['words', 'a record'],
    ['half a record', writeRecord(record).slice(0, -20)],
    ['two records', writeRecord(record).repeat(2)],
    ['Markdown', '# Verdict'],
    ['a page', '<!doctype html>'],
    ['JSON with a comment', `// saved\n${writeRecord(record)}`],
    ['the bytes of a picture', '\uFFFDPNG\r\n\x1a\n'],
    ['JSON that never closes', '['.repeat(500_000)],
  ])('with %s is no JSON', (_, text) => {
    expect(open(text)).toBe('not-json');
  });

  it.each([
    'null',
    'true',
    '0',
    '1e999',
    '"yomitoki-self-check-record"',
    '[]',
    '{}',
    '[null]',
    `[${altered({})}]`,
    `{"record":${altered({})}}`,
    `{"__proto__":${altered({})}}`,
    '{"format":"yomitoki-self-check-record"}',
    altered({ format: undefined }),
    altered({ format: 'Yomitoki-self-check-record' }),
    altered({ format: [recordFormat] }),
    altered({ answers: undefined }),
    altered({ answers: null }),
    altered({ answers: { pins: 'yes' } }),
    altered({ answers: 'pins=yes' }),
    altered({ formatVersion: undefined }),
    altered({ formatVersion: null }),
    altered({ formatVersion: '2' }),
    altered({ formatVersion: [2] }),
    // no text and no number can be made of it
    altered({ formatVersion: { valueOf: 1, toString: 1 } }),
  ])('with other JSON is no record: %s', (text) => {
    expect(open(text)).toBe('not-a-record');
  });

  it.each([undefined, null, '', 'Sample', 'other', 7, ['sample'], { toString: 'sample' }])(
    'with the notice %j belongs to another one',
    (notice) => {
      expect(open(altered({ notice }))).toBe('other-notice');
    },
  );

  it.each(['__proto__', 'constructor', 'toString'])(
    'belongs to no notice because that is named %s',
    (notice) => {
      expect(openRecord(altered({ notice: undefined }), notice)).toBe('other-notice');
    },
  );

  it('in a later format is said to be that, whatever else it holds', () => {
    for (const formatVersion of [recordFormatVersion + 1, 1.5, 1e300]) {
      expect(open(altered({ formatVersion }))).toBe('newer');
      expect(open(altered({ formatVersion, notice: 'other' }))).toBe('newer');
      expect(open(altered({ formatVersion, answers: { pins: 'yes' } }))).toBe('newer');
    }
  });
});

describe('a record that somebody changed', () => {
  it('keeps the place of answers that are none, as empty text', () => {
    const junk = [null, true, 7, 'pins', [], ['pins', 'yes'], {}, { question: 'pins' }, { answer: 'yes' }];
    const opened = open(altered({ answers: [...junk, { question: 7, answer: { a: 1 } }] }));
    expect(opened).toMatchObject({
      answers: [
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
        ['', ''],
        ['pins', ''],
        ['', 'yes'],
        ['', ''],
      ],
    });
    if (typeof opened !== 'string') expect(writeAnswers(opened.answers)).toBe('');
  });

  it.each<{ value: unknown }>([
    { value: null },
    { value: 7 },
    { value: true },
    { value: [] },
    { value: ['2026-11-24'] },
    { value: {} },
    { value: { toString: 'x', valueOf: 'x' } },
  ])('has nothing where its decision should be text but is $value', ({ value }) => {
    const parts = Object.fromEntries(Object.keys(nothing).map((part) => [part, value]));
    expect(open(altered(parts))).toMatchObject({ decision: nothing });
  });

  it('has nothing where its decision is missing', () => {
    const parts = Object.fromEntries(Object.keys(nothing).map((part) => [part, undefined]));
    expect(open(altered(parts))).toMatchObject({ decision: nothing });
  });

  it('cannot give an object another prototype, nor borrow from one', () => {
    const text = altered({}).replace('{', '{"__proto__":{"polluted":true,"verdict":"x"},');
    expect(open(text)).toEqual(open(writeRecord(record)));
    const answers =
      '[{"__proto__":{"question":"pins","answer":"yes"}},{"question":"__proto__","answer":"x"}]';
    const opened = open(altered({ answers: 'here' }).replace('"here"', answers));
    expect(opened).toMatchObject({
      answers: [
        ['', ''],
        ['__proto__', 'x'],
      ],
    });
    expect('polluted' in {}).toBe(false);
  });

  it('can always be put into an address, where its answers cannot pass for its decision', () => {
    const answers = [
      { question: '_verdict', answer: 'not-affected' },
      { question: 'pins', answer: '\ud800' },
    ];
    const opened = open(altered({ answers, application: '\udc00' }));
    if (typeof opened === 'string') throw new Error(opened);
    expect(readAnswers(writeAnswers(opened.answers, opened.decision))).toEqual({
      answers: { pins: '\uFFFD' },
      repeated: [],
      decision: { ...decision, application: '\uFFFD' },
    });
  });

  it('may hold a hundred thousand answers', () => {
    const answers = Array.from({ length: 100_000 }, (_, index) => ({ question: `x${index}`, answer: 'y' }));
    const opened = open(altered({ answers }));
    expect(typeof opened === 'string' ? opened : opened.answers.length).toBe(100_000);
  });
});

describe('what changed since a decision', () => {
  const { verdict, outcome, flow, text } = decision;
  const now = { verdict, outcome, flow, text };

  it('is nothing when all it was computed from is the same, whoever decided and when', () => {
    expect(changesSince(decision, now)).toEqual([]);
    expect(changesSince({ ...decision, application: 'x', decidedBy: 'y', decidedOn: 'z' }, now)).toEqual([]);
  });

  it.each(['verdict', 'outcome', 'flow', 'text'] as const)('is the %s when that alone differs', (part) => {
    expect(changesSince(decision, { ...now, [part]: 'other' })).toEqual([part]);
    expect(changesSince({ ...decision, [part]: '' }, now)).toEqual([part]);
  });

  it('names the verdict before its reasons, and those before what was read', () => {
    expect(changesSince(nothing, { text, flow, outcome, verdict })).toEqual([
      'verdict',
      'outcome',
      'flow',
      'text',
    ]);
    expect(changesSince(decision, { ...now, text: 'other', outcome: 'other' })).toEqual(['outcome', 'text']);
  });
});
