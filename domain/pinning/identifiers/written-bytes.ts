import { aligned } from '../word-finder.ts';

/**
 * Reads the bytes of a certificate back out of the ways in which a program's
 * text writes them. How many bytes there must be is known from the first four,
 * so what follows the certificate never matters.
 */

/** Larger certificates are taken for something else. */
export const largestCertificate = 1 << 16;

const base64Values = new Int8Array(256).fill(-1);
for (const [value, character] of Array.from(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
).entries())
  base64Values[character.charCodeAt(0)] = value;
base64Values[0x5f] = 63;

/** Bytes that are passed over between two pieces of base64: quotes, blanks, signs that join literals, comment marks. */
const mostBetween = 200;

const code = {
  tab: 0x09,
  newline: 0x0a,
  quote: 0x22,
  percent: 0x25,
  ampersand: 0x26,
  apostrophe: 0x27,
  dash: 0x2d,
  slash: 0x2f,
  equals: 0x3d,
  backslash: 0x5c,
  backtick: 0x60,
  blank: 0x20,
};

/** Reads base64 digit by digit. */
interface Reader {
  /** Value of the digit, or -1 at the end. */
  next(): number;
  /** The byte after the last digit read. */
  position(): number;
}

function base64Reader(bytes: Uint8Array, from: number): Reader {
  let position = from;
  let outside = 0;
  return { next, position: () => position };

  function next(): number {
    let passed = 0;
    for (;;) {
      const byte = bytes[position];
      if (byte === undefined || passed > mostBetween) return -1;
      const digit = base64Values[byte] as number;
      if (digit >= 0 && outside === 0) {
        position += 1;
        return digit;
      }
      passed += 1;
      if (outside !== 0) {
        // Between two literals: what joins them is no base64, though + is one of its digits.
        if (byte === outside) outside = 0;
        position += 1;
        continue;
      }
      if (byte === code.quote || byte === code.apostrophe || byte === code.backtick) {
        outside = byte;
        position += 1;
        continue;
      }
      if (byte === code.backslash) {
        const escaped = escapedAt(bytes, position);
        if (escaped.ends) return -1;
        position = escaped.after;
        if (escaped.value >= 0) return escaped.value;
        continue;
      }
      if (byte === code.percent) {
        const value = Number.parseInt(
          String.fromCharCode(bytes[position + 1] ?? 0, bytes[position + 2] ?? 0),
          16,
        );
        position += 3;
        if (Number.isNaN(value)) return -1;
        if ((base64Values[value] ?? -1) >= 0) return base64Values[value] as number;
        continue;
      }
      if (byte === code.ampersand) {
        // &#10; &#xD; and &#13; at the end of a line of XML.
        const end = bytes.subarray(position, position + 8).indexOf(0x3b);
        if (end < 0) return -1;
        position += end + 1;
        continue;
      }
      if (byte === code.newline) {
        position = afterCommentMark(bytes, position + 1);
        continue;
      }
      // Two dashes begin the END line; one alone is a digit of base64url.
      if (byte === code.dash) {
        if (bytes[position + 1] === code.dash) return -1;
        position += 1;
        return 62;
      }
      position += 1;
    }
  }
}

/** Blanks, and a comment mark with the blank after it: `//` would be two digits. */
function afterCommentMark(bytes: Uint8Array, from: number): number {
  let position = from;
  while (bytes[position] === code.blank || bytes[position] === code.tab) position += 1;
  if (
    bytes[position] === code.slash &&
    bytes[position + 1] === code.slash &&
    (bytes[position + 2] === code.blank || bytes[position + 2] === code.tab)
  )
    return position + 3;
  return position;
}

/** What a backslash and the sign after it stand for: a digit, nothing, or the end of a string within a string. */
function escapedAt(bytes: Uint8Array, position: number): { after: number; value: number; ends: boolean } {
  const second = bytes[position + 1] ?? 0;
  // u002B, x2B: digits that JSON writers escape.
  if (second === 0x75 || second === 0x78) {
    const length = second === 0x75 ? 4 : 2;
    let value = 0;
    for (let i = 0; i < length; i += 1)
      value = value * 16 + (Number.parseInt(String.fromCharCode(bytes[position + 2 + i] ?? 0), 16) || 0);
    return { after: position + 2 + length, value: base64Values[value] ?? -1, ends: false };
  }
  // JSON may escape the slash, which is a digit.
  if (second === code.slash) return { after: position + 2, value: 63, ends: false };
  // A backslash at the end of a line joins it with the next.
  if (second === code.newline)
    return { after: afterCommentMark(bytes, position + 2), value: -1, ends: false };
  // Escaped twice: the next backslash says what is meant.
  if (second === code.backslash) return { after: position + 1, value: -1, ends: false };
  return { after: position + 2, value: -1, ends: second === code.quote };
}

/**
 * Decodes base64 until enough bytes are there.
 * @param skip bytes of the first group that stand before what is wanted
 * @param wanted how many bytes there must be, told from the first four
 * @returns undefined when the base64 ends too soon
 */
