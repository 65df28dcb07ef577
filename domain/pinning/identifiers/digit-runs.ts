import { certificateKeys, type DigitTable, mixed } from './digit-patterns.ts';

/** What stands in a run of digits. */
export type DigitHit =
  | {
      readonly kind: 'pattern';
      readonly pattern: number;
      readonly start: number;
      readonly end: number;
      readonly partial: boolean;
    }
  /** A certificate or PEM written out as numbers: the byte at which the eight digits begin that betray it. */
  | { readonly kind: 'array'; readonly of: keyof typeof certificateKeys; readonly at: number };

/** A byte that is no digit: a separator, the x of 0x, or what ends a run unless it is one of the longer things in between. */
const separator = 16;
const hexMark = 17;
const other = 18;

const codesOf = (text: string) => Array.from(text, (character) => character.charCodeAt(0));

/**
 * What a byte is within a written identifier: the value of a digit, or one of
 * the above. Separators are what people and programs put between groups, down
 * to the bytes of the invisible characters that consoles copy along (U+200B,
 * U+200E, U+FEFF, U+00A0) and of the full-width colon.
 */
const classes = new Uint8Array(256).fill(other);
for (let value = 0; value < 16; value += 1) {
  const written = value.toString(16);
  for (const code of codesOf(written + written.toUpperCase())) classes[code] = value;
}
for (const code of codesOf(' \t\r\n:-.,;|_"\'`+\\{}[]&$@=\0')) classes[code] = separator;
for (const code of [0xe2, 0x80, 0x8e, 0x8b, 0xef, 0xbb, 0xbf, 0xc2, 0xa0, 0xbc, 0x9a])
  classes[code] = separator;
for (const code of codesOf('xX')) classes[code] = hexMark;

/** For two bytes at once: how many of them are digits, or more than any number of them when one ends a run. */
const pairs = new Uint8Array(1 << 16);
const endsRun = 32;
{
  // The H and U of &H4E and 0x4EU, the parentheses and letters of `(byte)`, the sign of %3A: all stand in the midst of runs.
  const passes = new Set(codesOf('HU()yt%'));
  const kind = Array.from(classes, (value, code) =>
    value < 16 ? 1 : value === other && !passes.has(code) ? endsRun : 0,
  );
  for (let pair = 0; pair < pairs.length; pair += 1)
    pairs[pair] = (kind[pair & 255] ?? 0) + (kind[pair >> 8] ?? 0);
}
const blanks = 0x20202020;
/** Digits among sixteen bytes of a run, whose groups may stand far apart. */
const fewestInWindow = 4;

/** So many digits of a pattern make it certain. */
const enoughOfPattern = 20;
const zero = 0x30;

/**
 * Finds rows of digits whatever stands between the digits. Sixteen bytes that
 * begin at a multiple of sixteen are looked at, two by two in a table: the
 * shortest identifier has sixteen such bytes wherever it stands, and nearly
 * all others are left after two. The time does not depend on how many
 * certificates are known.
 * @param words the bytes as `wordsOf` gives them
 */
export function findDigits(
  bytes: Uint8Array,
  words: Int32Array,
  table: DigitTable,
  report: (hit: DigitHit) => void,
): void {
  const length = words.length;
  const count = length - 2;
  let done = 0;
  for (let i = 0; i < count; i += 4) {
    const first = words[i] as number;
    let inWindow = (pairs[first & 0xffff] as number) + (pairs[first >>> 16] as number);
    if (inWindow >= endsRun) continue;
    const second = words[i + 1] as number;
    inWindow += (pairs[second & 0xffff] as number) + (pairs[second >>> 16] as number);
    if (inWindow >= endsRun) continue;
    const third = words[i + 2] as number;
    // A file may end within the last four.
    const fourth = i + 3 < length ? (words[i + 3] as number) : blanks;
    inWindow += (pairs[third & 0xffff] as number) + (pairs[third >>> 16] as number);
    inWindow += (pairs[fourth & 0xffff] as number) + (pairs[fourth >>> 16] as number);
    if (inWindow < fewestInWindow || inWindow >= endsRun) continue;
    const here = i << 2;
    const start = runStart(bytes, here, done);
    done = Math.max(readRun(bytes, start, table, report), here + 1);
    // On with the first place that is looked at after the run.
    i = (((done + 15) >> 4) << 2) - 4;
  }
}

function runStart(bytes: Uint8Array, here: number, floor: number): number {
  let start = here;
  while (start > floor) {
    if ((classes[bytes[start - 1] as number] as number) !== other) start -= 1;
    else {
      const skipped = skipBack(bytes, start - 1, floor);
      if (skipped < 0) break;
      start = skipped;
    }
  }
  return start;
}

