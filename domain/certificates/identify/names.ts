import { type Attribute, commonNameOf, parseDistinguishedName } from '../distinguished-name.ts';
import type { KnownCertificates } from '../known-certificates.ts';
import type { TextUnderRead } from './text.ts';

export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** As the catalogue has it; for a name that is not in it, as written. */
  readonly commonName: string;
  /** The whole name where one was written; empty for a common name alone. */
  readonly attributes: readonly Attribute[];
  /** The name is that of several CAs as far as it goes: a pattern, a beginning, a list. */
  readonly isPart?: boolean;
}

/** Words as Microsoft's translated pages have them in the names of its CAs. */
const translated: readonly (readonly [RegExp, string])[] = [
  [/発行元?|颁发|頒發|発行機関/g, ' issuing '],
  [/tls[\s-]+(?:udstedelse|udstedende|utfärdande)/g, 'tls issuing'],
  [/tls[\s-]+(?:emissão de|emissora?|émettrice|emittente|ausstellende)/g, 'tls issuing'],
];

/** What stands between the words of a name: blanks, what addresses and file names put in their place. */
const between = /(?:%20|\\u0020|\\s|&nbsp;|[\s+_\-.\\"'&\u00a0\u200b\u3000])+/g;

/** No name of a CA is longer, in any writing. */
const longest = 120;

interface IndexedName {
  readonly name: string;
  readonly words: string;
  readonly isPart?: boolean;
}

/** How names are looked up: first word, then all names that begin with it, longest first, as words. */
interface NameIndex {
  readonly firstWords: RegExp;
  readonly byFirst: ReadonlyMap<string, readonly IndexedName[]>;
}

export function nameIndex(known: KnownCertificates): NameIndex {
  const whole = known.commonNames.map((name): IndexedName => ({ name, words: plain(name) }));
  // What a condition such as "begins with" names: the CAs' common beginning, without the number.
  const stems = new Set(known.commonNames.flatMap((name) => /^(.*\bCA) \d\d$/.exec(name)?.[1] ?? []));
  const parts = [...stems].map((name): IndexedName => ({ name, words: plain(name), isPart: true }));
  const names = [...whole, ...parts].flatMap((each) =>
    each.words.startsWith('microsoft azure ') ? [each, { ...each, words: each.words.slice(10) }] : [each],
  );
  const byFirst = Map.groupBy(names, ({ words }) => words.split(' ', 1)[0] ?? '');
  for (const group of byFirst.values()) group.sort((a, b) => b.words.length - a.words.length);
  // Names are letters, digits and blanks once they are plain: nothing in them is special to an expression.
  return {
    firstWords: new RegExp(`(?<![A-Za-z0-9])(?:${[...byFirst.keys()].join('|')})(?![a-z0-9])`, 'gi'),
    byFirst,
  };
}

function plain(name: string): string {
  const lower = name.toLowerCase();
  const english = translated.reduce((text, [foreign, word]) => text.replace(foreign, word), lower);
  // `CA01` and `CA 1` are the same number.
  return english
    .replace(between, ' ')
    .replace(/\bca(?=\d)/g, 'ca ')
    .replace(/\bca (\d)(?!\d)/g, 'ca 0$1')
    .trim();
}

/**
 * Names of known CAs in a text: in prose, code, addresses and file names, also
 * as translated pages write them; with the whole distinguished name where one
 * stands around it. `CA 01/02/05/06` counts as four names.
 */
export function* knownNames(
  under: TextUnderRead,
  known: KnownCertificates,
  { firstWords, byFirst }: NameIndex,
): Generator<FoundName | undefined> {
  const { text } = under;
  firstWords.lastIndex = 0;
  let tries = 0;
  for (let found = firstWords.exec(text); found; found = firstWords.exec(text)) {
    tries += 1;
    if (tries % 2_000 === 0) yield undefined;
    const taken = under.takenUntil(found.index);
    if (taken !== undefined) {
      firstWords.lastIndex = Math.max(taken, found.index + 1);
      continue;
    }
    const piece = plain(text.slice(found.index, found.index + longest));
    const candidates = byFirst.get(plain(found[0])) ?? [];
    const match = candidates.find(
      ({ words, isPart }) =>
        piece.startsWith(words) && !(isPart ? /[a-rt-z]/ : /[a-z0-9]/).test(piece[words.length] ?? ''),
    );
    if (!match) continue;
    if (match.isPart) {
      const stop = found.index + lengthOf(text.slice(found.index, found.index + longest), match.words);
      yield { start: found.index, end: stop, commonName: match.name, attributes: [], isPart: true };
      firstWords.lastIndex = stop;
      continue;
    }
    const end = found.index + lengthOf(text.slice(found.index, found.index + longest), match.words);
    const around = nameAround(text, found.index, end);
    yield {
      start: around?.start ?? found.index,
      end: around?.end ?? end,
      commonName: match.name,
      attributes: around?.attributes ?? [],
    };
    firstWords.lastIndex = around?.end ?? end;
    for (const name of numbersAfter(text, end, match.name, known)) {
      yield { start: end, end, commonName: name, attributes: [] };
    }
  }
}

/** How many characters of a text its beginning takes that reads as these words. */
function lengthOf(text: string, words: string): number {
  if (plain(text.slice(0, words.length)) === words) return words.length;
  let low = Math.max(1, words.length - 20);
  while (low < text.length && plain(text.slice(0, low)) !== words) low += 1;
  return low;
}

/** Each blank can belong to one place only: else the ways to read a row of separators double with every one. */
const furtherNumbers = /^(?:(?:\s*(?:[/,、・&|]|and|or|および|又は|または|と))+\s*\d\d(?!\d))+/i;

/** Further numbers of a list that a name begins: `CA 01/02/05/06`, `CA 01、02`. */
function numbersAfter(text: string, end: number, name: string, known: KnownCertificates): string[] {
  const stem = /^(.*\D)\d\d$/.exec(name)?.[1];
  if (!stem) return [];
  const list = furtherNumbers.exec(text.slice(end, end + 80));
  const numbers = list?.[0].match(/\d\d/g) ?? [];
  return numbers.map((number) => stem + number).filter((each) => known.byCommonName(each).length > 0);
}

const attribute = String.raw`[A-Za-z][A-Za-z0-9.]{0,30}\s?=\s?(?:"[^"\n]{0,200}"|[^,/;+"'<>\n]{0,200})`;
/** As above, but no blank can belong to two places: what stands before a name may fail to be one in every way. */
const attributeBefore = String.raw`[A-Za-z][A-Za-z0-9.]{0,30}\s?=(?:\s?"[^"\n]{0,200}"\s?|[^,/;+"'<>=\n]{0,200})[,/;+]\s?`;
const attributesBefore = new RegExp(String.raw`(?<![A-Za-z0-9.])(?:${attributeBefore})*CN\s?=\s?"?$`, 'i');
const attributesAfter = new RegExp(String.raw`^"?(?:\s?[,/;+]\s?(?:${attribute}))*`, 'i');

/** The distinguished name that a common name stands in, if `CN=` stands before it. */
function nameAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; attributes: Attribute[] } | undefined {
  if (!/CN\s?=\s?"?$/i.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 300);
  const before = attributesBefore.exec(
    text.slice(lineStart, start).replace(/^.*['"<>(]/s, (quoted) => ' '.repeat(quoted.length)),
  );
  if (!before || !/CN\s?=\s?"?$/i.test(before[0])) return undefined;
  const nameStart = lineStart + before.index + (/^[\s,/;+]*/.exec(before[0])?.[0].length ?? 0);
  const after = attributesAfter.exec(text.slice(end, end + 300).split(/[\n\r]/, 1)[0] ?? '');
  const nameEnd = end + (after?.[0].length ?? 0);
  const slash = text[nameStart - 1] === '/' ? 1 : 0;
  const attributes = parseDistinguishedName(text.slice(nameStart - slash, nameEnd).replace(/["'\s]+$/, ''));
  return commonNameOf(attributes) === null
    ? undefined
    : { start: nameStart - slash, end: nameEnd, attributes };
}

/** Distinguished names with a common name that the catalogue does not have: at least two attributes, so that it is a name and not code. */
const wholeName =
  /(?<![A-Za-z0-9.])(?:CN|C|O|OU|ST|S|L)\s?=\s?(?:"[^"\n]{1,200}"|[^,/;+"'<>\n=]{1,200})(?:\s?[,/;+]\s?(?:CN|C|O|OU|ST|S|L|DC|E)\s?=\s?(?:"[^"\n]{1,200}"|[^,/;+"'<>\n=]{1,200}))+/g;

export function* unknownNames(under: TextUnderRead): Generator<FoundName> {
  for (const { index, 0: written } of under.text.matchAll(wholeName)) {
    if (under.takenUntil(index) !== undefined) continue;
    const isSlashed = under.text[index - 1] === '/';
    const attributes = parseDistinguishedName((isSlashed ? '/' : '') + written);
    const commonName = commonNameOf(attributes);
    if (commonName) yield { start: index, end: index + written.length, commonName, attributes };
  }
}
