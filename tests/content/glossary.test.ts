import { describe, expect, it } from 'vitest';
import { terms } from '#content/glossary/terms.ts';
import { sources } from '#content/sources.ts';
import { type Language, languages } from '#domain/bilingual.ts';
import type { Term } from '#domain/glossary/term.ts';
import { japanese, stiff, withoutSpace } from './japanese-style.ts';

/** Anchors that pages of the site and of readers point at. They may grow in number, never be renamed. */
const publishedIds = [
  'certificate-pinning',
  'certificate-authority',
  'root-ca',
  'intermediate-ca',
  'intermediate-certificate',
  'root-certificate',
  'server-certificate',
  'certificate-chain',
  'thumbprint',
  'fingerprint-sha256',
  'trusted-root-store',
  'intermediate-store',
  'trust-store',
  'trust-anchor',
  'subject-distinguished-name',
  'common-name',
  'serial-number',
  'public-key',
  'spki-pin',
  'certificate-properties',
  'subject-key-identifier',
  'issuer',
  'expiration',
  'revocation',
  'crl',
  'ocsp',
  'client-application',
  'roll-out',
  'renewal',
  'mitm',
  'pki',
  'best-practice',
  'required-action',
  'azure-clouds',
  'static-website',
  'service-health',
  'tracking-id',
  'client-auth-eku',
  'cross-signed',
  'tls-inspection',
  'aia',
  'subject-alternative-name',
  'pem',
  'der',
  'sdk',
];

/** How we write elsewhere fixes these names, letter by letter. */
const preferredJapanese: Readonly<Record<string, string>> = {
  'certificate-pinning': '証明書のピン留め',
  'certificate-authority': '証明機関 (CA)',
  'intermediate-ca': '中間証明機関 (中間 CA)',
  'intermediate-certificate': '中間証明書',
  'root-certificate': 'ルート証明書',
  thumbprint: '拇印',
  'trusted-root-store': '信頼されたルート ストア',
  'subject-distinguished-name': 'サブジェクト識別名',
  'common-name': '共通名',
  'serial-number': 'シリアル番号',
  'public-key': '公開キー',
};

const sentences = (term: Term, language: Language) => [term.meaning[language], term.whereMet[language]];
const everyText = (term: Term, language: Language) => [
  term.name[language],
  ...term.variants[language],
  ...sentences(term, language),
];

/** One spelling for comparison: width and case do not make another word. */
const folded = (words: string) => words.normalize('NFKC').toLowerCase();

const spelledNumbers: Readonly<Record<string, string>> = {
  january: '1',
  february: '2',
  march: '3',
  april: '4',
  may: '5',
  june: '6',
  july: '7',
  august: '8',
  september: '9',
  october: '10',
  november: '11',
  december: '12',
  hexadecimal: '16',
};

/** Every number that a text states, months and "hexadecimal" included, each once. */
function numbersIn(text: string): readonly string[] {
  const digits = text.match(/\d+/g) ?? [];
  // "May" the month stands beside a figure; "may" the verb does not.
  const words = (text.match(/[A-Za-z]+/g) ?? []).filter((word) => word !== 'may' && word !== 'march');
  const spelled = words.flatMap((word) => spelledNumbers[word.toLowerCase()] ?? []);
  return [...new Set([...digits, ...spelled])].sort();
}

describe('the glossary', () => {
  it('gives each term an id of its own, in ASCII kebab-case', () => {
    const ids = terms.map((term) => term.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('keeps every id that pages link to', () => {
    const ids = terms.map((term) => term.id);
    expect(publishedIds.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('uses the Japanese names that the rest of the site uses', () => {
    const names = Object.fromEntries(terms.map((term) => [term.id, term.name.ja]));
    expect(names).toMatchObject(preferredJapanese);
  });

  it('lets no spelling stand for two terms', () => {
    const owners = new Map<string, Set<string>>();
    for (const term of terms) {
      for (const words of languages.flatMap((language) => [
        term.name[language],
        ...term.variants[language],
      ])) {
        owners.set(folded(words), (owners.get(folded(words)) ?? new Set()).add(term.id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([words, ids]) => [words, ...ids]);
    expect(shared).toEqual([]);
  });
});

describe.each(terms.map((term) => [term.id, term] as const))('%s', (_id, term) => {
  it('says something in every field, without stray space', () => {
    for (const text of [term.reading, ...languages.flatMap((language) => everyText(term, language))]) {
      expect(text).not.toBe('');
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s{2}/);
    }
  });

  it('offers variants that differ from the name and from each other', () => {
    for (const language of languages) {
      const variants = term.variants[language].map(folded);
      expect(variants.length).toBeGreaterThan(0);
      expect(new Set(variants).size).toBe(variants.length);
      expect(variants).not.toContain(folded(term.name[language]));
    }
  });

  it('explains in Japanese to Japanese readers and in English only to English readers', () => {
    for (const text of sentences(term, 'ja')) expect(text).toMatch(japanese);
    for (const text of everyText(term, 'en')) expect(text).not.toMatch(japanese);
  });

  it('separates Latin letters and digits from Japanese by a half-width space', () => {
    for (const text of everyText(term, 'ja')) expect(withoutSpace(text)).toEqual([]);
  });

  it('speaks to the reader plainly', () => {
    for (const text of everyText(term, 'ja')) {
      expect(text).not.toMatch(stiff);
      expect(text).not.toMatch(/おそらく|基本的に/);
    }
    for (const text of everyText(term, 'en')) expect(text).not.toMatch(/\b(please|simply|just|easily)\b/i);
  });

  it('keeps to one word for one thing in what it explains', () => {
    for (const text of sentences(term, 'ja')) {
      expect(text).not.toMatch(/認証局|公開鍵|秘密鍵|サムプリント|ピンニング|サーバ(?!ー)|ユーザ(?!ー)/);
    }
  });

  it('keeps the meaning to three short sentences', () => {
    expect(term.meaning.ja.split('。').filter(Boolean).length).toBeLessThanOrEqual(3);
    for (const sentence of term.meaning.ja.split('。')) expect(sentence.length).toBeLessThanOrEqual(100);
    expect(term.meaning.en.split(/[.?!](?:\s|$)/).filter(Boolean).length).toBeLessThanOrEqual(3);
  });

  it('states the same numbers in both languages', () => {
    expect(numbersIn(term.meaning.en)).toEqual(numbersIn(term.meaning.ja));
    expect(numbersIn(term.whereMet.en)).toEqual(numbersIn(term.whereMet.ja));
  });

  it('can be sorted by a reading in hiragana or lower-case Latin', () => {
    expect(term.reading).toMatch(/^(?:[\p{Script=Hiragana}ー]+|[a-z0-9 -]+)$/u);
  });

  it('rests on sources that exist, each named once', () => {
    const known = sources.map((source) => source.id);
    expect(term.sources.filter((id) => !known.includes(id))).toEqual([]);
    expect(new Set(term.sources).size).toBe(term.sources.length);
  });
});
