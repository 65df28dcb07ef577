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

/** Five bytes in a row, or eight, case set aside and mixed, and where they stand in which needle. */
interface Place {
  readonly mixed: number;
  readonly needle: Ready;
  readonly offset: number;
  /** The first four of them. */
  readonly gram: number;
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
 * that stays in the processor's nearer memory. What passes is looked up again
 * together with the byte after it or before it, whichever is the needle's, for
 * texts of programs are full of fours such as `cert`; only what passes that too
 * is compared. Of needles of eleven bytes and more eight are looked up, which
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
  const fours = new Fours(long, short);

  return {
    find(bytes, words, report) {
      const whole = Math.max(0, words.length - 1);
      passing[searches] ??= new Int32Array(blockSize);
      const passed = passing[searches] as Int32Array;
      searches += 1;
      try {
        for (let from = 0; from < whole; from += blockSize) {
          const to = Math.min(whole, from + blockSize);
          if (veryLong.any) veryLong.eights(bytes, words, from, to, passed, report);
          fours.find(bytes, words, from, to, passed, report);
        }
        fours.findAtEnd(bytes, whole << 2, report);
      } finally {
        searches -= 1;
      }
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

/** The four bytes at an offset of a needle; every possibility where one or two of them are none of the needle's. With the byte beside them, if one is. */
function placesAt(needle: Ready, offset: number): Place[] {
  let grams = [0];
  for (let i = 0; i < 4; i += 1) {
    const byte = needle.bytes[offset + i];
    const possible = byte === undefined ? anyByte : [byte | 0x20];
    grams = grams.flatMap((gram) => possible.map((each) => gram | (each << (8 * i))));
  }
  const after = needle.bytes[offset + 4];
  const before = needle.bytes[offset - 1];
  const mix = (gram: number) => {
    if (after !== undefined) return mixedAfter(gram, after);
    return before === undefined ? mixedAlone(gram) : mixedBefore(gram, before);
  };
  return grams.map((gram) => ({ mixed: mix(gram), needle, offset, gram }));
}

function eightAt(needle: Ready, offset: number): Place {
  const gram = gramAt(needle.bytes, offset);
  return { mixed: mixedEight(gram, gramAt(needle.bytes, offset + 4)), needle, offset, gram };
}

const mixedAlone = (gram: number) => Math.imul(gram, secondMixer);
const mixedAfter = (gram: number, byte: number) =>
  Math.imul(gram + Math.imul(byte | 0x20, thirdMixer), mixer);
const mixedBefore = (gram: number, byte: number) =>
  Math.imul(gram - Math.imul(byte | 0x20, thirdMixer), secondMixer);
const mixedEight = (first: number, second: number) =>
  (Math.imul(first, mixer) + Math.imul(second, secondMixer)) | 0;

/** All bytes, case set aside. */
const anyByte = Array.from({ length: 0x100 }, (_, byte) => byte).filter((byte) => (byte & 0x20) !== 0);

/** Half a megabyte, for thousands of certificates: a larger table leaves the processor's nearer memory, where each question takes as long as twenty. */
const mostBits = 22;
const thirdMixer = 0xc2b2ae35 | 0;

const blockSize = 2048;

/** Places of a block that are to be looked at. What is told of may lead to a search within the search: each has its own. */
const passing: Int32Array[] = [];
let searches = 0;

type Tell = (needle: number, start: number) => void;

/** Numbers that are kept of a place: what is in it, mixed; the next place of its chain; where it stands in its needle; another byte. */
const perPlace = 4;

/** A table of what stands at places of needles, and the needles found by it. */
class Sieve {
  readonly places: readonly Place[];
  readonly #bits: Int32Array;
  readonly #shift: number;
  readonly #heads: Int32Array;
  readonly #headShift: number;
  /** All that is asked of a place, side by side. The other byte of its needle, case set aside, and how far from the place it stands: most needles are ruled out by it. */
  readonly #kept: Int32Array;

  constructor(places: readonly Place[]) {
    let bitCount = 15;
    while (bitCount < mostBits && 1 << bitCount < places.length * 64) bitCount += 1;
    this.#shift = 32 - bitCount;
    this.#bits = new Int32Array(1 << (bitCount - 5));
    let headCount = 8;
    while (headCount < 22 && 1 << headCount < places.length * 2) headCount += 1;
    this.#headShift = 32 - headCount;
    this.#heads = new Int32Array(1 << headCount).fill(-1);
    this.#kept = new Int32Array(places.length * perPlace);
    this.places = places;
    // Entered backwards, so that a chain lists needles in the order given.
    for (let index = places.length - 1; index >= 0; index -= 1) {
      const place = places[index] as Place;
      const { mixed, needle, offset } = place;
      this.#set(mixed);
      this.#set(Math.imul(mixed, thirdMixer));
      const head = mixed >>> this.#headShift;
      const beside = rarestBeside(place);
      const other = (needle.bytes[offset + beside] as number) | 0x20;
      this.#kept.set([mixed, this.#heads[head] as number, offset, (beside << 8) | other], index * perPlace);
      this.#heads[head] = index;
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
    return this.places.length > 0;
  }

  /** Finds needles by eight bytes of theirs that begin at one of these words. */
  eights(
    bytes: Uint8Array,
    words: Int32Array,
    from: number,
    to: number,
    passed: Int32Array,
    tell: Tell,
  ): void {
    const count = siftEight(words, from, to, this.#bits, this.#shift, passed);
    for (let i = 0; i < count; i += 1) {
      const place = passed[i] as number;
      const mixed = mixedEight((words[place] as number) | foldBits, (words[place + 1] as number) | foldBits);
      this.ask(bytes, mixed, place << 2, tell);
    }
  }

  /** Tells of needles that have this at such a place, and stand there whole. */
  ask(bytes: Uint8Array, mixed: number, at: number, tell: Tell): void {
    if (!this.#has(mixed) || !this.#has(Math.imul(mixed, thirdMixer))) return;
    const kept = this.#kept;
    let place = this.#heads[mixed >>> this.#headShift] as number;
    while (place >= 0) {
      const here = place * perPlace;
      const beside = kept[here + 3] as number;
      if (kept[here] === mixed && ((bytes[at + (beside >> 8)] as number) | 0x20) === (beside & 0xff)) {
        const { needle } = this.places[place] as Place;
        const start = at - (kept[here + 2] as number);
        if (stands(bytes, needle, start)) tell(needle.index, start);
      }
      place = kept[here + 1] as number;
    }
  }

  /** The same for four bytes: with the one after them, with the one before them, and alone. */
  askFour(bytes: Uint8Array, gram: number, at: number, tell: Tell): void {
    this.ask(bytes, mixedAfter(gram, bytes[at + 4] as number), at, tell);
    this.ask(bytes, mixedBefore(gram, bytes[at - 1] as number), at, tell);
    this.ask(bytes, mixedAlone(gram), at, tell);
  }
}

/** What may begin at a place: a long needle, a short one, a short one two bytes on. */
const longHere = 1;
const shortHere = 2;
const shortBetween = 4;
/** Two bits for each of so many values: 64 kB. */
const slotBits = 18;

/** Needles that are found by four bytes, at every fourth and, short ones, at every second. */
class Fours {
  readonly #long: Sieve;
  readonly #short: Sieve;
  /** For each value of four mixed bytes whether a long needle has them, and whether a short one has. */
  readonly #slots = new Uint8Array(1 << (slotBits - 2));

  constructor(long: Sieve, short: Sieve) {
    this.#long = long;
    this.#short = short;
    for (const { gram } of long.places) this.#enter(gram, longHere);
    for (const { gram } of short.places) this.#enter(gram, shortHere);
  }

  #enter(gram: number, what: number): void {
    const slot = slotOf(gram);
    this.#slots[slot >>> 2] = (this.#slots[slot >>> 2] as number) | (what << ((slot & 3) << 1));
  }

  find(bytes: Uint8Array, words: Int32Array, from: number, to: number, passed: Int32Array, tell: Tell): void {
    const siftFours = this.#short.any ? siftTwice : sift;
    const count = siftFours(words, from, to, this.#slots, passed);
    for (let i = 0; i < count; i += 1) {
      const what = passed[i] as number;
      const place = what >>> 3;
      const word = words[place] as number;
      const at = place << 2;
      if (what & longHere) this.#long.askFour(bytes, word | foldBits, at, tell);
      if (what & shortHere) this.#short.askFour(bytes, word | foldBits, at, tell);
      if ((what & shortBetween) === 0) continue;
      const between = (word >>> 16) | ((words[place + 1] as number) << 16) | foldBits;
      this.#short.askFour(bytes, between, at + 2, tell);
    }
  }

  /** The end of a file. Past it stands nothing: a blank, which every short needle was entered with too. */
  findAtEnd(bytes: Uint8Array, from: number, tell: Tell): void {
    for (let at = from; at < bytes.length; at += 2) {
      let gram = 0;
      for (let i = 3; i >= 0; i -= 1) gram = (gram << 8) | (bytes[at + i] ?? 0x20);
      if ((at & 3) === 0) this.#long.askFour(bytes, gram | foldBits, at, tell);
      this.#short.askFour(bytes, gram | foldBits, at, tell);
    }
  }
}

const slotOf = (gram: number) => Math.imul(gram, mixer) >>> (32 - slotBits);

function stands(bytes: Uint8Array, { bytes: wanted, exact }: Ready, start: number): boolean {
  if (start < 0 || start + wanted.length > bytes.length) return false;
  for (let i = 0; i < wanted.length; i += 1) {
    const byte = bytes[start + i] as number;
    if (byte !== wanted[i] && (exact || byte < 0x41 || byte > 0x5a || (byte | 0x20) !== wanted[i]))
      return false;
  }
  return true;
}

/** Notes which words may begin with what a long needle has. */
function sift(words: Int32Array, from: number, to: number, slots: Uint8Array, passed: Int32Array): number {
  let count = 0;
  for (let i = from; i < to; i += 1) {
    const slot = slotOf((words[i] as number) | foldBits);
    if ((((slots[slot >>> 2] as number) >>> ((slot & 3) << 1)) & longHere) === 0) continue;
    passed[count] = (i << 3) | longHere;
    count += 1;
  }
  return count;
}

/** The same with short needles: each word, and the later half of it with the earlier half of the next. */
function siftTwice(
  words: Int32Array,
  from: number,
  to: number,
  slots: Uint8Array,
  passed: Int32Array,
): number {
  let count = 0;
  let word = (words[from] as number) | foldBits;
  for (let i = from; i < to; i += 1) {
    const next = (words[i + 1] as number) | foldBits;
    const first = slotOf(word);
    const second = slotOf((word >>> 16) | (next << 16));
    const here = ((slots[first >>> 2] as number) >>> ((first & 3) << 1)) & (longHere | shortHere);
    const between = ((slots[second >>> 2] as number) >>> ((second & 3) << 1)) & shortHere;
    word = next;
    if ((here | between) === 0) continue;
    passed[count] = (i << 3) | here | (between << 1);
    count += 1;
  }
  return count;
}

/** Notes which words begin eight bytes that a needle may have: each word and the next. */
function siftEight(
  words: Int32Array,
  from: number,
  to: number,
  bits: Int32Array,
  shift: number,
  passed: Int32Array,
): number {
  let count = 0;
  let word = (words[from] as number) | foldBits;
  for (let i = from; i < to; i += 1) {
    const next = (words[i + 1] as number) | foldBits;
    const bit = (Math.imul(word, mixer) + Math.imul(next, secondMixer)) >>> shift;
    word = next;
    if ((((bits[bit >>> 5] as number) >>> bit) & 1) === 0) continue;
    passed[count] = i;
    count += 1;
  }
  return count;
}
