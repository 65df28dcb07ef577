/** Where words, in lower case, stand in a text, whatever their case there. */
export interface WordsInText {
  /** Characters of each of the parts that the text is told apart in. */
  readonly partSize: number;
  /**
   * The parts in which a word may begin, a bit for each, from the lowest; at
   * most two or three characters before them. Never too few: 0 only for a word
   * that does not stand in the text. Takes no look at the text.
   */
  partsOf(word: string): number;
}

/** As many as an integer has bits. */
const mostParts = 32;
/** Characters of a part at least: fewer would tell no more, since a match reaches over some hundreds. */
const smallestPart = 1024;
/** Tables are as large as their text, from 4,096 places up to 131,072: so that a word's places are hardly ever all taken by others. */
const [fewestBits, mostBits] = [12, 17];
const mixer = 0x9e3779b1 | 0;
/** For each four signs in a row, case set aside and mixed: the parts that have them. */
const table = new Int32Array(1 << mostBits);

/**
 * Notes every four signs in a row of a text, in one pass, so that any number of
 * words can be asked for. Holds until the next text is read.
 */
export function readWords(text: string): WordsInText {
  const { length } = text;
  const bits = Math.min(mostBits, Math.max(fewestBits, 32 - Math.clz32(length)));
  const shift = 32 - bits;
  table.fill(0, 0, 1 << bits);
  const partSize = Math.max(smallestPart, Math.ceil(length / mostParts));
  let gram = 0;
  for (let from = 0, bit = 1; from < length; from += partSize, bit <<= 1) {
    const to = Math.min(length, from + partSize);
    for (let at = from; at < to; at += 1) {
      gram = (gram << 8) | ((text.charCodeAt(at) & 0xff) | 0x20);
      const place = Math.imul(gram, mixer) >>> shift;
      table[place] = (table[place] as number) | bit;
    }
  }
  return {
    partSize,
    partsOf(word) {
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
