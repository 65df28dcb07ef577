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
