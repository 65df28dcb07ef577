/** Bytes to find, wherever they stand. */
export interface Needle {
  /** At least `shortestNeedle` bytes; letters in either case match unless `exact`. */
  readonly text: string | Uint8Array;
  readonly exact?: boolean;
  /** Where in the needle the piece begins that is looked up first: the rarest part of a long needle. */
  readonly piece?: number;
}

/** Fewer bytes would not leave three of them under every fourth byte of a file. */
export const shortestNeedle = 5;

/** Finds any of a set of needles, in a time that hardly grows with their number. */
export interface WordFinder {
  /**
   * Calls `report` with the needle's index and where it begins, for every place in the order of the file.
   * @param words the same bytes as `wordsOf` gives them
   */
  find(bytes: Uint8Array, words: Int32Array, report: (needle: number, start: number) => void): void;
}

const foldedByte = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
const foldBits = 0x20202020;
const mixer = 0x9e3779b1 | 0;

/** Four bytes at a time, in the machine's (little-endian) order; bytes that do not begin at a multiple of four must be copied first. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}

/** The same bytes, at an address that `wordsOf` can take. */
export function aligned(bytes: Uint8Array): Uint8Array {
  return (bytes.byteOffset & 3) === 0 ? bytes : bytes.slice();
}

/**
 * Every fourth byte is looked at, with the three after it: a needle of seven
 * bytes has one such place whole within its first seven, wherever it stands.
 * What is in those four bytes, case set aside, is looked up in a table of bits
 * that stays in the processor's nearest memory; only what passes is compared.
 * A needle of five or six bytes is entered with every byte that may stand
 * beside it. Comparing is bounded by the needle's length, so the time is linear.
 *
 * An automaton over the same words reads every byte and took four times as long.
 *
 * @throws RangeError for a needle that is too short
 */
export function createWordFinder(needles: readonly Needle[]): WordFinder {
  const encoder = new TextEncoder();
  const texts = needles.map(({ text }) => (typeof text === 'string' ? encoder.encode(text) : text));
  const folded = texts.map((text) => text.map(foldedByte));
  const exact = needles.map((needle) => needle.exact === true);
  const places: { gram: number; needle: number; offset: number }[] = [];

  for (const [needle, text] of folded.entries()) {
    if (text.length < shortestNeedle)
      throw new RangeError(`too short to look for: "${needles[needle]?.text}"`);
    const first = Math.min(needles[needle]?.piece ?? 0, Math.max(text.length - 7, 0));
    const offsets = text.length === 5 ? [-1, 0, 1, 2] : [0, 1, 2, 3];
    for (const offset of offsets) {
      for (const gram of gramsAt(text, first + offset)) places.push({ gram, needle, offset: first + offset });
    }
  }

  let bitCount = 13;
  while (bitCount < 24 && 1 << bitCount < places.length * 32) bitCount += 1;
  const shift = 32 - bitCount;
  const bits = new Int32Array(1 << (bitCount - 5));
  let headCount = 8;
  while (headCount < 22 && 1 << headCount < places.length) headCount += 1;
  const headShift = 32 - headCount;
  const heads = new Int32Array(1 << headCount).fill(-1);
  const grams = new Int32Array(places.length);
  const needleAt = new Int32Array(places.length);
  const offsetAt = new Int32Array(places.length);
  const next = new Int32Array(places.length);
  // Entered backwards, so that a chain lists needles in the order given.
  for (let place = places.length - 1; place >= 0; place -= 1) {
    const { gram, needle, offset } = places[place] ?? { gram: 0, needle: 0, offset: 0 };
    const mixed = Math.imul(gram, mixer);
    const bit = mixed >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
    grams[place] = gram;
    needleAt[place] = needle;
    offsetAt[place] = offset;
    next[place] = heads[mixed >>> headShift] ?? -1;
    heads[mixed >>> headShift] = place;
  }

  function stands(bytes: Uint8Array, needle: number, start: number): boolean {
    const wanted = (exact[needle] ? texts : folded)[needle] as Uint8Array;
    if (start < 0 || start + wanted.length > bytes.length) return false;
    if (exact[needle]) {
      for (let i = 0; i < wanted.length; i += 1) if (bytes[start + i] !== wanted[i]) return false;
      return true;
    }
    for (let i = 0; i < wanted.length; i += 1) {
      const byte = bytes[start + i] as number;
      if ((byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte) !== wanted[i]) return false;
    }
    return true;
  }

  function compare(
    bytes: Uint8Array,
    gram: number,
    at: number,
    report: (needle: number, start: number) => void,
  ): void {
    let place = heads[Math.imul(gram, mixer) >>> headShift] as number;
    while (place >= 0) {
      if (grams[place] === gram) {
        const needle = needleAt[place] as number;
        const start = at - (offsetAt[place] as number);
        if (stands(bytes, needle, start)) report(needle, start);
      }
      place = next[place] as number;
    }
  }

  return {
    find(bytes, words, report) {
      const count = words.length;
      for (let from = 0; from < count; from += blockSize) {
        const passed = sift(words, from, Math.min(count, from + blockSize), bits, shift);
        for (let i = 0; i < passed; i += 1) {
          const place = passing[i] as number;
          compare(bytes, (words[place] as number) | foldBits, place << 2, report);
        }
      }
      const rest = count << 2;
      if (rest === bytes.length) return;
      // Past the end stands nothing: a blank, which every short needle was entered with too.
      let gram = 0;
      for (let i = 3; i >= 0; i -= 1) gram = (gram << 8) | (bytes[rest + i] ?? 0x20);
      compare(bytes, gram | foldBits, rest, report);
    },
  };
}

