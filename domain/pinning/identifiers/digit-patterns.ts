import type { IdentifierForm, KnownCertificate } from './known-certificate.ts';

/** A row of digits that names certificates. */
export interface DigitPattern {
  /** Values 0–15, without separators. */
  readonly digits: Uint8Array;
  readonly form: IdentifierForm;
  readonly certificates: string[];
}

/** Digit patterns by eight digits in a row. */
export interface DigitTable {
  readonly patterns: readonly DigitPattern[];
  /** One bit for each value that eight digits can be mixed to. */
  readonly bits: Int32Array;
  readonly shift: number;
  /** Where those eight digits stand in which patterns. */
  readonly places: ReadonlyMap<number, readonly { readonly pattern: number; readonly offset: number }[]>;
}

/** Eight digits are looked up; a second place lets what is left of a damaged identifier be found. */
const keyOffsets = [0, 16];
/** Shorter rows of digits stand in files by chance. */
const fewestDigits = 16;

function digitValues(hex: string): Uint8Array {
  const values = new Uint8Array(hex.length);
  for (let at = 0; at < hex.length; at += 1) {
    const code = hex.charCodeAt(at);
    values[at] = code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57;
  }
  return values;
}

/**
 * Every row of digits that a known certificate can be named by: thumbprints,
 * serial (as hex and as a decimal number), key identifiers and hashes of the
 * key, each also as a list of decimal bytes, signed and unsigned.
 */
export function digitTable(certificates: readonly KnownCertificate[]): DigitTable {
  const byDigits = new Map<string, DigitPattern>();
  const add = (digits: string, form: IdentifierForm, id: string) => {
    if (digits.length < fewestDigits) return;
    const known = byDigits.get(digits);
    if (!known) byDigits.set(digits, { digits: digitValues(digits), form, certificates: [id] });
    else if (!known.certificates.includes(id)) known.certificates.push(id);
  };
  const addBytes = (hex: string, form: IdentifierForm, id: string) => {
    add(hex.toLowerCase(), form, id);
    for (const list of asDecimalLists(hex)) add(list, form, id);
  };
  for (const each of certificates) {
    addBytes(each.sha1, 'sha1', each.id);
    addBytes(each.sha256, 'sha256', each.id);
    addBytes(each.ski, 'ski', each.id);
    addBytes(base64ToHex(each.spkiSha256Base64), 'spki-sha256', each.id);
    if (each.spkiSha1) addBytes(each.spkiSha1, 'spki-sha1', each.id);
    for (const serial of [each.serial, ...(each.serialAliases ?? [])]) {
      // Leading zeros come and go: the digits after them decide.
      add(serial.toLowerCase().replace(/^0+/, ''), 'serial', each.id);
      for (const list of asDecimalLists(serial)) add(list, 'serial', each.id);
      add(BigInt(`0x${serial}`).toString(), 'serial-decimal', each.id);
    }
  }

  const patterns = [...byDigits.values()];
  const places = new Map<number, { pattern: number; offset: number }[]>();
  for (const [pattern, { digits }] of patterns.entries()) {
    for (const offset of keyOffsets) {
      if (offset + 8 > digits.length) continue;
      let key = 0;
      for (let i = 0; i < 8; i += 1) key = (key << 4) | (digits[offset + i] ?? 0);
      const list = places.get(key) ?? [];
      list.push({ pattern, offset });
      places.set(key, list);
    }
  }
  for (const key of Object.values(certificateKeys).flat()) if (!places.has(key)) places.set(key, []);
  let bitCount = 13;
  while (bitCount < 24 && 1 << bitCount < places.size * 32) bitCount += 1;
  const bits = new Int32Array(1 << (bitCount - 5));
  const shift = 32 - bitCount;
  for (const key of places.keys()) {
    const bit = mixed(key) >>> shift;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << bit);
  }
  return { patterns, bits, shift, places };
}

/** Eight digits spread over 32 bits; the first of them choose the bit of the table. */
export const mixed = (key: number) => Math.imul(key, 0x9e3779b1);

const keyOf = (digits: string) => Number.parseInt(digits, 16) | 0;

/**
 * Eight digits that betray a certificate written out as numbers. Every
 * certificate of version 3 has the bytes A0 03 02 01 02 02 after two lengths:
 * in hex, in decimal, and in decimal with a sign (the last is followed by the
 * serial's length, of 1 to 20). PEM begins with the dashes of its BEGIN line.
 */
export const certificateKeys = {
  hex: [keyOf('a0030201')],
  decimal: [keyOf('16032122'), ...Array.from({ length: 9 }, (_, i) => keyOf(`9632122${i + 1}`))],
  hexText: [keyOf('2d2d2d2d')],
  decimalText: [keyOf('45454545')],
} as const;

/** The digits of bytes as decimal numbers in a row, unsigned and as Java's signed ones (whose signs are no digits). */
function asDecimalLists(hex: string): string[] {
  const bytes = hexBytes(hex);
  return [bytes.map(String), bytes.map((byte) => String(byte < 128 ? byte : 256 - byte))].map((list) =>
    list.join(''),
  );
}

function hexBytes(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

/** @example base64ToHex('AQID') => '010203' */
export function base64ToHex(base64: string): string {
  return Array.from(atob(base64), (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  );
}

/** @example hexToBase64('010203') => 'AQID' */
export function hexToBase64(hex: string): string {
  return btoa(String.fromCharCode(...hexBytes(hex)));
}
