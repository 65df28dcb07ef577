import { describe, expect, it } from 'vitest';
import { figureFaults, keyParityFaults, orderedIdFaults } from '#domain/bilingual-text/check-parity.ts';

const files = { ja: 'words.ja', en: 'words.en' };

describe('a figure that differs', () => {
  const products = [{ en: 'static websites', ja: '静的 Web サイト' }];
  const faults = (en: string, ja: string) =>
    figureFaults({ en, ja }, { file: 'notice.ja.mdx:5', record: 'rollout', products });

  it('is no fault when both languages agree', () => {
    expect(
      faults('static websites by 29 February 2024', '2024 年 2 月 29 日までに静的 Web サイトを'),
    ).toEqual([]);
  });

  it('names its place, both writings and what to write in which language', () => {
    expect(faults('by 29 February 2024', '2024 年 2 月 28 日までに')).toEqual([
      {
        file: 'notice.ja.mdx:5',
        record: 'rollout',
        problem:
          'the Japanese says the date "2024 年 2 月 28 日" (2024-02-28); the English does not, or not as often',
        cure: 'Write "2024-02-28" in the English, or take "2024 年 2 月 28 日" out of the Japanese.',
      },
      {
        file: 'notice.ja.mdx:5',
        record: 'rollout',
        problem:
          'the English says the date "29 February 2024" (2024-02-29); the Japanese does not, or not as often',
        cure: 'Write "2024 年 2 月 29 日" in the Japanese, or take "29 February 2024" out of the English.',
      },
    ]);
  });

  it.each([
    ['static websites', 'Write "静的 Web サイト" in the Japanese'],
    ['in March', 'Write "3 月" in the Japanese'],
    ['June 2024', 'Write "2024 年 6 月" in the Japanese'],
    ['23:59:59 UTC', 'Write "23:59:59 UTC" in the Japanese'],
    ['3SYG-JCG', 'Write "3SYG-JCG" in the Japanese'],
  ])('is cured in the words of the language: %s', (en, cure) => {
    expect(faults(en, 'なし')).toMatchObject([{ cure: expect.stringContaining(cure) }]);
  });

  it('is cured by the English name of a product', () => {
    expect(faults('none', '静的 Web サイト')).toMatchObject([
      { cure: 'Write "static websites" in the English, or take "静的 Web サイト" out of the Japanese.' },
    ]);
  });
});

describe('the keys of two locale files', () => {
  const ja = { nav: { home: 'ホーム', count: '{{count}} 件' }, brand: 'Yomitoki' };
  const en = { nav: { home: 'Home', count: '{{count}} notices' }, brand: 'Yomitoki' };
  const same = { brand: 'a name' };
  const faults = (jaWords: object, enWords: object, allowed: Record<string, string> = same) =>
    keyParityFaults({ ...jaWords }, { ...enWords }, files, allowed).map(({ file, record, problem }) =>
      [file, record, problem].join(' | '),
    );

  it('are sound when both have the same with words of their own', () => {
    expect(keyParityFaults(ja, en, files, same)).toEqual([]);
    expect(keyParityFaults({}, {}, files)).toEqual([]);
  });

  it('must not be missing in Japanese', () => {
    expect(faults({ ...ja, nav: { home: 'ホーム' } }, en)).toEqual([
      'words.ja | nav.count | the key is missing; words.en has "{{count}} notices"',
    ]);
  });

  it('must not be missing in English', () => {
    expect(faults(ja, { ...en, nav: { home: 'Home' } })).toEqual([
      'words.en | nav.count | the key is missing; words.ja has "{{count}} 件"',
    ]);
  });

  it('must have the same shape', () => {
    expect(faults({ ...ja, nav: '案内' }, en)).toEqual([
      'words.en | nav | the key is missing; words.ja has "案内"',
      'words.ja | nav.home | the key is missing; words.en has "Home"',
      'words.ja | nav.count | the key is missing; words.en has "{{count}} notices"',
    ]);
  });

  it.each(['', ' ', '\u3000\n'])('must not have an empty value: %j', (empty) => {
    expect(faults({ ...ja, nav: { ...ja.nav, count: empty } }, en)).toEqual([
      'words.ja | nav.count | the value is empty',
    ]);
    expect(faults(ja, { ...en, nav: { ...en.nav, count: empty } })).toEqual([
      'words.en | nav.count | the value is empty',
    ]);
  });

  it.each([null, 3, true])('must not have a value that is not text: %j', (value) => {
    expect(faults({ ...ja, nav: { ...ja.nav, home: value } }, en)).toEqual([
      `words.ja | nav.home | the value ${value} is not text`,
    ]);
  });

  it('must not have an untranslated value', () => {
    expect(faults({ ...ja, nav: { ...ja.nav, home: 'Home' } }, en)).toEqual([
      'words.ja | nav.home | the value "Home" is the same in both languages',
    ]);
    expect(faults(ja, en, {})).toHaveLength(1);
  });

  it.each(['nav.home', 'nav.gone', 'nav'])('must not be allowed to be the same without need: %s', (dead) => {
    expect(faults(ja, en, { ...same, [dead]: 'was once the same' })).toMatchObject([
      `words.ja | ${dead} | the key is listed as one that may be the same in both languages, but no such equal value exists`,
    ]);
  });

  it('are looked up as own keys only', () => {
    expect(faults({ toString: 'a' }, { toString: 'a' }, {})).toHaveLength(1);
  });

  it.each([
    ['{{count}} 件', '{{number}} notices', 'Japanese has {{count}}, English has {{number}}'],
    ['件', '{{count}} notices', 'Japanese has none, English has {{count}}'],
    ['{{count}} 件、{{date}}', '{{count}} notices', 'Japanese has {{count}} {{date}}, English has {{count}}'],
  ])('must have the same placeholders: %s', (inJa, inEn, problem) => {
    expect(faults({ a: inJa }, { a: inEn }, {})).toEqual([
      `words.ja | a | the placeholders differ: ${problem}`,
    ]);
  });

  it.each([
    ['{{date}} に {{name}}', '{{name}} on {{date}}'],
    ['{{ name }} と {{name}}', '{{name}}'],
    ['{{count, number}} 件', '{{count}} notices'],
    ['{{- html}} を', 'Show {{html}}'],
  ])('may order, repeat and format placeholders as they need: %s', (inJa, inEn) => {
    expect(faults({ a: inJa }, { a: inEn }, {})).toEqual([]);
  });

  it('need a singular in English only', () => {
    const plural = { found_one: '{{count}} notice', found_other: '{{count}} notices' };
    expect(faults({ found_other: '{{count}} 件' }, plural, {})).toEqual([]);
    expect(faults({}, { found_one: 'One notice' }, {})).toHaveLength(1);
    expect(faults({ found_one: '1 件', found_other: '件' }, { found_other: 'notices' }, {})).toHaveLength(1);
  });

  it('report every fault at once', () => {
    expect(
      faults({ a: '', b: '同じ', d: '{{x}}' }, { b: '同じ', c: 'C', d: '{{y}} d' }, { e: 'dead' }),
    ).toHaveLength(6);
  });
});

