/** DER by hand: writers must not lean on the code that the tests are of. */
export function der(tag: number, ...content: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}

function lengthOf(length: number): Uint8Array {
  if (length < 0x80) return Buffer.from([length]);
  const hex = length.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

export const sequence = (...content: readonly Uint8Array[]) => der(0x30, ...content);
export const octetString = (content: Uint8Array) => der(0x04, content);
/** A context-specific tag around whole values. */
export const explicit = (number: number, ...content: readonly Uint8Array[]) => der(0xa0 | number, ...content);
export const nothing = () => der(0x05);

/** SET OF: by their bytes, as DER orders them. */
export const setOf = (...content: readonly Uint8Array[]) => der(0x31, ...content.toSorted(Buffer.compare));

export function integer(value: number): Uint8Array {
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  return der(0x02, (bytes[0] ?? 0) >= 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** @param dotted `1.2.840.113549.1.7.1` */
export function objectId(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128)) {
      groups.unshift((left & 0x7f) | 0x80);
    }
    return groups;
  });
  return der(0x06, Buffer.from(bytes));
}

/** UTF-16, big end first. */
export function utf16Be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

export const bmpString = (text: string) => der(0x1e, utf16Be(text));
