import { type Bilingual, type Language, languages, otherLanguage } from '#domain/bilingual.ts';
import { completeRanges, dateFinders } from './dates.ts';
import { type FigureKind, type Finder, findAll } from './finder.ts';
import { codeFinder, longIdentifierFinders } from './identifiers.ts';

/** A date, number, name, address or identifier that both languages must say alike. */
export interface Figure {
  readonly kind: FigureKind;
  /** The same in both languages: `2024-02-29`, `1.2`, the English name of a product. */
  readonly value: string;
  /** How the text writes it. */
  readonly as: string;
  /** It answers a figure of the other language, and needs no answer itself. */
  readonly optional?: true;
}

/** A figure that one language says and the other does not, or not as often. */
export interface FigureDifference {
  readonly missingIn: Language;
  readonly figure: Figure;
}

/**
 * The figures of a text in the order it says them.
 *
 * Products are names that are compared as a whole, found by their name in the
 * text's own language, case-sensitively. 一つ, いずれか and "one" never count.
 * Not understood: 万 and "million", 午前 9 時, 3～4 月 (write 3 月～4 月), eras, kanji numerals.
 *
 * @example figuresOf('by 29 February 2024', 'en') => [{ kind: 'date', value: '2024-02-29', as: '29 February 2024' }]
 */
export function figuresOf(text: string, language: Language, products: readonly Bilingual[] = []): Figure[] {
  const plain = halfWidth(text);
  const finders = [
    urlFinder,
    ...longIdentifierFinders,
    ...productFinders(products, language),
    codeFinder,
    ...dateFinders,
    numberFinder,
    ...(language === 'en' ? [numberWordFinder] : []),
  ];
  return completeRanges(findAll(plain, finders), plain, language).map(
    ({ kind, value, start, end, optional }) => ({
      kind,
      value,
      as: text.slice(start, end),
      ...(optional ? { optional } : {}),
    }),
  );
}

/** What each language says more often than the other; empty when both say the same. */
export function figureDifferences(pair: Bilingual, products: readonly Bilingual[] = []): FigureDifference[] {
  const figures = { ja: figuresOf(pair.ja, 'ja', products), en: figuresOf(pair.en, 'en', products) };
  return languages.flatMap((language) => {
    const other = otherLanguage(language);
    return unanswered(figures[language], figures[other]).map((figure) => ({ missingIn: other, figure }));
  });
}

function unanswered(figures: readonly Figure[], answers: readonly Figure[]): Figure[] {
  const left = [...answers].sort((a, b) => Number(a.optional ?? false) - Number(b.optional ?? false));
  return figures.filter((figure) => {
    if (figure.optional) return false;
    const answer = left.findIndex(({ kind, value }) => kind === figure.kind && value === figure.value);
    if (answer === -1) return true;
    left.splice(answer, 1);
    return false;
  });
}

/**
 * Full-width letters, digits and their separators as half-width ones; every
 * character keeps its place. Brackets stay: they end an address.
 */
function halfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ，－．／：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u3000]/g, ' ');
}

/** Punctuation at the end belongs to the sentence. */
const urlFinder: Finder = {
  kind: 'url',
  pattern: /https?:\/\/[!-~]*[\w/~=&#%$@+*-]/g,
  value: ([url]) => url,
};

/** Digits with separators and decimals; versions; "2nd". Leading zeros stay: 02 is not 2. 16 進 is "hexadecimal", no number. */
const numberFinder: Finder = {
  kind: 'number',
  pattern:
    /(?<![A-Za-z0-9])v?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)*)(?:(?:st|nd|rd|th)(?![A-Za-z]))?(?!\d* ?進)/g,
  value: ({ groups: { digits } = {} }) => digits?.replaceAll(',', ''),
};

const numberWords = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const numberWordFinder: Finder = {
  kind: 'number',
  pattern: new RegExp(`(?<![A-Za-z-])(?:${numberWords.join('|')})(?![A-Za-z])`, 'gi'),
  value: ([word]) => String(numberWords.indexOf(word.toLowerCase()) + 2),
  optional: () => true,
};

/** Longest name first, so that "Azure Storage" is not found inside a longer name. */
function productFinders(products: readonly Bilingual[], language: Language): Finder[] {
  return [...products]
    .sort((a, b) => b[language].length - a[language].length)
    .map((product) => ({
      kind: 'product',
      pattern: new RegExp(wholeName(product[language]) + gloss(product, language), 'g'),
      value: () => product.en,
    }));
}

/** A Japanese name that explains itself in English, 静的 Web サイト (static websites), is said once. */
function gloss({ ja, en }: Bilingual, language: Language): string {
  return language === 'ja' && ja !== en ? `(?: ?[(（]${escaped(en)}[)）])?` : '';
}

/** Latin letters and digits may not run on; kana and kanji may. */
function wholeName(name: string): string {
  const plain = halfWidth(name);
  const before = /^[A-Za-z0-9]/.test(plain) ? '(?<![A-Za-z0-9])' : '';
  const after = /[A-Za-z0-9]$/.test(plain) ? '(?![A-Za-z0-9])' : '';
  return before + escaped(plain) + after;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