// One file at a time is looked at, so the room is kept.
const blockSize = 2048;
const passing = new Int32Array(blockSize + 1);

/** Notes which words are among the bits. Four at a time: whether any of them passes is one question to the processor, and mostly no. */
function sift(words: Int32Array, from: number, to: number, bits: Int32Array, shift: number): number {
  let count = 0;
  const fours = from + ((to - from) & ~3);
  for (let i = from; i < fours; i += 4) {
    const first = Math.imul((words[i] as number) | foldBits, mixer) >>> shift;
    const second = Math.imul((words[i + 1] as number) | foldBits, mixer) >>> shift;
    const third = Math.imul((words[i + 2] as number) | foldBits, mixer) >>> shift;
    const fourth = Math.imul((words[i + 3] as number) | foldBits, mixer) >>> shift;
    const a = ((bits[first >>> 5] as number) >>> first) & 1;
    const b = ((bits[second >>> 5] as number) >>> second) & 1;
    const c = ((bits[third >>> 5] as number) >>> third) & 1;
    const d = ((bits[fourth >>> 5] as number) >>> fourth) & 1;
    if ((a | b | c | d) === 0) continue;
    passing[count] = i;
    count += a;
    passing[count] = i + 1;
    count += b;
    passing[count] = i + 2;
    count += c;
    passing[count] = i + 3;
    count += d;
  }
  for (let i = fours; i < to; i += 1) {
    passing[count] = i;
    count += 1;
  }
  return count;
}

/** The four bytes at an offset as the finder sees them; every possibility for one byte outside of the needle. */
function gramsAt(text: Uint8Array, offset: number): number[] {
  let known = 0;
  let outside = -1;
  for (let i = 0; i < 4; i += 1) {
    const byte = text[offset + i];
    if (byte === undefined) outside = i;
    else known |= (byte | 0x20) << (8 * i);
  }
  if (outside < 0) return [known];
  const grams: number[] = [];
  for (let byte = 0x20; byte < 0x100; byte += 1) if (byte & 0x20) grams.push(known | (byte << (8 * outside)));
  return grams;
}
