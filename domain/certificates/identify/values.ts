import type { KnownCertificates, KnownValue } from '../known-certificates.ts';
import { base64ToHex } from '../known-certificates.ts';
import { elementAt, kindOfDer } from './der.ts';
import type { TextUnderRead } from './text.ts';

/** A value found in a text: of the catalogue, or only of the form of one. */
export interface FoundValue {
  readonly start: number;
  readonly end: number;
  readonly known: KnownValue | null;
  readonly form: KnownValue['form'];
  /** Lower-case hex. */
  readonly hex: string;
}

/** Serials shorter than this stand in any text by chance: they count only where a word says what they are. */
const shortSerial = 16;
const serialWord = /serial|シリアル|序列号|s\/n/i;

const isHexDigit = (code: number) =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66);
const isWordCharacter = (code: number) =>
  isHexDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f;

/** Between the digits of one identifier: blanks, colons, dashes, commas, full-width colons, marks that cannot be seen. */
const separators = new Set(
  [...' \t:-,;+&.\u00a0\u200b\u200c\u200d\u200e\u200f\u2060\ufeff：‐‑–\r\n\'"'].map((each) =>
    each.charCodeAt(0),
  ),
);
const mostSeparators = 40;

/** A run of hex digits with what separates them. */
interface HexRun {
  readonly digits: string;
  /** For each group of digits: where it begins in `digits` and in the text. */
  readonly groups: { readonly digit: number; readonly at: number }[];
  readonly end: number;
}

/**
 * Every hex value of a text that the catalogue knows, however it is grouped
 * and separated, and lone values of 40 or 64 digits that it does not know.
 * One pass; each group of digits costs one look-up.
 */
export function* hexValues(
  under: TextUnderRead,
  known: KnownCertificates,
): Generator<FoundValue | undefined> {
  const { text } = under;
  let breath = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (at - breath > 100_000) {
      breath = at;
      yield undefined;
    }
    if (!isHexDigit(text.charCodeAt(at))) continue;
    if (isWordCharacter(text.charCodeAt(at - 1)) && !isHexPrefix(text, at)) {
      while (isWordCharacter(text.charCodeAt(at))) at += 1;
      continue;
    }
    const taken = under.takenUntil(at);
    if (taken !== undefined) {
      at = taken - 1;
      continue;
    }
    const run = readRun(text, at);
    yield* knownInRun(under, known, run);
    at = Math.max(at, run.end - 1);
  }
}

/** Whether `0x` or `\x` stands before a digit. */
function isHexPrefix(text: string, at: number): boolean {
  const x = text[at - 1];
  return (x === 'x' || x === 'X') && (text[at - 2] === '0' || text[at - 2] === '\\');
}

function readRun(text: string, from: number): HexRun {
  const groups: { digit: number; at: number }[] = [];
  const pieces: string[] = [];
  let count = 0;
  let at = from;
  let end = from;
  for (;;) {
    let stop = at;
    while (isHexDigit(text.charCodeAt(stop))) stop += 1;
    const isPrefix = stop === at + 1 && text[at] === '0' && /x/i.test(text[stop] ?? '');
    if (isPrefix && isHexDigit(text.charCodeAt(stop + 1))) {
      at = stop + 1;
      end = at;
      continue;
    }
    // A word that only begins like hex is none, and ends the run.
    if (stop === at || (isWordCharacter(text.charCodeAt(stop)) && !/[hH]/.test(text[stop] ?? ''))) break;
    groups.push({ digit: count, at });
    pieces.push(text.slice(at, stop));
    count += stop - at;
    end = stop;
    let next = stop;
    while (next - stop < mostSeparators) {
      const code = text.charCodeAt(next);
      if (separators.has(code)) next += 1;
      else if (code === 0x5c && /[xX\r\n]/.test(text[next + 1] ?? '')) next += 2;
      else break;
    }
    if (next === stop || !isHexDigit(text.charCodeAt(next))) break;
    at = next;
  }
  return { digits: pieces.join('').toLowerCase(), groups, end: Math.max(end, from + 1) };
}

