import { describe, expect, it } from 'vitest';
import type { Language } from '#domain/bilingual.ts';
import { figureDifferences, figuresOf } from '#domain/bilingual-text/figures.ts';

const products = [
  { en: 'Azure Storage', ja: 'Azure Storage' },
  { en: 'Blob Storage', ja: 'Blob Storage' },
  { en: 'Azure Files', ja: 'Azure Files' },
  { en: 'Table Storage', ja: 'Table Storage' },
  { en: 'Queue Storage', ja: 'Queue Storage' },
  { en: 'static websites', ja: '静的 Web サイト' },
  { en: 'Data Lake Storage Gen2', ja: 'Data Lake Storage Gen2' },
  { en: 'Data Lake Storage', ja: 'Data Lake Storage' },
  { en: 'public Azure cloud', ja: 'パブリック Azure クラウド' },
  { en: 'US Government cloud', ja: '米国政府機関向けクラウド' },
  { en: 'DigiCert Global Root G2', ja: 'DigiCert Global Root G2' },
];

/** Kind and value of each figure, optional ones in brackets. */
function valuesOf(text: string, language: Language) {
  return figuresOf(text, language, products).map(({ kind, value, optional }) =>
    optional ? `(${kind} ${value})` : `${kind} ${value}`,
  );
}

