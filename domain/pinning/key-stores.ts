import { kindOfDer } from '#domain/certificates/identify/der.ts';
import type { Engine } from './engine.ts';
import type { Finding, NotRead } from './finding.ts';
import { identityFindings } from './identity-findings.ts';

/** A PKCS #12 store with an encrypted part: certificates stand in it that the bytes do not show. */
export interface ClosedStore {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The type of what is encrypted (1.2.840.113549.1.7.6), as it stands in a store. */
const encryptedData = Uint8Array.of(0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x06);
/** Larger stores are told, and left closed. */
const largestStore = 8 * 1024 * 1024;
/** Rounds of key derivation that a store may ask for: above, it is left closed. Firefox asks for 600,000. */
const mostRounds = 1_000_000;
/** Passwords that stores are opened with: none, the empty one, Java's default. */
const usualPasswords = [undefined, '', 'changeit'] as const;

export function isClosedStore(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30 || kindOfDer(bytes) !== 'pkcs12') return false;
  const end = Math.min(bytes.length, largestStore) - encryptedData.length;
  for (let at = bytes.indexOf(0x06); at >= 0 && at <= end; at = bytes.indexOf(0x06, at + 1))
    if (encryptedData.every((byte, i) => bytes[at + i] === byte)) return true;
  return bytes.length > largestStore;
}

/**
 * What a store holds that opens with one of the usual passwords. A certificate
 * in it is named as a member: `store.p12!alias`.
 */
export async function openStore(
  { path, bytes }: ClosedStore,
  engine: Engine,
): Promise<{ readonly findings: readonly Finding[]; readonly notRead: readonly NotRead[] }> {
  const not = (why: NotRead['why'], detail: string) => ({
    findings: [],
    notRead: [{ file: path, why, detail }],
  });
  if (bytes.length > largestStore) return not('too-large', String(bytes.length));
  const { readPkcs12, UnsupportedStoreError } = await import('#domain/certificates/identify/pkcs12.ts');
  try {
    for (const password of usualPasswords) {
      const { certificates, isLocked } = await readPkcs12(bytes, password, async () => {}, mostRounds);
      if (isLocked) continue;
      const findings = certificates.flatMap(({ alias, der }, index) => {
        const identifiers = engine.filter.look(der).identifiers.map((each) => ({ ...each, line: 0 }));
        const member = { path: `${path}!${alias || index + 1}`, bytes: der, encoding: 'binary' } as const;
        return identityFindings(member, identifiers, [], engine.context);
      });
      return { findings, notRead: [] };
    }
  } catch (error) {
    return error instanceof UnsupportedStoreError
      ? not('unsupported', error.message)
      : not('unreadable', 'malformed');
  }
  return not('encrypted', 'password');
}
