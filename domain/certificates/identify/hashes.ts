import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from './der.ts';

/** SHA-1 as lower-case hex: what Windows and Azure call the thumbprint. Names a certificate; nothing here relies on it for security. */
export function sha1Hex(bytes: Uint8Array): string {
  return toHex(sha1(bytes));
}

export function sha256Hex(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}
