/** Tells whether words, in lower case, stand in a text, whatever their case there. */
export interface WordsInText {
  /** Whether it may: never false for a word that does. Takes no look at the text. */
  may(word: string): boolean;
}

/** So many that four signs in a row hardly ever share a place with others, even those of a large text. */
const bits = 20;
/** For each four signs in a row, case set aside and mixed: the number of the last text that has them. */
const lastSeen = new Uint8Array(1 << bits);
let texts = 0;

const mixed = (gram: number) => Math.imul(gram, 0x9e3779b1) >>> (32 - bits);

/**
 * Notes every four signs in a row of a text, in one pass, so that any number of
 * words can be asked for. Holds until the next text is read.
 */
export function readWords(text: string): WordsInText {
  texts += 1;
  if (texts > 255) {
    lastSeen.fill(0);
    texts = 1;
  }
  const own = texts;
  let gram = 0;
  for (let at = 0; at < text.length; at += 1) {
    gram = (gram << 8) | ((text.charCodeAt(at) & 0xff) | 0x20);
    lastSeen[mixed(gram)] = own;
  }
  return {
    may(word) {
      let asked = 0;
      for (let at = 0; at < word.length; at += 1) {
        asked = (asked << 8) | (word.charCodeAt(at) | 0x20);
        if (at >= 3 && lastSeen[mixed(asked)] !== own) return false;
      }
      return true;
    },
  };
}
