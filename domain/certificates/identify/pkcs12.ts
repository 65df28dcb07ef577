import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import forge from 'node-forge';
import { derivePbkdf2, derivePkcs12, type Hash } from './key-derivation.ts';

/** A certificate of a PKCS#12 store. */
export interface Pkcs12Certificate {
  /** Alias (friendlyName); empty when the store gives none. */
  readonly alias: string;
  readonly der: Uint8Array;
}

export interface Pkcs12Content {
  readonly certificates: readonly Pkcs12Certificate[];
  readonly privateKeys: number;
  /** Whether a part stayed closed: no password, or not this one. */
  readonly isLocked: boolean;
}

/** The store uses something that this does not read, or asks for more work than is reasonable. */
export class UnsupportedStoreError extends Error {}

type Asn1 = forge.asn1.Asn1;

/**
 * Rounds of key derivation that are done at most. Java asks for 10,000,
 * Firefox for 600,000; a hostile file may ask for thousands of millions.
 */
const mostRounds = 5_000_000;
/** Bags within bags: no store of this world has more than one level. */
const deepest = 4;

const oids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  safeContentsBag: '1.2.840.113549.1.12.10.1.6',
  friendlyName: '1.2.840.113549.1.9.20',
  pbes2: '1.2.840.113549.1.5.13',
} as const;

const hashes: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': sha1,
  '2.16.840.1.101.3.4.2.1': sha256,
  '2.16.840.1.101.3.4.2.2': sha384,
  '2.16.840.1.101.3.4.2.3': sha512,
  '1.2.840.113549.2.7': sha1,
  '1.2.840.113549.2.9': sha256,
  '1.2.840.113549.2.10': sha384,
  '1.2.840.113549.2.11': sha512,
};

/** The ciphers of RFC 7292, appendix C: cipher, bytes of the key. */
const oldCiphers: Readonly<Record<string, readonly [name: 'RC2' | '3DES', keyBytes: number]>> = {
  '1.2.840.113549.1.12.1.3': ['3DES', 24],
  '1.2.840.113549.1.12.1.4': ['3DES', 16],
  '1.2.840.113549.1.12.1.5': ['RC2', 16],
  '1.2.840.113549.1.12.1.6': ['RC2', 5],
};

/** The ciphers that PBES2 names. */
const ciphers: Readonly<Record<string, readonly [name: 'AES' | '3DES', keyBytes: number]>> = {
  '2.16.840.1.101.3.4.1.2': ['AES', 16],
  '2.16.840.1.101.3.4.1.22': ['AES', 24],
  '2.16.840.1.101.3.4.1.42': ['AES', 32],
  '1.2.840.113549.3.7': ['3DES', 24],
};

/**
 * Opens a PKCS#12 store (RFC 7292) in memory. What is not encrypted is read
 * whatever the password; private keys are counted and left closed.
 * The library brings ASN.1 and the old ciphers that no browser has (RC2,
 * Triple DES: Java before 16 and OpenSSL before 3 wrote them). Deriving keys
 * is done here, because the library does it without a pause and takes
 * Japanese passwords for Latin ones.
 * @param password undefined for none at all, which is not the same as the empty one
 * @param breathe awaited between rounds
 * @param most rounds of key derivation that are done
 * @throws UnsupportedStoreError for what is not read; other errors when the bytes are no such store
 */
export async function readPkcs12(
  bytes: Uint8Array,
  password: string | undefined,
  breathe: () => Promise<void>,
  most = mostRounds,
): Promise<Pkcs12Content> {
  const opener = { password, breathe, most };
  const [, authenticated, mac] = children(parse(bytes));
  const content = octets(children(children(authenticated)[1])[0]);
  if (mac && !(await isAuthentic(content, mac, opener))) return readParts(content, undefined);
  return readParts(content, opener);
}

interface Opener {
  readonly password: string | undefined;
  readonly breathe: () => Promise<void>;
  readonly most: number;
}

async function readParts(content: Uint8Array, opener: Opener | undefined): Promise<Pkcs12Content> {
  const certificates: Pkcs12Certificate[] = [];
  let privateKeys = 0;
  let isLocked = false;
  const readBags = (safe: Asn1, depth: number) => {
    for (const bag of children(safe)) {
      const [type, value, attributes] = children(bag);
      const kind = oidOf(type);
      const inner = children(value)[0];
      if (kind === oids.keyBag || kind === oids.shroudedKeyBag) privateKeys += 1;
      else if (kind === oids.safeContentsBag && inner && depth < deepest) readBags(inner, depth + 1);
      else if (kind === oids.certBag && inner) {
        const der = octets(children(children(inner)[1])[0]);
        certificates.push({ alias: friendlyName(attributes), der });
      }
    }
  };
  for (const part of children(parse(content))) {
    const [type, wrapped] = children(part);
    const inner = children(wrapped)[0];
    if (oidOf(type) === oids.data) readBags(parse(octets(inner)), 0);
    else if (oidOf(type) !== oids.encryptedData) throw new UnsupportedStoreError('public-key encryption');
    else {
      const plain = opener && inner ? await decrypt(inner, opener) : undefined;
      if (plain) readBags(plain, 0);
      else isLocked = true;
    }
  }
  return { certificates, privateKeys, isLocked };
}

