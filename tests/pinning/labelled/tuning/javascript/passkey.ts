import { createHash, createVerify, timingSafeEqual } from 'node:crypto';

/** Verifies an assertion of a passkey (fingerprint or PIN on the device). */
export function verifyAssertion(origin: string, clientData: Buffer, auth: Buffer, signature: Buffer, key: string): boolean {
  const parsed = JSON.parse(clientData.toString('utf8')) as { origin: string; challenge: string };
  if (parsed.origin !== origin) return false;
  const rpIdHash = createHash('sha256').update(new URL(origin).hostname).digest();
  if (!timingSafeEqual(rpIdHash, auth.subarray(0, 32))) return false;
  const hash = createHash('sha256').update(clientData).digest();
  return createVerify('SHA256').update(Buffer.concat([auth, hash])).verify(key, signature);
}
