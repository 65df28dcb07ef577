import { lowBytes } from './text-bytes.ts';

/** Where words, in lower case and of ASCII, stand in a segment of a text, whatever their case there. */
export interface WordsInSegment {
  /** Where the segment begins in the text. */
  readonly from: number;
  /**
   * The parts of the segment in which a word may begin, a bit for each, from
   * the lowest; at most two or three characters before them. Never too few: 0
   * only for a word that does not stand in it. One or two signs may stand anywhere.
   */
  partsOf(word: string): number;
  /** What was found out about more than one word, by whoever asked. */
  readonly known: Map<object, number>;
}

/** Which words, in lower case and of ASCII, stand in a text. */
export interface WordsOfText {
  /** False only for a word that does not. */
  mayHave(word: string): boolean;
}

/** Characters of each part that a segment is told apart in: fewer would tell no more, since a match reaches over some hundreds. */
export const partSize = 1024;
/** As many parts make a segment as an integer has bits. */
const partsInSegment = 32;
/** So many of the last parts are the first of the next segment, too. */
const sharedParts = 4;
/** What takes no more characters than this, and lies in the text, lies in one of its segments. */
export const segmentsShare = sharedParts * partSize;
const segmentSize = partsInSegment * partSize;

/** Tables have as many places as the segment has characters at most, and 4,096 at least: a word's places are hardly ever all taken by others. */
const [fewestBits, mostBits] = [12, 15];
const mixer = 0x9e3779b1 | 0;
/** For each four signs in a row, case set aside and mixed: the parts of a segment that have them. */
const table = new Int32Array(1 << mostBits);
/** The same for each three, for the shortest words; of a whole text, whether it has them. */
const ofThree = new Int32Array(1 << 15);
/** A bit for each four signs in a row of a text of several segments, the same way. */
const bitsOfWhole = 18;
const whole = new Int32Array(1 << (bitsOfWhole - 5));

/**
 * Notes every four signs in a row of a text, in one pass, so that any number of
 * words can be asked for: of each segment while `look` is called with it, of
 * the whole text until the next one is read.
 */
export function readWords(text: string, look: (segment: WordsInSegment) => void): WordsOfText {
  const { length } = text;
  const bytes = lowBytes(text);
  if (length <= segmentSize) {
    const segment = readSegment(bytes, 0, length);
    look(segment);
    return { mayHave: (word) => segment.partsOf(word) !== 0 };
  }
  for (let from = 0; ; from += segmentSize - segmentsShare) {
    const to = Math.min(length, from + segmentSize);
    const segment = readSegment(bytes, from, to);
    look(segment);
    if (to === length) break;
  }
  let isNoted = false;
  return {
    mayHave(word) {
      if (!isNoted) noteWhole(text);
      isNoted = true;
      return mayStandInWhole(word);
    },
  };
}

function readSegment(bytes: Uint8Array, from: number, to: number): WordsInSegment {
  const bits = Math.min(mostBits, Math.max(fewestBits, 32 - Math.clz32(to - from)));
  const shift = 32 - bits;
  table.fill(0, 0, 1 << bits);
  ofThree.fill(0);
  let gram = 0;
  for (let part = from, bit = 1; part < to; part += partSize, bit <<= 1) {
    const end = Math.min(to, part + partSize);
    for (let at = part; at < end; at += 1) {
      gram = (gram << 8) | ((bytes[at] as number) | 0x20);
      const place = Math.imul(gram, mixer) >>> shift;
      table[place] = (table[place] as number) | bit;
      const short = placeOfThree(gram);
      ofThree[short] = (ofThree[short] as number) | bit;
    }
  }
  return {
    from,
    known: new Map(),
    partsOf(word) {
      if (word.length < 3) return -1;
      if (word.length === 3) return ofThree[placeOfThree(gramOf(word))] as number;
      let asked = 0;
      let parts = -1;
      for (let at = 0; at < word.length; at += 1) {
        asked = (asked << 8) | (word.charCodeAt(at) | 0x20);
        if (at < 3) continue;
        const own = table[Math.imul(asked, mixer) >>> shift] as number;
        // A word that begins at the end of a part goes on in the next.
        parts &= at === 3 ? own : own | (own >>> 1);
        if (parts === 0) return 0;
      }
      return parts;
    },
  };
}

/** The last three signs, five bits of each. */
function placeOfThree(gram: number): number {
  return ((gram >>> 6) & 0x7c00) | ((gram >>> 3) & 0x3e0) | (gram & 0x1f);
}

function gramOf(word: string): number {
  let gram = 0;
  for (let at = 0; at < word.length; at += 1) gram = (gram << 8) | (word.charCodeAt(at) | 0x20);
  return gram;
}

function noteWhole(text: string): void {
  whole.fill(0);
  ofThree.fill(0);
  let gram = 0;
  const bytes = lowBytes(text);
  for (let at = 0; at < bytes.length; at += 1) {
    gram = (gram << 8) | ((bytes[at] as number) | 0x20);
    const place = Math.imul(gram, mixer) >>> (32 - bitsOfWhole);
    whole[place >>> 5] = (whole[place >>> 5] as number) | (1 << place);
    ofThree[placeOfThree(gram)] = 1;
  }
}

function mayStandInWhole(word: string): boolean {
  if (word.length < 3) return true;
  if (word.length === 3) return ofThree[placeOfThree(gramOf(word))] !== 0;
  let asked = 0;
  for (let at = 0; at < word.length; at += 1) {
    asked = (asked << 8) | (word.charCodeAt(at) | 0x20);
    if (at < 3) continue;
    const place = Math.imul(asked, mixer) >>> (32 - bitsOfWhole);
    if ((((whole[place >>> 5] as number) >>> place) & 1) === 0) return false;
  }
  return true;
}
