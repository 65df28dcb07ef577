import { sha1 } from '@noble/hashes/legacy.js';

/** An entry of a Java key store: a trusted certificate, or a private key with its chain. */
export interface StoreEntry {
  readonly alias: string;
  readonly certificates: readonly Uint8Array[];
  readonly isPrivateKey: boolean;
}

export interface JavaKeyStore {
  readonly format: 'JKS' | 'JCEKS';
  readonly entries: readonly StoreEntry[];
  /** Entries that were not read: the store is cut, or has a secret key before them. */
  readonly unread: number;
  /** What follows a secret key of JCEKS, which has no length of its own; empty when there is none. */
  readonly rest: Uint8Array;
}

const formats: Readonly<Record<number, JavaKeyStore['format']>> = { 4277010157: 'JKS', 3469659854: 'JCEKS' };

/** No store has as many entries or names as long; a cut or hostile file may claim so. */
const mostEntries = 100_000;

/** Which kind of Java key store the bytes are, by their first four; undefined for anything else. PKCS#12 is another format. */
export function javaKeyStoreFormat(bytes: Uint8Array): JavaKeyStore['format'] | undefined {
  return bytes.length < 12 ? undefined : formats[viewOf(bytes).getUint32(0)];
}

/**
 * Reads the certificates of a JKS or JCEKS store. They stand there as they are:
 * the password protects private keys and shows tampering, nothing more.
 * Layout after OpenJDK, sun.security.provider.JavaKeyStore.
 * @returns undefined when the bytes are no such store
 */
export function readJavaKeyStore(bytes: Uint8Array): JavaKeyStore | undefined {
  const format = javaKeyStoreFormat(bytes);
  if (!format) return undefined;
  const view = viewOf(bytes);
  const version = view.getUint32(4);
  const count = view.getUint32(8);
  const entries: StoreEntry[] = [];
  let rest = new Uint8Array();
  let at = 12;
  const number = (size: 2 | 4) => {
    const value = size === 2 ? view.getUint16(at) : view.getUint32(at);
    at += size;
    return value;
  };
  const piece = (length: number) => {
    // The digest at the end is no part of any entry.
    if (at + length > bytes.length - 20) throw new RangeError('the store ends within an entry');
    at += length;
    return bytes.subarray(at - length, at);
  };
  const text = () => new TextDecoder().decode(piece(number(2)));
  const certificate = () => {
    if (version === 2) text();
    return piece(number(4));
  };
  try {
    while (entries.length < Math.min(count, mostEntries)) {
      const tag = number(4);
      if (tag !== 1 && tag !== 2) {
        rest = bytes.slice(at);
        break;
      }
      const alias = text();
      piece(8);
      if (tag === 2) {
        entries.push({ alias, certificates: [certificate()], isPrivateKey: false });
      } else {
        piece(number(4));
        const chain = Array.from({ length: Math.min(number(4), 100) }, certificate);
        entries.push({ alias, certificates: chain, isPrivateKey: true });
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return { format, entries, unread: Math.max(0, count - entries.length), rest };
}

/** Whether the store was written with this password: its last 20 bytes are a digest over password and content. */
export function isStorePassword(bytes: Uint8Array, password: string): boolean {
  const digest = sha1.create();
  const utf16 = new Uint8Array(password.length * 2);
  for (let index = 0; index < password.length; index += 1) {
    viewOf(utf16).setUint16(index * 2, password.charCodeAt(index));
  }
  digest.update(utf16).update(new TextEncoder().encode('Mighty Aphrodite'));
  const expected = digest.update(bytes.subarray(0, bytes.length - 20)).digest();
  return bytes.subarray(bytes.length - 20).every((byte, index) => byte === expected[index]);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
