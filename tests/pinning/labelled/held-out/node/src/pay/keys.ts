import { createPublicKey, createVerify, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Keys with which terminals sign their journals. */
const cache = new Map<string, KeyObject>();

export async function terminalKey(id: string): Promise<KeyObject> {
  let key = cache.get(id);
  if (!key) {
    key = createPublicKey(await readFile(`/var/lib/pay/terminals/${id}.pem`));
    cache.set(id, key);
  }
  return key;
}

export async function verifyJournal(id: string, journal: Buffer, signature: string): Promise<boolean> {
  const verify = createVerify('sha256');
  verify.update(journal);
  return verify.verify(await terminalKey(id), signature, 'base64');
}

export function forget(id: string): void {
  cache.delete(id);
}