describe('a date', () => {
  it.each<[string, Language, string]>([
    ['by 29 February 2024', 'en', '2024-02-29'],
    ['by February 29, 2024.', 'en', '2024-02-29'],
    ['by February 29 2024', 'en', '2024-02-29'],
    ['on the 29th of February, 2024', 'en', '2024-02-29'],
    ['29-Feb-2024', 'en', '2024-02-29'],
    ['Sept. 3, 2024', 'en', '2024-09-03'],
    ['in Feb 2024', 'en', '2024-02'],
    ['expire in June 2024.', 'en', '2024-06'],
    ['in March', 'en', '--03'],
    ['on March 1st', 'en', '--03-01'],
    ['from 1 March', 'en', '--03-01'],
    ['in May 2024', 'en', '2024-05'],
    ['on 4 May', 'en', '--05-04'],
    ['on 2024-02-29', 'en', '2024-02-29'],
    ['2024 年 2 月 29 日までに', 'ja', '2024-02-29'],
    ['2024年2月29日（木）', 'ja', '2024-02-29'],
    ['２０２４年２月２９日', 'ja', '2024-02-29'],
    ['2024年6月に', 'ja', '2024-06'],
    ['2024 年の 6 月末', 'ja', '2024-06'],
    ['3 月から', 'ja', '--03'],
    ['12月1日', 'ja', '--12-01'],
    ['2024/02/29', 'ja', '2024-02-29'],
    ['2024-02', 'ja', '2024-02'],
    ['「June 2024」とあります', 'ja', '2024-06'],
    ['at 23:59:59 UTC', 'en', '23:59:59 UTC'],
    ['at 23:59:59 GMT', 'en', '23:59:59 UTC'],
    ['at 5:00 PM (UTC)', 'en', '17:00 UTC'],
    ['at 12:30 a.m. UTC', 'en', '00:30 UTC'],
    ['8:59:59 (日本時間)', 'ja', '08:59:59 JST'],
    ['8:59:59（JST）', 'ja', '08:59:59 JST'],
    ['at 08:59:59 Japan time', 'en', '08:59:59 JST'],
    ['09:00 に', 'ja', '09:00'],
  ])('is read from "%s" (%s) as %s', (text, language, value) => {
    expect(valuesOf(text, language)).toEqual([`date ${value}`]);
  });

  it('keeps how it was written', () => {
    expect(figuresOf('２０２４ 年 2 月 29 日までに', 'ja')).toEqual([
      { kind: 'date', value: '2024-02-29', as: '２０２４ 年 2 月 29 日' },
    ]);
  });

  it('may come with a time', () => {
    const expected = ['date 2024-06-27', 'date 23:59:59 UTC'];
    expect(valuesOf('on 27 June 2024, 23:59:59 UTC', 'en')).toEqual(expected);
    expect(valuesOf('2024 年 6 月 27 日 23:59:59 (UTC)', 'ja')).toEqual(expected);
    expect(valuesOf('2024-06-27T23:59:59Z', 'en')).toEqual(expected);
    expect(valuesOf('2024-06-27 23:59:59 UTC', 'en')).toEqual(expected);
  });

  it.each([
    'Clients may fail and marching orders decay.',
    'You may. may 2 be',
    'The marches and juniper augment.',
    'MAY, MARCH',
  ])('is not seen in "%s"', (text) => {
    expect(valuesOf(text, 'en').filter((value) => value.startsWith('date'))).toEqual([]);
  });

  it.each([
    ['May clients fail? They May.', ['(date --05)', '(date --05)']],
    ['March on. March through it.', ['(date --03)', '(date --03)']],
    ['In March, not before.', ['date --03']],
    ['March 2024 it is.', ['date 2024-03']],
  ])('may be a verb where a capital proves nothing: "%s"', (text, expected) => {
    expect(valuesOf(text, 'en')).toEqual(expected);
  });

  it.each<[string, Language]>([
    ['within 3 か月', 'ja'],
    ['10 日間', 'ja'],
    ['2024-13-01', 'en'],
    ['13 月', 'ja'],
    ['version 10:99', 'en'],
  ])('is not seen in "%s", whose digits are numbers', (text, language) => {
    expect(valuesOf(text, language).every((value) => value.startsWith('number'))).toBe(true);
    expect(valuesOf(text, language)).not.toEqual([]);
  });

  it.each([
    ['from March to June 2024', '2024 年 3 月から 6 月まで', ['2024-03', '2024-06']],
    ['March–June 2024', '2024 年 3 月～6 月', ['2024-03', '2024-06']],
    ['between 1 March and 31 May 2024', '2024 年 3 月 1 日から 5 月 31 日', ['2024-03-01', '2024-05-31']],
    ['8–10 March 2024', '2024 年 3 月 8 日から 10 日', ['2024-03-08', '2024-03-10']],
    ['from January 2024 to June', '2024 年 1 月から 6 月', ['2024-01', '2024-06']],
    ['November to June 2024', '11 月から 2024 年 6 月', ['--11', '2024-06']],
    ['November 2023 to June 2024', '2023 年 11 月から 2024 年 6 月', ['2023-11', '2024-06']],
  ])('in a range takes what the range says once: %s', (en, ja, expected) => {
    const dates = expected.map((value) => `date ${value}`);
    expect(valuesOf(en, 'en')).toEqual(dates);
    expect(valuesOf(ja, 'ja')).toEqual(dates);
  });

  it('outside a range takes nothing from its neighbour', () => {
    expect(valuesOf('It expires in June 2024. In March we begin.', 'en')).toEqual([
      'date 2024-06',
      'date --03',
    ]);
    expect(valuesOf('2024 年 3 月 8 日から 10 日間', 'ja')).toEqual(['date 2024-03-08', 'number 10']);
    expect(valuesOf('10 and 12 services', 'en')).toEqual(['number 10', 'number 12']);
  });
});