function* knownInRun(under: TextUnderRead, known: KnownCertificates, run: HexRun): Generator<FoundValue> {
  const { digits, groups } = run;
  if (digits.length < 5) return;
  let starts: Set<number> | undefined;
  let passed = 0;
  // Only ever forward: a dump of zeros is one long run of them.
  let first = 0;
  for (const [index, { digit, at }] of groups.entries()) {
    if (digit < passed) continue;
    first = Math.max(first, digit);
    while (digits[first] === '0') first += 1;
    const candidates = known.valuesBeginning(digits, first);
    const value = candidates.find(({ hex, form }) => {
      if (!digits.startsWith(hex, first)) return false;
      starts ??= new Set([...groups.map((group) => group.digit), digits.length]);
      const isShort = hex.length < shortSerial && form.startsWith('serial');
      return starts.has(first + hex.length) && (!isShort || isCalledSerial(under, at));
    });
    if (value) {
      passed = first + value.hex.length;
      const end = offsetOf(groups, index, passed);
      yield { start: at, end, known: value, form: value.form, hex: digits.slice(digit, passed) };
      continue;
    }
    const unknown = unknownAt(under, run, index);
    if (!unknown) continue;
    const { length, form } = unknown;
    passed = digit + length;
    const end = offsetOf(groups, index, passed);
    yield { start: at, end, known: null, form, hex: digits.slice(digit, passed) };
  }
}

/** Where in the text a number of digits ends that begins in a group. */
function offsetOf(groups: HexRun['groups'], index: number, digit: number): number {
  let last = index;
  while ((groups[last + 1]?.digit ?? digit) < digit) last += 1;
  const group = groups[last];
  return group ? group.at + digit - group.digit : 0;
}

/** Lengths that only a thumbprint with some digits missing or too many, or two run together, has. */
const nearlyHashes: ReadonlySet<number> = new Set([
  36, 37, 38, 39, 41, 42, 43, 44, 60, 61, 62, 63, 65, 66, 67, 68, 80,
]);

/**
 * What a group of digits that nobody knows seems to be: a hash of 40 or 64
 * digits, in one piece or in pairs that begin and end where the run does; a
 * serial where a word says so; something that was cut from a thumbprint.
 * Left out, it would seem to be nothing.
 */
function unknownAt(
  under: TextUnderRead,
  { digits, groups }: HexRun,
  index: number,
): { length: number; form: KnownValue['form'] } | undefined {
  const { digit = 0, at = 0 } = groups[index] ?? {};
  const piece = (groups[index + 1]?.digit ?? digits.length) - digit;
  const isWhole = index === 0 && groups.length === digits.length / 2;
  const length = piece > 2 || !isWhole ? piece : digits.length;
  const isSerial = length >= shortSerial && length <= 40 && isLabelledSerial(under, at);
  if (isSerial) return { length, form: 'serial' };
  if (length === 40 || length === 64) return { length, form: length === 40 ? 'sha1' : 'sha256' };
  // Decimal numbers have such lengths too.
  const hasLetter = /[a-f]/.test(digits.slice(digit, digit + length));
  if (!nearlyHashes.has(length) || !hasLetter || piece <= 2) return undefined;
  return { length, form: length < 50 ? 'sha1' : 'sha256' };
}

/** Whether a label before it, on its line, calls a number a serial. */
function isLabelledSerial(under: TextUnderRead, at: number): boolean {
  const start = Math.max(under.startOf(under.lineAt(at)), at - 40);
  return /(?:serial(?:[ _]?number)?|シリアル番号)["']?\s*[:=]?\s*["']?(?:0x)?$/i.test(
    under.text.slice(start, at),
  );
}

/** Whether the line calls a short number a serial, or holds nothing else. */
function isCalledSerial(under: TextUnderRead, at: number): boolean {
  const line = under.lineAt(at);
  const before = under.text.slice(Math.max(under.startOf(line), at - 60), at);
  if (serialWord.test(before)) return true;
  const previous = line > 1 ? under.beginningOf(line - 1, 80) : '';
  if (/serial ?number|シリアル番号/i.test(previous)) return true;
  return (
    /^[\s\u200b-\u200f\ufeff]*(?:0x)?[0-9A-Fa-f: -]{5,40}\s*$/.test(under.beginningOf(line, 80)) &&
    under.lineCount <= 3
  );
}

