const encoder = new TextEncoder();
let room = new Uint8Array(1 << 16);

/**
 * The bytes of a text of ASCII alone, in which places are those of the text: they are read several times
 * as fast as its characters. Valid until the next call, and free to be written to until then.
 * @returns undefined for any other text
 */
export function asciiBytes(text: string): Uint8Array | undefined {
  if (room.length < text.length) room = new Uint8Array(text.length * 2);
  const { read, written } = encoder.encodeInto(text, room);
  return read === text.length && written === read ? room.subarray(0, written) : undefined;
}

/** A byte for each character of any text, the lower of its two. Valid as long as those of `asciiBytes`. */
export function lowBytes(text: string): Uint8Array {
  const ascii = asciiBytes(text);
  if (ascii) return ascii;
  const bytes = room.subarray(0, text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Stands for whatever is not ASCII: no letter of a name, no blank, no sign of any language. */
const other = 0x7f;
/** Stands for blanks that are not ASCII: one for expressions, but none that indents a line. */
const otherBlank = 0x0b;
const blanks: ReadonlySet<number> = new Set(
  Array.from(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (sign) => sign.charCodeAt(0),
  ),
);
const decoder = new TextDecoder();

/**
 * The same text in ASCII, each character in its place: signs of other scripts
 * are told apart from letters, blanks and quotes, and no more, and the first
 * of two signs that end a line is a blank. Texts of one kind need half the
 * expressions, for engines compile each for texts of one byte and of two, and
 * can be walked through as bytes.
 */
export function plainText(written: string): string {
  // Expressions know lines that end in `\n`. Behind a backslash, which joins two lines, both signs stay.
  const text = written.includes('\r\n') ? written.replace(/(?<!\\)\r\n/g, ' \n') : written;
  if (asciiBytes(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes[at] = code < 0x80 ? code : blanks.has(code) ? otherBlank : other;
  }
  return decoder.decode(bytes);
}