describe('a number', () => {
  it.each<[string, Language, string[]]>([
    ['TLS 1.2 or later', 'en', ['1.2']],
    ['v1.2.3', 'en', ['1.2.3']],
    ['1,234,567 accounts', 'en', ['1234567']],
    ['99.95 %', 'en', ['99.95']],
    ['１，２００ 件', 'ja', ['1200']],
    ['TLS １．２', 'ja', ['1.2']],
    ['1, 2 and 3.', 'en', ['1', '2', '3']],
    ['CA 01/02/05/06', 'en', ['01', '02', '05', '06']],
    ['the 2nd of 4', 'en', ['2', '4']],
    ['10GB', 'en', ['10']],
    ['2024 年中', 'ja', ['2024']],
    ['24 時間', 'ja', ['24']],
  ])('is read from "%s" (%s) as %j', (text, language, expected) => {
    expect(valuesOf(text, language)).toEqual(expected.map((value) => `number ${value}`));
  });

  it('in English words from two to twelve is optional', () => {
    expect(valuesOf('Two of the four, twelve at most', 'en')).toEqual([
      '(number 2)',
      '(number 4)',
      '(number 12)',
    ]);
  });

  it.each<[string, Language]>([
    ['one of these actions; someone, often, twofold, twenty-two', 'en'],
    ['次のいずれか一つ、二つ目、三種類', 'ja'],
    ['Two', 'ja'],
    ['', 'en'],
    ['', 'ja'],
  ])('is not seen in "%s" (%s)', (text, language) => {
    expect(valuesOf(text, language)).toEqual([]);
  });
});

describe('a product', () => {
  it('is found by its name in the language, the longest first', () => {
    const expected = [
      'product Data Lake Storage Gen2',
      'product Data Lake Storage',
      'product static websites',
    ];
    expect(valuesOf('Data Lake Storage Gen2, Data Lake Storage and static websites', 'en')).toEqual(expected);
    expect(valuesOf('Data Lake Storage Gen2、Data Lake Storage、静的 Web サイト', 'ja')).toEqual(expected);
  });

  it.each<[string, Language]>([
    ['azure files', 'en'],
    ['Azure Filesystem', 'en'],
    ['Static Websites', 'en'],
    ['static websites', 'ja'],
    ['静的サイト', 'ja'],
  ])('is not found in "%s" (%s)', (text, language) => {
    expect(valuesOf(text, language)).toEqual([]);
  });

  it('counts each time it is said', () => {
    expect(valuesOf('Azure Files から Azure Files へ', 'ja')).toHaveLength(2);
  });

  it('explained by its English name is said once', () => {
    const once = ['product static websites', 'product US Government cloud'];
    expect(
      valuesOf('静的 Web サイト (static websites) と米国政府機関向けクラウド（US Government cloud）', 'ja'),
    ).toEqual(once);
  });

  it('keeps its digits to itself', () => {
    expect(valuesOf('DigiCert Global Root G2', 'en')).toEqual(['product DigiCert Global Root G2']);
  });
});

describe('an address', () => {
  it.each<[string, string]>([
    ['See https://aka.ms/tls-2024.', 'https://aka.ms/tls-2024'],
    ['(https://aka.ms/AzVmIMDSValidation)', 'https://aka.ms/AzVmIMDSValidation'],
    ['https://example.com/a?b=1&c=2#d、次', 'https://example.com/a?b=1&c=2#d'],
    ['https://example.com/a（英語）', 'https://example.com/a'],
    ['http://example.com/2024-02-29/3SYG-JCG/', 'http://example.com/2024-02-29/3SYG-JCG/'],
  ])('is read whole from "%s"', (text, url) => {
    expect(valuesOf(text, 'ja')).toEqual([`url ${url}`]);
  });
});