/** Decimal numbers that are the serial of a known certificate. */
export function* decimalSerials(under: TextUnderRead, known: KnownCertificates): Generator<FoundValue> {
  for (const { index, 0: digits } of under.text.matchAll(/(?<![\w.,])\d{6,60}(?![\w.])/g)) {
    if (under.takenUntil(index) !== undefined) continue;
    const hex = BigInt(digits).toString(16);
    const value = known.valuesOf(hex).find(({ form }) => form.startsWith('serial'));
    if (!value || (hex.length < shortSerial && !isCalledSerial(under, index))) continue;
    yield { start: index, end: index + digits.length, known: value, form: value.form, hex };
  }
}

/** DER written as hex: a dump, an array of a programming language, an escaped string. */
export interface HexBytes {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** The beginning of a sequence longer than 127 bytes, with whatever separates its bytes. */
const hexSequence =
  /(?<![0-9A-Za-z]|(?<!0)x)(?:0x|\\x)?30[\s:,\-"']{0,20}(?:0x|\\x)?8[12](?=[0-9A-Fa-f]{2}|[\s:,\\"'-])/g;

/** @returns DER that is there whole; what is cut is left to the readers of values */
export function* hexBytes(under: TextUnderRead): Generator<HexBytes | undefined> {
  const { text } = under;
  hexSequence.lastIndex = 0;
  for (let found = hexSequence.exec(text); found; found = hexSequence.exec(text)) {
    const taken = under.takenUntil(found.index);
    if (taken !== undefined) {
      hexSequence.lastIndex = Math.max(taken, found.index + 1);
      continue;
    }
    const { digits, end } = readRun(text, found.index + (/^(?:0x|\\x)/.exec(found[0])?.[0].length ?? 0));
    hexSequence.lastIndex = Math.max(end, found.index + 1);
    yield undefined;
    if (digits.length < 200) continue;
    const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const element = elementAt(bytes, 0);
    if (!element || element.end > bytes.length || element.end < 100 || kindOfDer(bytes) === 'other') continue;
    under.take(found.index, end);
    yield { start: found.index, end, bytes };
  }
}

/** An array of bytes in decimal, as a buffer in JSON: DER begins with 48, 129 or 130, PEM with five dashes. */
const decimalArray =
  /(?<![\w.])(?:48\s{0,9},\s{0,40}1(?:29|30)|45(?:\s{0,9},\s{0,40}45){4})(?:\s{0,9},\s{0,40}\d{1,3}(?!\d)){60,}/g;

export function* decimalBytes(under: TextUnderRead): Generator<HexBytes> {
  for (const { index, 0: written } of under.text.matchAll(decimalArray)) {
    if (under.takenUntil(index) !== undefined) continue;
    const numbers = written.split(',').map(Number);
    const end = index + written.length;
    const bytes = Uint8Array.from(numbers);
    if (numbers.some((each) => each > 255) || (bytes[0] === 0x30 && kindOfDer(bytes) === 'other')) continue;
    under.take(index, end);
    yield { start: index, end, bytes };
  }
}

/** A hash in base64 stands alone, or behind the prefix that pins have. 28 characters are SHA-1, 44 SHA-256; URL-safe ones lack the padding. */
const base64Hash =
  /(?:(?<![A-Za-z0-9+/_=-])|(?<=\bsha(?:1|256)\/{1,2}))(?:[A-Za-z0-9+/_-]{43}=?|[A-Za-z0-9+/_-]{27}=?)(?![A-Za-z0-9+/_=-])/g;

/** Hashes in base64: pins on keys, and thumbprints as JWK writes them. Unknown ones only behind a prefix that says what they are. */
export function* base64Values(under: TextUnderRead, known: KnownCertificates): Generator<FoundValue> {
  for (const { index, 0: written } of under.text.matchAll(base64Hash)) {
    if (under.takenUntil(index) !== undefined) continue;
    const hex = base64ToHex(written.replace(/=$/, ''));
    const value = known.valuesOf(hex)[0];
    const before = under.text.slice(Math.max(0, index - 12), index);
    const isPin = /(?:sha(?:1|256)\/{1,2}|pin-sha256[:=]"?)$/i.test(before);
    if (!value && !isPin && under.text.trim() !== written) continue;
    const form = value?.form ?? (hex.length === 40 ? 'spki-sha1' : 'spki-sha256');
    yield { start: index, end: index + written.length, known: value ?? null, form, hex };
  }
}
