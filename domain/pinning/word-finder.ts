/** Bytes to find, wherever they stand. */
export interface Needle {
  /** At least `shortestNeedle` bytes; letters in either case match unless `exact`. */
  readonly text: string | Uint8Array;
  readonly exact?: boolean;
  /** Where in the needle the piece begins that is looked up first. Absent: the part that it shares with the fewest others. */
  readonly piece?: number;
}

/** Fewer bytes are in every file. */
export const shortestNeedle = 3;

/** Finds any of a set of needles, in a time that hardly grows with their number. */
export interface WordFinder {
  /**
   * Calls `report` with the needle's index and where it begins, for every place, those of long needles first.
   * @param words the same bytes as `wordsOf` gives them
   */
  find(bytes: Uint8Array, words: Int32Array, report: (needle: number, start: number) => void): void;
}

const foldedByte = (byte: number) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte);
const foldBits = 0x20202020;
const mixer = 0x9e3779b1 | 0;
const secondMixer = 0x85ebca77 | 0;

/** Four bytes at a time, in the machine's (little-endian) order; bytes that do not begin at a multiple of four must be copied first. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}

/** The same bytes, at an address that `wordsOf` can take. */
export function aligned(bytes: Uint8Array): Uint8Array {
  // Not `slice`: Node's buffers give a view of the same bytes.
  return (bytes.byteOffset & 3) === 0 ? bytes : new Uint8Array(bytes);
}

/** A needle ready to be compared. */
interface Ready {
  readonly index: number;
  /** In lower case, unless exact. */
  readonly bytes: Uint8Array;
  readonly exact: boolean;
}

/** Four bytes in a row, or eight, case set aside and mixed, and where they stand in which needle. */
interface Place {
  readonly mixed: number;
  readonly needle: Ready;
  readonly offset: number;
}

/** A needle of so many bytes has four in a row at a multiple of four, wherever it stands; or eight. */
const longNeedle = 7;
const veryLongNeedle = 11;
/** So many do not fit the table for four bytes, where they would pass by chance. */
const manyNeedles = 2000;

/**
 * Every fourth byte is looked at, with the three after it: a needle of seven
 * bytes has one such place whole within any seven of its bytes, wherever it
 * stands. What is in those four bytes, case set aside, is looked up in a table
 * of bits that stays in the processor's nearest memory; only what passes is
 * compared. Of needles of eleven bytes and more eight are looked up, which
 * hardly ever pass by chance; for short needles every second byte is looked at.
 * Comparing is bounded by the needle's length, so the time is linear.
 *
 * An automaton over the same words reads every byte and took four times as long.
 *
 * @param everyFourth whether needles of five and six bytes are looked for at
 *   every fourth byte too, which is faster while there are few of them
 * @throws RangeError for a needle that is too short
 */
export function createWordFinder(needles: readonly Needle[], everyFourth = false): WordFinder {
  const encoder = new TextEncoder();
  const ready = needles.map(({ text, exact = false }, index): Ready => {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    if (bytes.length < shortestNeedle) throw new RangeError(`too short to look for: "${text}"`);
    return { index, bytes: exact ? bytes : bytes.map(foldedByte), exact };
  });
  const isLong = ({ bytes }: Ready) => bytes.length >= (everyFourth ? 5 : longNeedle);
  const common = gramCounts(ready);
  const pieceOf = (needle: Ready, length: number) =>
    Math.min(
      needles[needle.index]?.piece ?? rarestPiece(needle.bytes.map(foldedByte), common, length),
      needle.bytes.length - length,
    );
  const isVeryLong = (needle: Ready) =>
    (!everyFourth || needles.length > manyNeedles) && needle.bytes.length >= veryLongNeedle;
  const veryLong = new Sieve(
    ready.filter(isVeryLong).flatMap((needle) => {
      const first = pieceOf(needle, veryLongNeedle);
      return [0, 1, 2, 3].map((offset) => eightAt(needle, first + offset));
    }),
  );
  const long = new Sieve(
    ready
      .filter((needle) => isLong(needle) && !isVeryLong(needle))
      .flatMap((needle) => {
        const first = needle.bytes.length < longNeedle ? 0 : pieceOf(needle, longNeedle);
        const offsets = needle.bytes.length === 5 ? [-1, 0, 1, 2] : [0, 1, 2, 3];
        return offsets.flatMap((offset) => placesAt(needle, first + offset));
      }),
  );
  const short = new Sieve(
    ready
      .filter((needle) => !isLong(needle))
      .flatMap((needle) =>
        (needle.bytes.length >= 5 ? [0, 1] : [-1, 0]).flatMap((offset) => placesAt(needle, offset)),
      ),
  );

  return {
    find(bytes, words, report) {
      if (veryLong.any) veryLong.eightAtFourth(bytes, words, report);
      if (long.any) long.fourAtFourth(bytes, words, report);
      if (short.any) short.fourAtSecond(bytes, words, report);
    },
  };
}