describe('an identifier', () => {
  const thumbprint = '2f2877c5d778c31e0f29c7e371df5471bd673173';

  it.each([
    thumbprint,
    thumbprint.toUpperCase(),
    `0x${thumbprint}`,
    thumbprint.replaceAll(/..(?!$)/g, '$&:'),
    thumbprint.toUpperCase().replaceAll(/..(?!$)/g, '$& '),
  ])('of hexadecimal digits is the same however it is written: %s', (text) => {
    expect(valuesOf(`thumbprint ${text}.`, 'en')).toEqual([`identifier ${thumbprint}`]);
    expect(valuesOf(`拇印は${text}です`, 'ja')).toEqual([`identifier ${thumbprint}`]);
  });

  it.each([
    '3SYG-JCG',
    'J_Z9-7QZ',
    'Microsoft Azure TLS Issuing CA 01',
    'Microsoft Azure RSA TLS Issuing CA 07',
    'Microsoft TLS G2 RSA CA OCSP 02',
    'sha256/YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg=',
    'f61a1f94-655b-4627-9368-41bb384a4102',
    'KB5001234',
    'MC123456',
    'CVE-2024-21412',
    'SHA-256',
    'Gen1',
  ])('is read whole and once: %s', (text) => {
    expect(valuesOf(`See the ${text}, please`, 'en')).toEqual([`identifier ${text}`]);
    expect(valuesOf(`通知「${text}」は`, 'ja')).toEqual([`identifier ${text}`]);
  });

  it('of a CA may be followed by the numbers of others', () => {
    expect(valuesOf('Use Microsoft Azure TLS Issuing CA 01, 02, 05 and 06', 'en')).toEqual([
      'identifier Microsoft Azure TLS Issuing CA 01',
      'number 02',
      'number 05',
      'number 06',
    ]);
  });

  it.each(['a decade faded', 'read-only post-quantum', '12345678', 'CERT-ALL is-not-one'])(
    'is not seen in "%s"',
    (text) => {
      expect(valuesOf(text, 'en').filter((value) => value.startsWith('identifier'))).toEqual(
        text.includes('CERT-ALL') ? ['identifier CERT-ALL'] : [],
      );
    },
  );
});

describe('the sentences of the notice', () => {
  const title = {
    en: 'If you use certificate pinning, update your trusted root store for Azure Storage services by 29 February 2024',
    ja: '証明書のピン留めを使用している場合は、2024 年 2 月 29 日までに、Azure Storage サービス用の信頼されたルート ストアを更新してください',
  };
  const expiry = {
    en: 'Many Azure Storage services use intermediate TLS certificates that are set to expire in June 2024.',
    ja: '多くの Azure Storage サービスでは、2024 年 6 月に有効期限が切れる中間 TLS 証明書を使用しています。',
  };
  const rollout = {
    en: "In preparation, we'll begin rolling out updates in March for these expiring certificates in Blob Storage, Azure Files, Table Storage, Queue Storage, static websites, and Data Lake Storage Gen2 in the public Azure cloud and US Government cloud.",
    ja: 'これに備えて 3 月から、パブリック Azure クラウドと米国政府機関向けクラウドの Blob Storage、Azure Files、Table Storage、Queue Storage、静的 Web サイト、Data Lake Storage Gen2 で、期限が切れる証明書の更新を順次開始します。',
  };
  const affected = {
    en: "If you have client applications that still use certificate pinning, they'll be affected by this change and you'll need to take action by 29 February 2024 to avoid potential connection interruptions.",
    ja: '証明書のピン留めを今も使用しているクライアント アプリケーションは、この変更の影響を受けるため、接続が中断する可能性を避けるには、2024 年 2 月 29 日までに対応が必要です。',
  };
  const action = {
    en: 'If you have client applications that have pinned to intermediate certificate authorities, take one of these actions by 29 February 2024 to prevent interruptions to your connections:',
    ja: '中間証明機関にピン留めしているクライアント アプリケーションがある場合は、接続の中断を防ぐため、2024 年 2 月 29 日までに次のいずれか一つを実施してください。',
  };

  const differences = (pair: { ja: string; en: string }) =>
    figureDifferences(pair, products).map(
      ({ missingIn, figure }) => `${figure.value} missing in ${missingIn}`,
    );

  it.each([title, expiry, rollout, affected, action])(
    'say the same in a faithful translation: $en',
    (pair) => {
      expect(figuresOf(pair.en, 'en', products)).not.toEqual([]);
      expect(differences(pair)).toEqual([]);
    },
  );

  it.each([
    ['the wrong day', title, '29 日', '28 日', ['2024-02-28 missing in en', '2024-02-29 missing in ja']],
    ['the wrong month', expiry, '6 月', '7 月', ['2024-07 missing in en', '2024-06 missing in ja']],
    ['a month one too early', rollout, '3 月', '2 月', ['--02 missing in en', '--03 missing in ja']],
    ['a missing year', affected, '2024 年 ', '', ['--02-29 missing in en', '2024-02-29 missing in ja']],
    ['the wrong year', action, '2024', '2025', ['2025-02-29 missing in en', '2024-02-29 missing in ja']],
    ['a missing date', action, '2024 年 2 月 29 日までに', '', ['2024-02-29 missing in ja']],
    ['an added year', rollout, '3 月', '2024 年 3 月', ['2024-03 missing in en', '--03 missing in ja']],
    ['a dropped product', rollout, '、Queue Storage', '', ['Queue Storage missing in ja']],
    [
      'a product said twice',
      rollout,
      'Azure Files',
      'Azure Files、Azure Files',
      ['Azure Files missing in en'],
    ],
    [
      'an untranslated product',
      rollout,
      '静的 Web サイト',
      'static websites',
      ['static websites missing in ja'],
    ],
    ['a dropped cloud', rollout, 'と米国政府機関向けクラウド', '', ['US Government cloud missing in ja']],
    [
      'another generation',
      rollout,
      'Gen2',
      'Gen1',
      ['Data Lake Storage missing in en', 'Gen1 missing in en', 'Data Lake Storage Gen2 missing in ja'],
    ],
    ['an added number', title, 'サービス', 'の 6 サービス', ['6 missing in en']],
  ])('give away %s', (_, pair, sound, broken, expected) => {
    expect(pair.ja).toContain(sound);
    expect(differences({ ...pair, ja: pair.ja.replace(sound, broken) }).sort()).toEqual(expected.sort());
  });

  it('give away any single figure that is dropped, in either language', () => {
    for (const pair of [title, expiry, rollout, affected, action]) {
      for (const language of ['ja', 'en'] as const) {
        for (const { as, value } of figuresOf(pair[language], language, products)) {
          const broken = { ...pair, [language]: pair[language].replace(as, '') };
          expect(differences(broken)).toEqual([`${value} missing in ${language}`]);
        }
      }
    }
  });
});

