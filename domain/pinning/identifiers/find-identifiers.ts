import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { createWordFinder, type Needle, type WordFinder, wordsOf } from '../word-finder.ts';
import { certificateLength, certificateParts } from './der.ts';
import { base64ToHex, type DigitTable, digitTable, hexToBase64 } from './digit-patterns.ts';
import { type DigitHit, findDigits } from './digit-runs.ts';
import type { FoundIdentifier, IdentifierForm, KnownCertificate } from './known-certificate.ts';
import { nameSearch } from './names.ts';
import {
  allFromBase64,
  decimalsBefore,
  digitsBefore,
  fromBase64,
  fromNumbers,
  hexDigitsBefore,
  largestCertificate,
} from './written-bytes.ts';

/** Everything by which known certificates are found, made once. */
export interface IdentifierSearch {
  /** What is looked for as words; in the order in which `wordFound` knows them. */
  readonly needles: readonly Needle[];
  /** Looks at one of those that was found, and notes what it is. */
  wordFound(bytes: Uint8Array, needle: number, start: number, notes: Notes): void;
  /** Finds rows of digits, and notes what they are. */
  digits(bytes: Uint8Array, words: Int32Array, notes: Notes): void;
}

/** What was found so far in a file. */
export interface Notes {
  readonly found: FoundIdentifier[];
  /** How often text that was written in another text was gone into. */
  readonly depth: number;
  /** Bytes that may still be read out of base64 and numbers: what begins as a certificate a thousand times over is none. */
  left: number;
}

/** An empty sheet for a file of so many bytes. */
export function notesFor(length: number, found: FoundIdentifier[] = [], depth = 0): Notes {
  return { found, depth, left: 4 * length + (1 << 18) };
}

/** Identifiers listed for one file: a bundle of all the world's roots has 150 certificates. */
const mostFound = 2000;
/** Signs of a key pin that are looked for: so many that they hardly ever stand anywhere by chance. */
const pinPiece = 11;
/** Text within base64 within text: Kubernetes writes PEM so. */
const deepest = 2;
const largestText = 1 << 20;

/** What makes base64 and bytes certificates: A0 03 02 01 02 02, at each of the three ways in which base64 can cut it. */
const certificateMarks = [
  { text: 'gAwIBAgI', back: 12 - 1, skip: 0 },
  { text: 'oAMCAQIC', back: 12, skip: 1 },
  { text: 'ADAgECA', back: 14, skip: 2 },
] as const;
const certificateBytes = Uint8Array.of(0xa0, 0x03, 0x02, 0x01, 0x02, 0x02);
/** What is decoded whole: `-----BEGIN CERT` in base64, at each of the three ways, and a PKCS #7 bundle by its type. */
const wholeTexts = [
  { text: 'LS0tLS1CRUdJTi', back: 0 },
  { text: '0tLS0tQkVHSU4g', back: 2 },
  { text: 'tLS0tLUJFR0lOI', back: 3 },
  { text: 'YJKoZIhvcNAQcC', back: 6 },
] as const;

type Reading = (bytes: Uint8Array, start: number, notes: Notes) => void;

