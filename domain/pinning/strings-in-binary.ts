/** Text that stands in a binary file with two bytes a character, written with one. */
export interface WideStrings {
  readonly bytes: Uint8Array;
  /** Where in the file a place of `bytes` stands. */
  placeOf(at: number): number;
}

/** Shorter strings hold no identifier. */
const shortest = 16;

/**
 * Strings of two bytes a character, as .NET, Windows and Java programs keep
 * them: characters below U+0080 at either alignment, in either byte order. One
 * string a line. (Strings of one byte a character, UTF-8 and the modified UTF-8
 * of class files stand in the file as they are.)
 * @param words the bytes as `wordsOf` gives them
 */
export function wideStrings(file: Uint8Array, words: Int32Array): WideStrings {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const starts: number[] = [];
  const places: number[] = [];
  let done = 0;
  // A string of the shortest length has such a step whole within it.
  for (let step = 0; step < words.length; step += 4) {
    const word = words[step] as number;
    if (word === 0 || ((word & 0xff00ff00) !== 0 && (word & 0x00ff00ff) !== 0)) continue;
    const here = step << 2;
    if (here < done) continue;
    let at = (word & 0xff00ff00) === 0 ? here : here + 1;
    if (!isPair(file, at)) continue;
    while (at - 2 >= done && isPair(file, at - 2)) at -= 2;
    let end = at;
    while (isPair(file, end)) end += 2;
    done = end;
    const count = (end - at) / 2;
    if (count < shortest) continue;
    if (length + count + 1 > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, length + count + 1));
      larger.set(bytes);
      bytes = larger;
    }
    starts.push(length);
    places.push(at);
    for (let i = at; i < end; i += 2) {
      bytes[length] = file[i] as number;
      length += 1;
    }
    bytes[length] = 0x0a;
    length += 1;
  }
  return {
    bytes: bytes.subarray(0, length),
    placeOf(place) {
      const index = starts.findLastIndex((start) => start <= place);
      return index < 0 ? 0 : (places[index] as number) + 2 * (place - (starts[index] as number));
    },
  };
}

/** A visible character and a zero. The zero before it, in the other byte order, is that of the character before. */
function isPair(file: Uint8Array, at: number): boolean {
  const byte = file[at];
  return (
    file[at + 1] === 0 &&
    byte !== undefined &&
    ((byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  );
}