describe('comparing figures', () => {
  it('lets a number word be answered by a digit, or not at all', () => {
    expect(figureDifferences({ en: 'take two of four steps', ja: '2 つの手順' })).toEqual([]);
    expect(figureDifferences({ en: 'take two steps', ja: '両方の手順' })).toEqual([]);
  });

  it('does not let one number word answer two digits', () => {
    const differences = figureDifferences({ en: 'two steps', ja: '2 つの手順を 2 回' });
    expect(differences).toMatchObject([{ missingIn: 'en', figure: { value: '2', as: '2' } }]);
  });

  it('takes a written digit for the answer before a number word', () => {
    expect(figureDifferences({ en: 'step 2 of two', ja: '手順 2' })).toEqual([]);
    expect(figureDifferences({ en: 'step 2 and 2 of two', ja: '手順 2' })).toHaveLength(1);
  });

  it('lets a May that may be a verb answer 5 月', () => {
    expect(figureDifferences({ en: 'updates begin in May', ja: '5 月に更新を開始します' })).toEqual([]);
    expect(figureDifferences({ en: 'May I?', ja: 'よろしいですか。' })).toEqual([]);
  });

  it('does not confuse kinds of the same value', () => {
    expect(figureDifferences({ en: 'Gen2', ja: '2' })).toHaveLength(2);
  });

  it('holds URLs to the letter', () => {
    const pair = {
      en: 'https://learn.microsoft.com/en-us/azure',
      ja: 'https://learn.microsoft.com/ja-jp/azure',
    };
    expect(figureDifferences(pair)).toHaveLength(2);
  });

  it('finds nothing in empty texts, and everything when one is empty', () => {
    expect(figureDifferences({ en: '', ja: '' })).toEqual([]);
    expect(figureDifferences({ en: 'TLS 1.2 by June 2024', ja: '' })).toHaveLength(2);
  });
});