/** @throws RangeError when a record of the catalogue has an identifier too short to look for */
export function identifierSearch(certificates: readonly KnownCertificate[]): IdentifierSearch {
  const table: DigitTable = digitTable(certificates);
  const bySha256 = new Map(certificates.map(({ id, sha256: hash }) => [hash, id]));
  const byKey = grouped(certificates, ({ spkiSha256Base64 }) => spkiSha256Base64);
  const byName = grouped(certificates, ({ commonName }) => commonName.toLowerCase());
  const needles: Needle[] = [];
  const readings: Reading[] = [];
  const look = (needle: Needle, reading: Reading) => {
    needles.push(needle);
    readings.push(reading);
  };

  for (const [pin, { form, ids }] of pinsOf(certificates)) lookForPin(pin, form, ids);
  const names = nameSearch(certificates);
  for (const needle of names.needles)
    look(needle, (bytes, start, { found }) => {
      const name = names.read(bytes, start);
      if (!name || isInside(found, name.start, name.end)) return;
      const { start: from, end } = name;
      const form = name.translated
        ? 'translated-name'
        : isInDistinguishedName(bytes, from, end)
          ? 'distinguished-name'
          : 'common-name';
      note(found, { start: from, end, form, certificates: name.certificates });
    });
  for (const { text, back, skip } of certificateMarks)
    look({ text, exact: true }, (bytes, start, notes) => {
      const begin = notes.left > 0 ? digitsBefore(bytes, start, back) : -1;
      if (begin < 0) return;
      const read = fromBase64(bytes, begin, skip, (first) => {
        const length = certificateLength(first, 0);
        notes.left -= length;
        return length;
      });
      if (read) noteCertificate(read.decoded, begin, read.end, 'pem', notes);
    });
  look({ text: certificateBytes, exact: true }, (bytes, start, notes) => {
    // The body's own length takes one byte more or less.
    for (const begin of [start - 8, start - 7]) {
      const length = begin < 0 ? 0 : certificateLength(bytes, begin);
      if (length === 0 || begin + length > bytes.length || notes.left <= 0) continue;
      notes.left -= length;
      noteCertificate(bytes.subarray(begin, begin + length), begin, begin + length, 'der', notes);
      return;
    }
  });
  for (const { text, back } of wholeTexts)
    look({ text, exact: true }, (bytes, start, notes) => {
      const begin = start - back;
      if (begin < 0 || notes.depth >= deepest || notes.left <= 0 || isInside(notes.found, start, start + 1))
        return;
      const { decoded } = allFromBase64(bytes, begin, largestText);
      notes.left -= decoded.length;
      lookWithin(decoded, start, (length) => allFromBase64(bytes, begin, length).end, 'pem', notes);
    });
  const within: { finder?: WordFinder } = {};

  return {
    needles,
    wordFound: (bytes, needle, start, notes) => readings[needle]?.(bytes, start, notes),
    digits: (bytes, words, notes) => findDigits(bytes, words, table, (hit) => digitsFound(bytes, hit, notes)),
  };

  function lookForPin(pin: string, form: IdentifierForm, ids: readonly string[]): void {
    const digits = pin.replace(/=+$/, '');
    // A second piece finds pins that were split over two literals within the first.
    for (const piece of form === 'spki-sha256' ? [0, Math.floor(digits.length / 2)] : [0])
      look({ text: digits.slice(piece, piece + pinPiece), exact: true }, (bytes, start, { found }) => {
        const from = piece === 0 ? start : digitsBackOver(bytes, start, digits.slice(0, piece));
        const end = from < 0 ? -1 : readOver(bytes, from, digits);
        if (end > 0) note(found, { start: from, end, form, certificates: ids });
      });
  }

  function digitsFound(bytes: Uint8Array, hit: DigitHit, notes: Notes): void {
    if (hit.kind === 'pattern') {
      const pattern = table.patterns[hit.pattern];
      if (!pattern) return;
      const { start, end, partial } = hit;
      const { form, certificates: ids } = pattern;
      note(notes.found, { start, end, form, certificates: ids, ...(partial ? { partial } : {}) });
      return;
    }
    if (isInside(notes.found, hit.at, hit.at + 1)) return;
    if (hit.of === 'hexText' || hit.of === 'decimalText') {
      const begin = hit.at;
      const base = hit.of === 'hexText' ? 'hex' : 'decimal';
      if (notes.depth >= deepest || notes.left <= 0) return;
      // The B of BEGIN.
      if (fromNumbers(bytes, begin, base, () => 6).decoded[5] !== 0x42) return;
      const read = (length: number) => fromNumbers(bytes, begin, base, () => length);
      const { decoded } = read(largestCertificate);
      notes.left -= decoded.length;
      lookWithin(decoded, begin, (length) => read(length).end, 'byte-array', notes);
      return;
    }
    const tries =
      hit.of === 'hex'
        ? [16, 14].map((count) => hexDigitsBefore(bytes, hit.at, count))
        : [8, 7].map((count) => decimalsBefore(bytes, hit.at, count));
    for (const begin of tries) {
      if (begin < 0 || notes.left <= 0) continue;
      let wanted = 0;
      const { decoded, end } = fromNumbers(bytes, begin, hit.of === 'hex' ? 'hex' : 'decimal', (first) => {
        wanted = certificateLength(first, 0);
        notes.left -= wanted;
        return wanted;
      });
      if (wanted === 0 || decoded.length < wanted) continue;
      noteCertificate(decoded, begin, end, 'byte-array', notes);
      return;
    }
  }

  /**
   * A text that was written within another: what is found in it stands where it stands.
   * @param endOf where so many bytes of the text end in the other. What was read goes
   *   on behind the last certificate, for nothing tells where such a text ends.
   */
  function lookWithin(
    text: Uint8Array,
    start: number,
    endOf: (length: number) => number,
    form: IdentifierForm,
    notes: Notes,
  ): void {
    within.finder ??= createWordFinder(needles, true);
    const inner = notesFor(text.length, [], notes.depth + 1);
    within.finder.find(text, wordsOf(text), (needle, at) => readings[needle]?.(text, at, inner));
    const inside = inner.found.filter((each) => isBytes(each.form));
    if (inside.length === 0) return;
    const end = endOf(Math.max(...inside.map((each) => each.end)));
    for (const each of inside) note(notes.found, { ...each, start, end, form }, true);
  }

  function noteCertificate(
    der: Uint8Array,
    start: number,
    end: number,
    form: IdentifierForm,
    notes: Notes,
  ): void {
    // Neighbours in base64 share the digit where they meet.
    if (isInside(notes.found, start + 3, start + 4)) return;
    const hash = hex(sha256(der));
    const id = bySha256.get(hash);
    if (id !== undefined) {
      note(notes.found, { start, end, form, certificates: [id] });
      return;
    }
    const parts = certificateParts(der);
    if (!parts) return;
    const { subject, issuer } = parts;
    const sameKey = byKey.get(hexToBase64(hex(sha256(parts.publicKey)))) ?? [];
    const issuedBy = byName.get(issuer.toLowerCase()) ?? [];
    note(notes.found, {
      start,
      end,
      form,
      certificates: [],
      unknown: { sha256: hash, subject, issuer, sameKey, issuedBy },
    });
  }
}

