import type { TextUnderRead } from './text.ts';

/** A private key in a writing of its own: JWK, the XML of .NET, PuTTY's file. */
export interface WrittenKey {
  readonly start: number;
  readonly label: 'JWK' | 'RSAKeyValue' | 'PuTTY';
}

/** Secret members of a JWK (RFC 7518, 6.2.2, 6.3.2, 6.4.1), also within a string of JSON. */
const jwkMember = /\\?"(d|p|q|dp|dq|qi|k)\\?"\s{0,9}:\s{0,9}\\?"[A-Za-z0-9_-]{16,}\\?"/g;
/** Secret elements of .NET's `RSAParameters`. */
const xmlElement = /<(D|P|Q|DP|DQ|InverseQ)>[A-Za-z0-9+/=\s]{16,}<\//gi;
const puttyFile = /^PuTTY-User-Key-File-\d/gm;

/** A JWK names its kind of key, and XML its element, within so many characters of a secret member. */
const reach = 3_000;
/** No file of PuTTY is longer. */
const longestFile = 20_000;

/**
 * Takes the secret parts of private keys that are no PEM, DER or print, so that
 * nobody shows them.
 * @returns each key once: its members beside the first are only taken
 */
export function* writtenPrivateKeys(under: TextUnderRead): Generator<WrittenKey> {
  const { text } = under;
  const isNear = (index: number, word: RegExp) =>
    word.test(text.slice(Math.max(0, index - reach), index + reach));
  for (const { index, 0: written, 1: member = '' } of text.matchAll(jwkMember)) {
    if (under.takenUntil(index) !== undefined || !isNear(index, /"kty\\?"/)) continue;
    under.take(index, index + written.length);
    if (member === 'd' || member === 'k') yield { start: index, label: 'JWK' };
  }
  for (const { index, 0: written, 1: element = '' } of text.matchAll(xmlElement)) {
    if (under.takenUntil(index) !== undefined || !isNear(index, /<RSAKeyValue>/i)) continue;
    under.take(index, index + written.length);
    if (element.toUpperCase() === 'D') yield { start: index, label: 'RSAKeyValue' };
  }
  let passed = 0;
  for (const { index } of text.matchAll(puttyFile)) {
    if (index < passed || under.takenUntil(index) !== undefined) continue;
    const file = text.slice(index, index + longestFile);
    const last = /^Private-MAC:.*$/m.exec(file);
    passed = index + (last ? last.index + last[0].length : file.length);
    under.take(index, passed);
    yield { start: index, label: 'PuTTY' };
  }
}
