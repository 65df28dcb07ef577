import { createHash } from 'node:crypto';
import { utf16Be } from './der.ts';

export interface JavaStoreOptions {
  readonly format?: 'JKS' | 'JCEKS';
  readonly password?: string;
  /** 1 names no type before a certificate. */
  readonly version?: 1 | 2;
}

export interface JavaStoreEntry {
  readonly alias: string;
  /** One for a trusted certificate; a chain, its own first, for a key. */
  readonly certificates: readonly Uint8Array[];
  /** As the store holds it, encrypted. With it the entry is one of a key. */
  readonly protectedKey?: Uint8Array;
}

/** A Java key store as `sun.security.provider.JavaKeyStore` writes it. */
export function javaStore(entries: readonly JavaStoreEntry[], options: JavaStoreOptions = {}): Uint8Array {
  const { format = 'JKS', password = 'changeit', version = 2 } = options;
  const body = Buffer.concat([
    uint32(format === 'JKS' ? 0xfeedfeed : 0xcececece),
    uint32(version),
    uint32(entries.length),
    ...entries.map((entry) => writeEntry(entry, version)),
  ]);
  const digest = createHash('sha1')
    .update(utf16Be(password))
    .update('Mighty Aphrodite', 'utf8')
    .update(body)
    .digest();
  return Buffer.concat([body, digest]);
}

function writeEntry({ alias, certificates, protectedKey }: JavaStoreEntry, version: 1 | 2): Uint8Array {
  const head = [uint32(protectedKey ? 1 : 2), javaText(alias), Buffer.from('0000018d00000000', 'hex')];
  const own = certificates.map((certificate) =>
    Buffer.concat([...(version === 2 ? [javaText('X.509')] : []), counted(certificate)]),
  );
  return Buffer.concat(
    protectedKey ? [...head, counted(protectedKey), uint32(own.length), ...own] : [...head, ...own],
  );
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

const counted = (bytes: Uint8Array) => Buffer.concat([uint32(bytes.length), bytes]);

/** `DataOutput.writeUTF`: two bytes of length, then UTF-8 of each UTF-16 unit; NUL takes two bytes. */
function javaText(text: string): Buffer {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const bytes = Buffer.from(
    units.flatMap((unit) => {
      if (unit > 0 && unit < 0x80) return [unit];
      if (unit < 0x800) return [0xc0 | (unit >> 6), 0x80 | (unit & 0x3f)];
      return [0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f)];
    }),
  );
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length);
  return Buffer.concat([length, bytes]);
}