/** @returns the bags; undefined when the password is not the store's */
async function decrypt(encryptedData: Asn1, opener: Opener): Promise<Asn1 | undefined> {
  const [, info] = children(encryptedData);
  const [, algorithm, encrypted] = children(info);
  const decipher = await decipherFor(algorithm, opener);
  decipher.update(forge.util.createBuffer(binary(octets(encrypted))));
  if (!decipher.finish()) return undefined;
  try {
    return parse(fromBinary(decipher.output.getBytes()));
  } catch {
    // A wrong key leaves sound padding once in 256 times, and no ASN.1.
    return undefined;
  }
}

async function decipherFor(
  algorithm: Asn1 | undefined,
  { password, breathe, most }: Opener,
): Promise<forge.cipher.BlockCipher> {
  const [name, parameters] = children(algorithm);
  const scheme = oidOf(name);
  if (scheme === oids.pbes2) {
    const [derivation, encryption] = children(parameters);
    const [salt, rounds, ...more] = children(children(derivation)[1]);
    const prf = more.find((each) => each.type === forge.asn1.Type.SEQUENCE);
    const hash = prf ? hashes[oidOf(children(prf)[0])] : sha1;
    const [cipherName, iv] = children(encryption);
    const cipher = ciphers[oidOf(cipherName)];
    if (!hash || !cipher) throw new UnsupportedStoreError(oidOf(cipherName));
    const [kind, length] = cipher;
    const key = await derivePbkdf2(
      hash,
      new TextEncoder().encode(password ?? ''),
      octets(salt),
      roundsOf(rounds, most),
      length,
      breathe,
    );
    return started(kind, key, octets(iv));
  }
  const cipher = oldCiphers[scheme];
  if (!cipher) throw new UnsupportedStoreError(scheme);
  const [kind, length] = cipher;
  const [salt, rounds] = children(parameters);
  const derive = (purpose: 1 | 2, bytes: number) =>
    derivePkcs12(sha1, password, octets(salt), roundsOf(rounds, most), purpose, bytes, breathe);
  return started(kind, await derive(1, length), await derive(2, 8));
}

function started(kind: 'AES' | 'RC2' | '3DES', key: Uint8Array, iv: Uint8Array): forge.cipher.BlockCipher {
  const first = forge.util.createBuffer(binary(iv));
  if (kind === 'RC2') {
    const cipher = forge.rc2.createDecryptionCipher(binary(key), key.length * 8);
    cipher.start(first.getBytes());
    return cipher as unknown as forge.cipher.BlockCipher;
  }
  // Two keys of Triple DES: the first is the third as well.
  const whole = kind === '3DES' && key.length === 16 ? binary(key) + binary(key.subarray(0, 8)) : binary(key);
  const cipher = forge.cipher.createDecipher(kind === 'AES' ? 'AES-CBC' : '3DES-CBC', whole);
  cipher.start({ iv: first });
  return cipher;
}

/** Whether the store's digest was made with this password. One of an unknown kind decides nothing. */
async function isAuthentic(
  content: Uint8Array,
  mac: Asn1,
  { password, breathe, most }: Opener,
): Promise<boolean> {
  const [digest, salt, rounds] = children(mac);
  const [algorithm, expected] = children(digest);
  const hash = hashes[oidOf(children(algorithm)[0])];
  if (!hash) return true;
  const count = rounds ? roundsOf(rounds, most) : 1;
  const key = await derivePkcs12(hash, password, octets(salt), count, 3, hash.outputLen, breathe);
  return binary(hmac(hash, key, content)) === binary(octets(expected));
}

/** @throws UnsupportedStoreError when they are too many */
function roundsOf(element: Asn1 | undefined, most: number): number {
  const value = fromBinary(String(element?.value ?? '')).reduce((sum, byte) => sum * 256 + byte, 0);
  if (value > most) throw new UnsupportedStoreError(`${value} iterations`);
  return value;
}

function parse(bytes: Uint8Array): Asn1 {
  const options = { strict: false, parseAllBytes: false, decodeBitStrings: false };
  return forge.asn1.fromDer(forge.util.createBuffer(binary(bytes)), options as unknown as boolean);
}

/** @returns nothing where an element is missing: what is asked of it then is missing too */
function children(element: Asn1 | undefined): Asn1[] {
  return Array.isArray(element?.value) ? (element.value as Asn1[]) : [];
}

/** The bytes of an octet string, also of one in pieces, as Bouncy Castle writes them. */
function octets(element: Asn1 | undefined): Uint8Array {
  return fromBinary(pieces(element));
}

function pieces(element: Asn1 | undefined): string {
  if (!element) throw new RangeError('an octet string is missing');
  return Array.isArray(element.value) ? (element.value as Asn1[]).map(pieces).join('') : element.value;
}

function oidOf(element: Asn1 | undefined): string {
  return typeof element?.value === 'string' && element.value ? forge.asn1.derToOid(element.value) : '';
}

function friendlyName(attributes: Asn1 | undefined): string {
  for (const attribute of children(attributes)) {
    const [type, values] = children(attribute);
    if (oidOf(type) !== oids.friendlyName) continue;
    // The library has decoded the BMPString into UTF-16 already where it could.
    const value = children(values)[0]?.value;
    if (typeof value === 'string') return value.includes('\0') ? value.replaceAll('\0', '') : value;
  }
  return '';
}

/** Bytes as the library takes them: one character each. */
function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}

function fromBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}
