import { hmac } from '@noble/hashes/hmac.js';
import type { sha1 } from '@noble/hashes/legacy.js';
import type { sha256, sha512 } from '@noble/hashes/sha2.js';

export type Hash = typeof sha1 | typeof sha256 | typeof sha512;

/** Rounds between two looks at the clock. */
const stride = 1_000;

/** By the platform's own, many times as fast; undefined where it is not there, as on a page without a secure context. */
async function deriveNatively(
  hash: Hash,
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array | undefined> {
  const name = { 20: 'SHA-1', 32: 'SHA-256', 48: 'SHA-384', 64: 'SHA-512' }[hash.outputLen];
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle || !name || iterations < 1) return undefined;
  try {
    const key = await subtle.importKey('raw', Uint8Array.from(password), 'PBKDF2', false, ['deriveBits']);
    const algorithm = { name: 'PBKDF2', hash: name, salt: Uint8Array.from(salt), iterations };
    return new Uint8Array(await subtle.deriveBits(algorithm, key, length * 8));
  } catch {
    // Some refuse an empty password.
    return undefined;
  }
}

/**
 * PBKDF2 (RFC 8018, 5.2), pausing where it is done here: the library's holds a
 * page until it is done.
 * @param length bytes wanted
 */
export async function derivePbkdf2(
  hash: Hash,
  password: Uint8Array,
  salt: Uint8Array,
  rounds: number,
  length: number,
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  const native = await deriveNatively(hash, password, salt, rounds, length);
  if (native) return native;
  const blocks = Math.ceil(length / hash.outputLen);
  const key = new Uint8Array(blocks * hash.outputLen);
  const keyed = hmac.create(hash, password);
  for (let block = 1; block <= blocks; block += 1) {
    const counter = Uint8Array.of(block >> 24, block >> 16, block >> 8, block);
    let last = keyed.clone().update(salt).update(counter).digest();
    const sum = Uint8Array.from(last);
    for (let round = 1; round < rounds; round += 1) {
      if (round % stride === 0) await breathe();
      last = keyed.clone().update(last).digest();
      for (let index = 0; index < sum.length; index += 1) sum[index] = (sum[index] ?? 0) ^ (last[index] ?? 0);
    }
    key.set(sum, (block - 1) * hash.outputLen);
  }
  return key.subarray(0, length);
}

/**
 * The derivation of PKCS#12 (RFC 7292, appendix B.2).
 * @param password undefined for none; else UTF-16 with a zero at the end, the empty one too
 * @param purpose 1 a key, 2 an initial vector, 3 a key for the digest
 * @param length bytes wanted
 */
export async function derivePkcs12(
  hash: Hash,
  password: string | undefined,
  salt: Uint8Array,
  rounds: number,
  purpose: 1 | 2 | 3,
  length: number,
  breathe: () => Promise<void>,
): Promise<Uint8Array> {
  const { blockLen, outputLen } = hash;
  const diversifier = new Uint8Array(blockLen).fill(purpose);
  const salted = repeated(salt, blockLen);
  const input = new Uint8Array([...salted, ...repeated(bmpString(password), blockLen)]);
  const blocks = Math.ceil(length / outputLen);
  const key = new Uint8Array(blocks * outputLen);
  // One hasher for all rounds: making one takes longer than the hash of a few bytes.
  const fresh = hash.create();
  const hasher = fresh._cloneInto();
  for (let block = 0; block < blocks; block += 1) {
    const last = hash.create().update(diversifier).update(input).digest();
    for (let round = 1; round < rounds; round += 1) {
      if (round % stride === 0) await breathe();
      fresh._cloneInto(hasher).update(last).digestInto(last);
    }
    key.set(last, block * outputLen);
    addOneAnd(repeated(last, blockLen).subarray(0, blockLen), input, blockLen);
  }
  return key.subarray(0, length);
}

/** Repeated to a whole number of blocks; nothing stays nothing. */
function repeated(bytes: Uint8Array, blockLength: number): Uint8Array {
  const length = Math.ceil(bytes.length / blockLength) * blockLength;
  return Uint8Array.from({ length }, (_, index) => bytes[index % bytes.length] ?? 0);
}

/** Adds a number and one to each block of the input, as big-endian integers. */
function addOneAnd(number: Uint8Array, input: Uint8Array, blockLength: number): void {
  for (let start = 0; start < input.length; start += blockLength) {
    let carry = 1;
    for (let index = blockLength - 1; index >= 0; index -= 1) {
      carry += (input[start + index] ?? 0) + (number[index] ?? 0);
      input[start + index] = carry & 0xff;
      carry >>= 8;
    }
  }
}

function bmpString(password: string | undefined): Uint8Array {
  if (password === undefined) return new Uint8Array();
  const bytes = new Uint8Array(password.length * 2 + 2);
  for (let index = 0; index < password.length; index += 1) {
    const unit = password.charCodeAt(index);
    bytes[index * 2] = unit >> 8;
    bytes[index * 2 + 1] = unit & 0xff;
  }
  return bytes;
}