/** Notes what was found, unless it stands within what is noted already; what stands within it gives way. */
function note(found: FoundIdentifier[], each: FoundIdentifier, several = false): void {
  if (found.length >= mostFound) return;
  for (let i = found.length - 1; i >= 0 && i >= found.length - 8; i -= 1) {
    const before = found[i] as FoundIdentifier;
    if (several && before.start === each.start) continue;
    if (before.start <= each.start && each.end <= before.end) return;
    if (each.start <= before.start && before.end <= each.end && each.form !== before.form) {
      found[i] = each;
      return;
    }
  }
  found.push(each);
}

/** Whether a place is part of a certificate that is noted already. */
function isInside(found: readonly FoundIdentifier[], start: number, end: number): boolean {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 8; i -= 1) {
    const before = found[i] as FoundIdentifier;
    if (isBytes(before.form) && before.start <= start && end <= before.end) return true;
  }
  return false;
}

const isBytes = (form: IdentifierForm) => form === 'pem' || form === 'der' || form === 'byte-array';

/** Public-key pins and thumbprints in base64, and what each names. */
function pinsOf(
  certificates: readonly KnownCertificate[],
): Map<string, { readonly form: IdentifierForm; readonly ids: string[] }> {
  const pins = new Map<string, { form: IdentifierForm; ids: string[] }>();
  const add = (pin: string, form: IdentifierForm, id: string) => {
    for (const spelling of new Set([pin, pin.replaceAll('+', '-').replaceAll('/', '_')])) {
      const known = pins.get(spelling);
      if (!known) pins.set(spelling, { form, ids: [id] });
      else if (!known.ids.includes(id)) known.ids.push(id);
    }
  };
  for (const each of certificates) {
    add(hexToBase64(base64ToHex(each.spkiSha256Base64)), 'spki-sha256', each.id);
    if (each.spkiSha1) add(hexToBase64(each.spkiSha1), 'spki-sha1', each.id);
    add(hexToBase64(each.sha256), 'sha256', each.id);
    add(hexToBase64(each.sha1), 'sha1', each.id);
  }
  return pins;
}

/** Bytes between two parts of a pin that was split over literals. */
const mostBetweenParts = 40;

function isBetweenParts(byte: number): boolean {
  // Blanks, quotes, the plus and dot and backslash that join literals.
  return byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x5c || byte === 0x2e || byte === 0x2b;
}

/** @returns after the last character of the text, whatever stands between its parts, or -1 */
function readOver(bytes: Uint8Array, from: number, text: string): number {
  let position = from;
  for (let i = 0; i < text.length; i += 1) {
    const wanted = text.charCodeAt(i);
    let passed = 0;
    while (bytes[position] !== wanted) {
      const byte = bytes[position];
      passed += 1;
      if (byte === undefined || !isBetweenParts(byte) || passed > mostBetweenParts) return -1;
      position += 1;
    }
    position += 1;
  }
  return position;
}

/** The same from behind. @returns where the text begins that ends before a place, or -1 */
function digitsBackOver(bytes: Uint8Array, from: number, text: string): number {
  let position = from;
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const wanted = text.charCodeAt(i);
    let passed = 0;
    position -= 1;
    while (bytes[position] !== wanted) {
      const byte = bytes[position];
      passed += 1;
      if (byte === undefined || !isBetweenParts(byte) || passed > mostBetweenParts) return -1;
      position -= 1;
    }
  }
  return position;
}

/** Whether other parts of a distinguished name stand beside a common name. */
function isInDistinguishedName(bytes: Uint8Array, start: number, end: number): boolean {
  const decoder = new TextDecoder('latin1');
  const before = decoder.decode(bytes.subarray(Math.max(0, start - 6), start));
  if (/\bCN\s*=\s*["']?$/i.test(before)) return true;
  return /^["']?\s*[,/+]\s*(?:OU?|C|L|ST?)\s*=/i.test(decoder.decode(bytes.subarray(end, end + 12)));
}

const hex = (bytes: Uint8Array) => bytesToHex(bytes).toUpperCase();

function grouped(
  certificates: readonly KnownCertificate[],
  keyOf: (certificate: KnownCertificate) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const each of certificates) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each.id]);
  return groups;
}
