/**
 * The outside of DER: where an element ends, what it holds, and whether a
 * parser can be trusted with it. What is inside is read by libraries; they are
 * given only bytes that passed here, since they recurse and a stranger made the bytes.
 */

/** A header and where its content stands. */
export interface Element {
  readonly tag: number;
  /** Offset of the content. */
  readonly start: number;
  /** Offset behind the content; for an indefinite length unknown, -1. */
  readonly end: number;
}

/** Deeper than any certificate; a PKCS#12 store reaches about 15. */
const deepest = 40;
/** More elements than the largest bundle of CAs holds. */
const mostElements = 200_000;

/**
 * Reads a header.
 * @returns undefined where no complete header with a length of at most 4 bytes stands
 */
export function elementAt(bytes: Uint8Array, at: number): Element | undefined {
  const tag = bytes[at];
  let length = bytes[at + 1];
  if (tag === undefined || length === undefined) return undefined;
  let start = at + 2;
  if ((tag & 0x1f) === 0x1f) {
    // High tag numbers: no certificate has any beyond one more byte.
    if (length & 0x80) return undefined;
    length = bytes[start];
    if (length === undefined) return undefined;
    start += 1;
  }
  if (length === 0x80) return { tag, start, end: -1 };
  if (length > 0x80) {
    const count = length & 0x7f;
    if (count > 4 || start + count > bytes.length) return undefined;
    length = 0;
    for (let index = 0; index < count; index += 1) length = length * 256 + (bytes[start + index] ?? 0);
    start += count;
  }
  return { tag, start, end: start + length };
}

/** The elements directly inside another, at most so many. Stops quietly where the bytes make no sense. */
export function childrenOf(bytes: Uint8Array, { start, end }: Element, most = 16): Element[] {
  const children: Element[] = [];
  let at = start;
  while (at < end && children.length < most) {
    const child = elementAt(bytes, at);
    if (!child || child.end < 0 || child.end > end) break;
    children.push(child);
    at = child.end;
  }
  return children;
}

/** What is wrong with the outside of an element; undefined when nothing is. */
export type Defect =
  | { readonly expected: number; readonly present: number }
  | { readonly reason: 'depth' | 'elements' | 'length' };

/**
 * Walks all elements without recursion: every length must stay within its
 * parent, indefinite lengths must be closed, and depth and number are bounded.
 */
export function defectOf(bytes: Uint8Array): Defect | undefined {
  const outer = elementAt(bytes, 0);
  if (!outer) return { expected: 2, present: bytes.length };
  if (outer.end > bytes.length) return { expected: outer.end, present: bytes.length };
  /** Ends of the open elements; -1 for those that end at two zero bytes. */
  const open: number[] = [outer.end];
  let at = outer.start;
  let count = 0;
  while (open.length > 0) {
    const end = open.at(-1) ?? -1;
    if (at === end) {
      open.pop();
      continue;
    }
    if (end === -1 && bytes[at] === 0 && bytes[at + 1] === 0) {
      open.pop();
      at += 2;
      continue;
    }
    const element = elementAt(bytes, at);
    const limit = open.findLast((each) => each !== -1) ?? bytes.length;
    if (!element || element.start > limit || element.end > limit) return { reason: 'length' };
    count += 1;
    if (count > mostElements) return { reason: 'elements' };
    const isConstructed = (element.tag & 0x20) !== 0;
    if (isConstructed) {
      if (open.length >= deepest) return { reason: 'depth' };
      open.push(element.end);
      at = element.start;
    } else if (element.end === -1) {
      return { reason: 'length' };
    } else {
      at = element.end;
    }
  }
  return undefined;
}

/** What DER is, by its outermost elements. */
export type DerKind =
  | 'certificate'
  | 'crl'
  | 'certificate-request'
  | 'public-key'
  | 'private-key'
  | 'pkcs7'
  | 'pkcs12'
  | 'other';

const sequence = 0x30;
const integer = 0x02;
const oid = 0x06;
const bitString = 0x03;
const octetString = 0x04;
/** OID 1.2.840.113549.1.7.2 (signedData), content bytes. */
const signedData = '2a864886f70d010702';

/** Tells what the bytes are. Reads a few headers only. */
export function kindOfDer(bytes: Uint8Array): DerKind {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== sequence) return 'other';
  const end = outer.end < 0 ? bytes.length : Math.min(outer.end, bytes.length);
  const [first, second, third] = childrenOf(bytes, { ...outer, end }, 4);
  const firstTag = first?.tag ?? elementAt(bytes, outer.start)?.tag;
  if (firstTag === oid && first) return hexOf(bytes, first) === signedData ? 'pkcs7' : 'other';
  if (firstTag === integer && first) {
    const version = hexOf(bytes, first);
    // Indefinite lengths, as Bouncy Castle writes them, hide the second child: version 3 is telling enough.
    if (version === '03' && (second?.tag ?? sequence) === sequence) return 'pkcs12';
    if (second?.tag === sequence && third?.tag === octetString) return 'private-key';
    // Two numbers are an RSA public key or a signature too: only a version before them makes them a private key.
    if (second?.tag === integer && (version === '00' || version === '01')) return 'private-key';
    if (second?.tag === octetString && version === '01') return 'private-key';
    return 'other';
  }
  if (firstTag !== sequence || !first) return 'other';
  const inner = childrenOf(bytes, first, 8);
  const tags = inner.map(({ tag }) => tag);
  // EncryptedPrivateKeyInfo: an algorithm and an octet string.
  if (tags[0] === oid && second?.tag === octetString) return 'private-key';
  if (tags[0] === oid && second?.tag === bitString) return 'public-key';
  if (second?.tag !== sequence) return 'other';
  // Version and serial, or serial alone; then algorithm, issuer, validity, subject, key.
  const isVersioned = tags[0] === 0xa0 && tags[1] === integer;
  const rest = isVersioned ? tags.slice(2) : tags.slice(1);
  const isNumbered = isVersioned || tags[0] === integer;
  if (isNumbered && rest.slice(0, 5).every((tag) => tag === sequence) && rest.length >= 5)
    return 'certificate';
  if (tags[0] === integer && tags[1] === sequence && tags[2] === sequence && tags[3] === 0xa0) {
    return 'certificate-request';
  }
  const afterName = tags[0] === integer ? tags[3] : tags[2];
  if (afterName === 0x17 || afterName === 0x18) return 'crl';
  return isNumbered ? 'certificate' : 'other';
}

/** The SubjectPublicKeyInfo of a certificate, header included; undefined when it has no such part. */
export function publicKeyOf(certificate: Uint8Array): Uint8Array | undefined {
  const outer = elementAt(certificate, 0);
  const [body] = outer ? childrenOf(certificate, outer, 1) : [];
  if (!body) return undefined;
  const parts = childrenOf(certificate, body, 8);
  const key = parts[parts[0]?.tag === 0xa0 ? 6 : 5];
  const before = parts[parts[0]?.tag === 0xa0 ? 5 : 4];
  if (key?.tag !== sequence || !before) return undefined;
  return certificate.subarray(before.end, key.end);
}

function hexOf(bytes: Uint8Array, { start, end }: Element): string {
  return toHex(bytes.subarray(start, Math.min(end, start + 32)));
}

/** Bytes as lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return hex;
}