/** Reads the run that begins here and reports what stands in it. @returns where it ends */
function readRun(
  bytes: Uint8Array,
  from: number,
  table: DigitTable,
  report: (hit: DigitHit) => void,
): number {
  const { bits, shift } = table;
  const length = bytes.length;
  let position = from;
  // The last eight digits, and the one before them.
  let key = 0;
  let ninth = 0;
  while (position < length) {
    const kind = classes[bytes[position] as number] as number;
    if (kind < 16) {
      ninth = key >>> 28;
      key = (key << 4) | kind;
      const bit = mixed(key) >>> shift;
      if (((bits[bit >>> 5] as number) >>> bit) & 1) compare(bytes, position, key, table, report);
      position += 1;
    } else if (kind === separator) position += 1;
    else if (kind === hexMark) {
      // The 0 of 0x is no digit of the value.
      if ((key & 15) === 0 && bytes[position - 1] === zero) key = (key >>> 4) | (ninth << 28);
      position += 1;
    } else {
      const after = skipForward(bytes, position);
      if (after < 0) break;
      position = after;
    }
  }
  return position;
}

/** Reports the patterns that eight digits are part of, the last of which stands here. */
function compare(
  bytes: Uint8Array,
  last: number,
  key: number,
  table: DigitTable,
  report: (hit: DigitHit) => void,
): void {
  const places = table.places.get(key);
  if (!places) return;
  for (const { pattern, offset } of places) {
    const wanted = table.patterns[pattern]?.digits as Uint8Array;
    let start = last;
    let first = offset + 7;
    while (first > 0) {
      const before = digitBefore(bytes, start);
      if (before < 0 || classes[bytes[before] as number] !== wanted[first - 1]) break;
      start = before;
      first -= 1;
    }
    let end = last;
    let after = offset + 8;
    while (after < wanted.length) {
      const next = digitAfter(bytes, end);
      if (next < 0 || classes[bytes[next] as number] !== wanted[after]) break;
      end = next;
      after += 1;
    }
    const partial = first > 0 || after < wanted.length;
    if (!partial || after - first >= enoughOfPattern)
      report({ kind: 'pattern', pattern, start, end: end + 1, partial });
  }
  if (places.length > 0) return;
  let at = last;
  for (let i = 0; i < 7; i += 1) at = digitBefore(bytes, at);
  for (const of of arrayKinds)
    if ((certificateKeys[of] as readonly number[]).includes(key)) report({ kind: 'array', of, at });
}

/** The next digit of a run, or -1. */
function digitAfter(bytes: Uint8Array, from: number): number {
  let position = from + 1;
  for (;;) {
    const byte = bytes[position];
    if (byte === undefined) return -1;
    const kind = classes[byte] as number;
    if (kind < 16 && !(byte === zero && classes[bytes[position + 1] ?? 0] === hexMark)) return position;
    if (kind !== other) position += 1;
    else {
      position = skipForward(bytes, position);
      if (position < 0) return -1;
    }
  }
}

/** The digit before one in a run, or -1. */
function digitBefore(bytes: Uint8Array, from: number): number {
  let position = from - 1;
  for (;;) {
    const byte = bytes[position];
    if (byte === undefined) return -1;
    const kind = classes[byte] as number;
    if (kind < 16 && !(byte === zero && classes[bytes[position + 1] ?? 0] === hexMark)) return position;
    if (kind !== other) position -= 1;
    else {
      position = skipBack(bytes, position, 0) - 1;
      if (position < -1) return -1;
    }
  }
}

const arrayKinds = Object.keys(certificateKeys) as (keyof typeof certificateKeys)[];

/**
 * What may stand between digits and is longer than a byte: a cast as
 * `(byte)`, a line break of HTML, a colon or blank as addresses write it.
 * @returns where it ends, or -1
 */
function skipForward(bytes: Uint8Array, position: number): number {
  const byte = bytes[position];
  if (byte === 0x28) return closing(bytes, position, 0x29, 10);
  if (byte === 0x3c) return closing(bytes, position, 0x3e, 8);
  // %3A and %20.
  if (byte === 0x25) {
    const second = bytes[position + 2];
    if (bytes[position + 1] === 0x33 && (second === 0x41 || second === 0x61)) return position + 3;
    if (bytes[position + 1] === 0x32 && second === 0x30) return position + 3;
  }
  // 0x4EU, 0x4Eu8 and the H of &H4E.
  if (byte === 0x55 || byte === 0x75 || byte === 0x48) return position + 1;
  return -1;
}

function closing(bytes: Uint8Array, position: number, mark: number, most: number): number {
  for (let i = position + 1; i <= position + most; i += 1) {
    const byte = bytes[i];
    if (byte === mark) return i + 1;
    if (byte === undefined || byte === 0x0a) return -1;
  }
  return -1;
}

/** The same, read from behind. @returns where it begins, or -1 */
function skipBack(bytes: Uint8Array, position: number, floor: number): number {
  const byte = bytes[position];
  const opening = byte === 0x29 ? 0x28 : byte === 0x3e ? 0x3c : 0;
  if (opening !== 0) {
    for (let i = position - 1; i >= floor && i >= position - 10; i -= 1) if (bytes[i] === opening) return i;
    return -1;
  }
  if (byte === 0x55 || byte === 0x75 || byte === 0x48 || byte === 0x25) return position;
  return -1;
}