/** How often each four bytes stand in the needles. */
function gramCounts(needles: readonly Ready[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { bytes } of needles) {
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      const gram = gramAt(bytes, at);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  return counts;
}

/** Signs of programs' texts, the most frequent first; each next one is taken to be a little rarer. */
const frequent = ' etainrsoldcupmhfg_.,(\'b)yv0w-=1/;"k*x:2{}345>6789j<qz';
const rarity = new Float64Array(256).fill(1 / 400);
for (const [rank, sign] of Array.from(frequent).entries())
  rarity[sign.charCodeAt(0) | 0x20] = 0.1 * 0.93 ** rank;

/** Where so many bytes begin that files have most rarely: the more so, the more needles would have to be compared there. */
function rarestPiece(bytes: Uint8Array, common: ReadonlyMap<number, number>, length: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let first = 0; first + length <= bytes.length; first += 1) {
    let cost = 0;
    for (let at = first; at < first + 4; at += 1) {
      const likely = bytes
        .subarray(at, at + 4)
        .reduce((product, byte) => product * (rarity[byte | 0x20] as number), 1);
      cost += likely * (4 + (common.get(gramAt(bytes, at)) ?? 0));
    }
    if (cost >= least) continue;
    best = first;
    least = cost;
  }
  return best;
}

/** How far from a place the rarest byte of its needle stands that is not among the four there; one of the four where there is no other. */
function rarestBeside({ needle: { bytes }, offset }: Place): number {
  let best = Math.max(0, offset);
  let least = Number.POSITIVE_INFINITY;
  for (const [at, byte] of bytes.entries()) {
    const rare = rarity[byte | 0x20] as number;
    if ((at >= offset && at < offset + 4) || rare >= least) continue;
    best = at;
    least = rare;
  }
  return best - offset;
}

function gramAt(bytes: Uint8Array, at: number): number {
  let gram = 0;
  for (let i = 3; i >= 0; i -= 1) gram = (gram << 8) | ((bytes[at + i] ?? 0) | 0x20);
  return gram;
}

/** The four bytes at an offset of a needle; every possibility where one or two of them are none of the needle's. */
function placesAt(needle: Ready, offset: number): Place[] {
  let grams = [0];
  for (let i = 0; i < 4; i += 1) {
    const byte = needle.bytes[offset + i];
    const possible = byte === undefined ? anyByte : [byte | 0x20];
    grams = grams.flatMap((gram) => possible.map((each) => gram | (each << (8 * i))));
  }
  return grams.map((gram) => ({ mixed: Math.imul(gram, mixer), needle, offset }));
}

function eightAt(needle: Ready, offset: number): Place {
  const mixed = mixedEight(gramAt(needle.bytes, offset), gramAt(needle.bytes, offset + 4));
  return { mixed, needle, offset };
}

const mixedEight = (first: number, second: number) =>
  (Math.imul(first, mixer) + Math.imul(second, secondMixer)) | 0;