describe('ordered ids', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

  it('are sound when both languages have the same', () => {
    expect(orderedIdFaults(ids, ids, files)).toEqual([]);
    expect(orderedIdFaults([], [], files)).toEqual([]);
  });

  it.each(ids)('give one fault when "%s" is missing on either side', (id) => {
    const fewer = ids.filter((other) => other !== id);
    expect(orderedIdFaults(fewer, ids, files)).toMatchObject([{ file: 'words.ja', record: id }]);
    expect(orderedIdFaults(ids, fewer, files)).toMatchObject([{ file: 'words.en', record: id }]);
  });

  it.each(ids)('give one fault wherever "%s" is moved', (id) => {
    const from = ids.indexOf(id);
    for (const to of ids.keys()) {
      const order = ids.toSpliced(from, 1).toSpliced(to, 0, id);
      const faults = orderedIdFaults(order, ids, files);
      expect(faults).toHaveLength(to === from ? 0 : 1);
      if (Math.abs(to - from) > 1) expect(faults[0]?.record).toBe(id);
    }
  });

  it('are mended by obeying one cure after the other', () => {
    const english = ['a', 'b', 'c', 'd', 'e'];
    for (const order of permutations(english)) {
      for (const lost of [0, 1, 2]) {
        let mended = order.slice(lost);
        for (const { record, cure } of orderedIdFaults(order.slice(lost), english, files)) {
          const after = /after "(.)"/.exec(cure)?.[1];
          const rest = mended.filter((id) => id !== record);
          mended = rest.toSpliced(after === undefined ? 0 : rest.indexOf(after) + 1, 0, record);
        }
        expect(mended).toEqual(english);
      }
    }
  });

  it('name neighbours and lines', () => {
    const ja = [
      { id: 'b', line: 3 },
      { id: 'c', line: 5 },
      { id: 'x', line: 6 },
      { id: 'a', line: 7 },
    ];
    const en = [
      { id: 'a', line: 2 },
      { id: 'b', line: 4 },
      { id: 'c', line: 8 },
      { id: 'y', line: 9 },
    ];
    expect(orderedIdFaults(ja, en, files)).toEqual([
      {
        file: 'words.ja:7',
        record: 'a',
        problem:
          'out of order: it stands after "x" in Japanese, but at the beginning in English (words.en:2)',
        cure: 'Move "a" in words.ja so that it stands at the beginning.',
      },
      {
        file: 'words.ja:5',
        record: 'y',
        problem: 'missing in Japanese; the English has it at words.en:9, after "c"',
        cure: 'Add "y" to words.ja after "c", or remove it from words.en.',
      },
      {
        file: 'words.en:8',
        record: 'x',
        problem: 'missing in English; the Japanese has it at words.ja:6, after "c"',
        cure: 'Add "x" to words.en after "c", or remove it from words.ja.',
      },
    ]);
  });

  it('must not be repeated', () => {
    const repeated = [
      { id: 'a', line: 1 },
      { id: 'b', line: 2 },
      { id: 'a', line: 3 },
    ];
    expect(orderedIdFaults(repeated, ['a', 'b'], files)).toMatchObject([
      { file: 'words.ja:3', record: 'a', problem: 'the id is used again; it already stands at words.ja:1' },
    ]);
    expect(orderedIdFaults(['a'], ['a', 'a', 'a'], files)).toMatchObject([{ file: 'words.en', record: 'a' }]);
  });

  it('are all reported when nothing is shared', () => {
    expect(orderedIdFaults(['a', 'b'], ['c'], files).map(({ record }) => record)).toEqual(['c', 'a', 'b']);
  });
});

function permutations(ids: readonly string[]): string[][] {
  if (ids.length === 0) return [[]];
  return ids.flatMap((id) => permutations(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
}