export function fromBase64(
  bytes: Uint8Array,
  from: number,
  skip: number,
  wanted: (start: Uint8Array) => number,
): { readonly decoded: Uint8Array; readonly end: number } | undefined {
  const reader = base64Reader(bytes, from);
  let decoded = new Uint8Array(4);
  let length = -skip;
  let total = 4;
  let known = false;
  let group = 0;
  let held = 0;
  while (length < total) {
    const value = reader.next();
    if (value < 0) return undefined;
    group = (group << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    if (length >= 0) decoded[length] = (group >>> held) & 255;
    length += 1;
    if (length === 4 && !known) {
      known = true;
      total = wanted(decoded);
      if (total <= 4 || total > largestCertificate) return undefined;
      const room = new Uint8Array(total);
      room.set(decoded);
      decoded = room;
    }
  }
  return { decoded, end: reader.position() };
}

/** Decodes base64 as far as it goes, up to a limit: text that was written in base64 whole. */
export function allFromBase64(
  bytes: Uint8Array,
  from: number,
  limit: number,
): { readonly decoded: Uint8Array; readonly end: number } {
  const reader = base64Reader(bytes, from);
  const room = new Uint8Array(Math.min(limit, bytes.length - from));
  let length = 0;
  let group = 0;
  let held = 0;
  while (length < room.length) {
    const value = reader.next();
    if (value < 0) break;
    group = (group << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    room[length] = (group >>> held) & 255;
    length += 1;
  }
  return { decoded: aligned(room.subarray(0, length)), end: reader.position() };
}

/**
 * The place so many base64 digits before another; line breaks between them are passed over.
 * @returns -1 when something else stands there
 */
export function digitsBefore(bytes: Uint8Array, from: number, count: number): number {
  let position = from;
  let left = count;
  while (left > 0) {
    position -= 1;
    const byte = bytes[position];
    if (byte === undefined) return -1;
    if (byte === 0x0a || byte === 0x0d || byte === code.blank || byte === code.tab) continue;
    if ((base64Values[byte] as number) < 0 && byte !== code.dash) return -1;
    left -= 1;
  }
  return position;
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/** Where the decimal number begins that ends before a place, -1 when only other signs stand there. */
function decimalBefore(bytes: Uint8Array, from: number): number {
  let position = from - 1;
  for (let passed = 0; position >= 0 && !isDigit(bytes[position] as number); passed += 1) {
    if (passed > mostBetween) return -1;
    position -= 1;
  }
  while (position > 0 && isDigit(bytes[position - 1] as number)) position -= 1;
  return position;
}

/** Goes back so many decimal numbers. @returns where the first of them begins, or -1 */
export function decimalsBefore(bytes: Uint8Array, from: number, count: number): number {
  let position = from;
  for (let left = count; left > 0 && position >= 0; left -= 1) position = decimalBefore(bytes, position);
  return position;
}

/** Goes back so many hex digits, over what separates them. @returns where the first of them stands, or -1 */
export function hexDigitsBefore(bytes: Uint8Array, from: number, count: number): number {
  let position = from;
  let left = count;
  for (let passed = 0; left > 0; ) {
    position -= 1;
    const byte = bytes[position];
    if (byte === undefined || passed > mostBetween) return -1;
    // The 0 of 0x is no digit.
    if (byte === 0x30 && (bytes[position + 1] === 0x78 || bytes[position + 1] === 0x58)) continue;
    if (hexValue(byte) < 0) {
      passed += 1;
      if (byte === 0x29) position = Math.max(0, bytes.lastIndexOf(0x28, position));
      continue;
    }
    passed = 0;
    left -= 1;
  }
  return position;
}

function hexValue(byte: number): number {
  if (isDigit(byte)) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/**
 * The bytes of a list of numbers: `0x30, 0x82`, `\x30\x82`, `30:82`, `(byte) 0x30`,
 * `48, 130`, `48, -126`. Casts and comments in parentheses are passed over.
 * @returns as many as asked for, fewer when the list ends before
 */
export function fromNumbers(
  bytes: Uint8Array,
  from: number,
  base: 'hex' | 'decimal',
  wanted: (start: Uint8Array) => number,
): { readonly decoded: Uint8Array; readonly end: number } {
  let decoded = new Uint8Array(4);
  let length = 0;
  let total = 4;
  let position = from;
  let passed = 0;
  let half = -1;
  while (length < total) {
    const byte = bytes[position];
    if (byte === undefined || passed > mostBetween) break;
    if (byte === 0x28) {
      const close = bytes.subarray(position, position + 12).indexOf(0x29);
      if (close > 0) {
        position += close + 1;
        continue;
      }
    }
    let value = -1;
    if (base === 'decimal') {
      if (isDigit(byte)) {
        value = 0;
        while (isDigit(bytes[position] ?? 0)) {
          value = Math.min(value * 10 + ((bytes[position] as number) - 0x30), 1000);
          position += 1;
        }
        if (bytes[decimalStart(bytes, position) - 1] === code.dash) value = 256 - value;
        if (value > 255 || value < 0) break;
      } else position += 1;
    } else {
      const second = bytes[position + 1];
      if (byte === 0x30 && (second === 0x78 || second === 0x58)) {
        position += 2;
        continue;
      }
      const digit = hexValue(byte);
      position += 1;
      if (digit >= 0) {
        if (half < 0) {
          half = digit;
          // A lone digit, as in 0x3, is a byte of its own.
          if (hexValue(bytes[position] ?? 0) < 0) {
            value = half;
            half = -1;
          }
        } else {
          value = half * 16 + digit;
          half = -1;
        }
      }
    }
    if (value < 0) {
      passed += 1;
      continue;
    }
    passed = 0;
    decoded[length] = value;
    length += 1;
    if (length === 4) {
      total = Math.min(Math.max(wanted(decoded), 4), largestCertificate);
      const room = new Uint8Array(total);
      room.set(decoded.subarray(0, 4));
      decoded = room;
    }
  }
  return { decoded: decoded.subarray(0, length), end: position };
}

function decimalStart(bytes: Uint8Array, end: number): number {
  let start = end;
  while (isDigit(bytes[start - 1] ?? 0)) start -= 1;
  return start;
}