/** All bytes, case set aside. */
const anyByte = Array.from({ length: 0x100 }, (_, byte) => byte).filter((byte) => (byte & 0x20) !== 0);

/** A table of more bits leaves the processor's nearer memory, where each question of it takes as long as twenty in the nearer one. */
const mostBits = 20;
const thirdMixer = 0xc2b2ae35 | 0;

// One file at a time is looked at, so the room is kept.
const blockSize = 2048;
const passing = new Int32Array(2 * blockSize + 1);

type Tell = (needle: number, start: number) => void;

/** A table of four bytes in a row, and what is found by them. */
class Sieve {
  readonly #bits: Int32Array;
  readonly #shift: number;
  /** Whether there are so many places that each has a second bit, which is asked for where the first one passes. */
  readonly #crowded: boolean;
  readonly #heads: Int32Array;
  readonly #headShift: number;
  readonly #next: Int32Array;
  readonly #mixed: Int32Array;
  readonly #offsets: Int32Array;
  /** Of each place another byte of its needle, case set aside, and how far from the place it stands: most needles are ruled out by it. */
  readonly #others: Uint8Array;
  readonly #otherOffsets: Int32Array;
  readonly #needles: readonly Ready[];

  constructor(places: readonly Place[]) {
    let bitCount = 15;
    while (bitCount < mostBits && 1 << bitCount < places.length * 64) bitCount += 1;
    this.#crowded = 1 << bitCount < places.length * 32;
    this.#shift = 32 - bitCount;
    this.#bits = new Int32Array(1 << (bitCount - 5));
    let headCount = 8;
    while (headCount < 22 && 1 << headCount < places.length * 2) headCount += 1;
    this.#headShift = 32 - headCount;
    this.#heads = new Int32Array(1 << headCount).fill(-1);
    this.#next = new Int32Array(places.length);
    this.#mixed = Int32Array.from(places, ({ mixed }) => mixed);
    this.#offsets = Int32Array.from(places, ({ offset }) => offset);
    this.#otherOffsets = Int32Array.from(places, rarestBeside);
    this.#others = Uint8Array.from(
      places,
      ({ needle, offset }, place) =>
        (needle.bytes[offset + (this.#otherOffsets[place] as number)] as number) | 0x20,
    );
    this.#needles = places.map(({ needle }) => needle);
    // Entered backwards, so that a chain lists needles in the order given.
    for (let place = places.length - 1; place >= 0; place -= 1) {
      const mixed = this.#mixed[place] as number;
      this.#set(mixed);
      if (this.#crowded) this.#set(Math.imul(mixed, thirdMixer));
      const head = mixed >>> this.#headShift;
      this.#next[place] = this.#heads[head] ?? -1;
      this.#heads[head] = place;
    }
  }

  #set(mixed: number): void {
    const bit = mixed >>> this.#shift;
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << bit);
  }

  #has(mixed: number): boolean {
    const bit = mixed >>> this.#shift;
    return (((this.#bits[bit >>> 5] as number) >>> bit) & 1) === 1;
  }

  get any(): boolean {
    return this.#mixed.length > 0;
  }

  eightAtFourth(bytes: Uint8Array, words: Int32Array, tell: Tell): void {
    const count = words.length - 1;
    for (let from = 0; from < count; from += blockSize) {
      const passed = siftEight(words, from, Math.min(count, from + blockSize), this.#bits, this.#shift);
      for (let i = 0; i < passed; i += 1) {
        const place = passing[i] as number;
        const mixed = mixedEight(
          (words[place] as number) | foldBits,
          (words[place + 1] as number) | foldBits,
        );
        this.#compare(bytes, mixed, place << 2, tell);
      }
    }
  }

  fourAtFourth(bytes: Uint8Array, words: Int32Array, tell: Tell): void {
    for (let from = 0; from < words.length; from += blockSize) {
      const passed = sift(words, from, Math.min(words.length, from + blockSize), this.#bits, this.#shift);
      for (let i = 0; i < passed; i += 1) {
        const place = passing[i] as number;
        this.#compare(bytes, Math.imul((words[place] as number) | foldBits, mixer), place << 2, tell);
      }
    }
    this.#rest(bytes, words.length << 2, tell);
  }

  fourAtSecond(bytes: Uint8Array, words: Int32Array, tell: Tell): void {
    const count = words.length - 1;
    for (let from = 0; from < count; from += blockSize) {
      const passed = siftTwice(words, from, Math.min(count, from + blockSize), this.#bits, this.#shift);
      for (let i = 0; i < passed; i += 1) {
        const at = passing[i] as number;
        this.#compare(bytes, Math.imul(gramAt(bytes, at), mixer), at, tell);
      }
    }
    this.#rest(bytes, Math.max(0, count) << 2, tell);
  }

  /** The end of a file. Past it stands nothing: a blank, which every short needle was entered with too. */
  #rest(bytes: Uint8Array, from: number, tell: Tell): void {
    for (let at = from; at < bytes.length; at += 2) {
      let gram = 0;
      for (let i = 3; i >= 0; i -= 1) gram = (gram << 8) | (bytes[at + i] ?? 0x20);
      this.#compare(bytes, Math.imul(gram | foldBits, mixer), at, tell);
    }
  }

  #compare(bytes: Uint8Array, mixed: number, at: number, tell: Tell): void {
    if (this.#crowded && !this.#has(Math.imul(mixed, thirdMixer))) return;
    let place = this.#heads[mixed >>> this.#headShift] as number;
    while (place >= 0) {
      if (
        this.#mixed[place] === mixed &&
        ((bytes[at + (this.#otherOffsets[place] as number)] as number) | 0x20) === this.#others[place]
      ) {
        const needle = this.#needles[place] as Ready;
        const start = at - (this.#offsets[place] as number);
        if (stands(bytes, needle, start)) tell(needle.index, start);
      }
      place = this.#next[place] as number;
    }
  }
}

function stands(bytes: Uint8Array, { bytes: wanted, exact }: Ready, start: number): boolean {
  if (start < 0 || start + wanted.length > bytes.length) return false;
  for (let i = 0; i < wanted.length; i += 1) {
    const byte = bytes[start + i] as number;
    if (byte !== wanted[i] && (exact || byte < 0x41 || byte > 0x5a || (byte | 0x20) !== wanted[i]))
      return false;
  }
  return true;
}

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

/** The same for every second byte: each word, and the later half of it with the earlier half of the next. Notes bytes, not words. */
function siftTwice(words: Int32Array, from: number, to: number, bits: Int32Array, shift: number): number {
  let count = 0;
  let word = (words[from] as number) | foldBits;
  for (let i = from; i < to; i += 1) {
    const next = (words[i + 1] as number) | foldBits;
    const first = Math.imul(word, mixer) >>> shift;
    const second = Math.imul((word >>> 16) | (next << 16), mixer) >>> shift;
    const a = ((bits[first >>> 5] as number) >>> first) & 1;
    const b = ((bits[second >>> 5] as number) >>> second) & 1;
    word = next;
    if ((a | b) === 0) continue;
    passing[count] = i << 2;
    count += a;
    passing[count] = (i << 2) + 2;
    count += b;
  }
  return count;
}

/** The same for eight bytes at every fourth: each word and the next. Hardly any passes, so each is asked. */
function siftEight(words: Int32Array, from: number, to: number, bits: Int32Array, shift: number): number {
  let count = 0;
  let word = (words[from] as number) | foldBits;
  for (let i = from; i < to; i += 1) {
    const next = (words[i + 1] as number) | foldBits;
    const bit = (Math.imul(word, mixer) + Math.imul(next, secondMixer)) >>> shift;
    word = next;
    if ((((bits[bit >>> 5] as number) >>> bit) & 1) === 0) continue;
    passing[count] = i;
    count += 1;
  }
  return count;
}
