import { certificateKeys, type DigitTable, mayStand } from './digit-patterns.ts';

/** What stands in a run of digits. */
export type DigitHit =
  | { readonly kind: 'pattern'; readonly pattern: number; readonly start: number; readonly end: number; readonly partial: boolean }
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
for (const code of [0xe2, 0x80, 0x8e, 0x8b, 0xef, 0xbb, 0xbf, 0xc2, 0xa0, 0xbc, 0x9a]) classes[code] = separator;
for (const code of codesOf('xX')) classes[code] = hexMark;

/** For two bytes at once: how many of them are digits, or more than any number of them when one ends a run. */
const pairs = new Uint8Array(1 << 16);
const endsRun = 32;
{
  // The H and U of &H4E and 0x4EU, and the parentheses and letters of `(byte)`, stand in the midst of runs.
  const passes = new Set(codesOf('HU()yt'));
  const kind = Array.from(classes, (value, code) =>
    value < 16 ? 1 : value === other && !passes.has(code) ? endsRun : 0,
  );
  for (let pair = 0; pair < pairs.length; pair += 1) pairs[pair] = (kind[pair & 255] ?? 0) + (kind[pair >> 8] ?? 0);
}
const blanks = 0x20202020;
/** Digits among sixteen bytes of a run, whose groups may stand far apart. */
const fewestInWindow = 4;

/** Fewer digits are no identifier, whole or damaged. */
const fewestDigits = 20;
/** So many digits of a pattern make it certain. */
const enoughOfPattern = 20;
/** Digits looked at together, few enough for the nearest memory; a longer run is looked at in pieces that overlap by more than the longest pattern. */
const pieceSize = 1 << 12;
const overlap = 512;

// One file at a time is looked at, so the room for a piece is kept.
const digits = new Uint8Array(pieceSize);
const at = new Int32Array(pieceSize);

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
  const length = bytes.length;
  let count = 0;
  let position = from;
  let searched = 0;
  for (;;) {
    // So far there is room even if every byte is a digit. Separators are written too, and then written over:
    // the processor guesses wrongly at a branch more often than that costs.
    const stop = Math.min(length, position + pieceSize - count);
    let kind = separator;
    while (position < stop) {
      kind = classes[bytes[position] as number] as number;
      if (kind > separator) break;
      digits[count] = kind;
      at[count] = position;
      count += (kind >>> 4) ^ 1;
      position += 1;
    }
    if (position === length) break;
    if (kind === hexMark) {
      // The 0 of 0x is no digit of the value.
      if (count > 0 && at[count - 1] === position - 1 && digits[count - 1] === 0) count -= 1;
      position += 1;
    } else if (kind === other) {
      const after = skipForward(bytes, position);
      if (after < 0) break;
      position = after;
    }
    if (count >= pieceSize - overlap) {
      searchPiece(count, searched, table, report, false);
      digits.copyWithin(0, count - overlap, count);
      at.copyWithin(0, count - overlap, count);
      count = overlap;
      // Of a pattern that the piece cut off only its beginning was there to see.
      searched = overlap / 2;
    }
  }
  if (count >= fewestDigits) searchPiece(count, searched, table, report, true);
  return position;
}

function searchPiece(
  count: number,
  from: number,
  table: DigitTable,
  report: (hit: DigitHit) => void,
  last: boolean,
): void {
  let key = 0;
  // What begins in the last part of a piece that another follows is found there, whole.
  const until = last ? count : count - overlap / 2 + 8;
  let lastStart = -1;
  for (let i = Math.max(0, from - 8); i < until; i += 1) {
    key = (key << 4) | (digits[i] as number);
    if (!mayStand(table, key) || i < from + 7) continue;
    const places = table.places.get(key);
    if (!places) continue;
    const begins = i - 7;
    for (const { pattern, offset } of places) {
      const wanted = table.patterns[pattern]?.digits as Uint8Array;
      let first = offset;
      while (first > 0 && begins - (offset - first) > 0 && wanted[first - 1] === digits[begins - (offset - first) - 1])
        first -= 1;
      let end = offset + 8;
      while (end < wanted.length && begins + (end - offset) < count && wanted[end] === digits[begins + (end - offset)])
        end += 1;
      const whole = first === 0 && end === wanted.length;
      if (!whole && end - first < enoughOfPattern) continue;
      const start = at[begins - (offset - first)] as number;
      if (start === lastStart) continue;
      lastStart = start;
      report({
        kind: 'pattern',
        pattern,
        start,
        end: (at[begins + (end - offset) - 1] as number) + 1,
        partial: !whole,
      });
    }
    if (places.length === 0) {
      for (const of of arrayKinds) {
        if ((certificateKeys[of] as readonly number[]).includes(key)) report({ kind: 'array', of, at: at[begins] as number });
      }
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
  if (byte === 0x55 || byte === 0x75 || byte === 0x48) return position;
  return -1;
}
