import { createCipheriv, createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import forge from 'node-forge';
import {
  bmpString,
  der,
  explicit,
  integer,
  nothing,
  objectId,
  octetString,
  sequence,
  setOf,
  utf16Be,
} from './der.ts';

export interface StoreEntry {
  readonly certificate: Uint8Array;
  readonly alias?: string;
  /** PKCS #8; stands before the certificate. */
  readonly privateKey?: Uint8Array;
}

/** How certificates and keys are encrypted: OpenSSL 3's and Java's way, the two before it, or not at all. */
export type Encryption = 'aes-256' | '3des' | 'rc2-40' | 'none';

export interface Pkcs12Options {
  readonly encryption: Encryption;
  /** null: none at all, which is not the same as an empty one. */
  readonly password: string | null;
  readonly iterations?: number;
  /** The integrity check; left out where there is no password to compute it from. */
  readonly mac?: 'sha1' | 'sha256' | 'none';
}

const data = '1.2.840.113549.1.7.1';
const encryptedData = '1.2.840.113549.1.7.6';
const bags = {
  key: '1.2.840.113549.1.12.10.1.1',
  shroudedKey: '1.2.840.113549.1.12.10.1.2',
  certificate: '1.2.840.113549.1.12.10.1.3',
};

/** A PKCS #12 store, put together by hand: the libraries for it take RSA keys only. */
export function pkcs12(entries: readonly StoreEntry[], options: Pkcs12Options): Uint8Array {
  const { encryption, password, iterations = 2048, mac = 'sha256' } = options;
  const certificates = sequence(...entries.map(certificateBag));
  const keys = entries.flatMap(({ privateKey, alias }) =>
    privateKey ? [keyBag(privateKey, alias, options)] : [],
  );
  const contents = [
    encryption === 'none'
      ? contentInfo(data, octetString(certificates))
      : contentInfo(
          encryptedData,
          sequence(
            integer(0),
            sequence(objectId(data), ...encrypted(certificates, encryption, password, iterations)),
          ),
        ),
    ...(keys.length > 0 ? [contentInfo(data, octetString(sequence(...keys)))] : []),
  ];
  const safe = sequence(...contents);
  return sequence(
    integer(3),
    contentInfo(data, octetString(safe)),
    ...(mac === 'none' || password === null ? [] : [macOf(safe, mac, password, iterations)]),
  );
}

const contentInfo = (type: string, content: Uint8Array) => sequence(objectId(type), explicit(0, content));

function certificateBag({ certificate, alias }: StoreEntry): Uint8Array {
  return sequence(
    objectId(bags.certificate),
    explicit(0, sequence(objectId('1.2.840.113549.1.9.22.1'), explicit(0, octetString(certificate)))),
    ...friendlyName(alias),
  );
}

function keyBag(key: Uint8Array, alias: string | undefined, options: Pkcs12Options): Uint8Array {
  const { encryption, password, iterations = 2048 } = options;
  if (encryption === 'none') {
    return sequence(objectId(bags.key), explicit(0, key), ...friendlyName(alias));
  }
  const [algorithm, content] = encrypted(
    key,
    encryption === 'rc2-40' ? '3des' : encryption,
    password,
    iterations,
  );
  // In a key's own structure the bytes stand as an octet string, without a tag around it.
  const bytes = der(0x04, content.subarray(headerLength(content)));
  return sequence(
    objectId(bags.shroudedKey),
    explicit(0, sequence(algorithm, bytes)),
    ...friendlyName(alias),
  );
}

function headerLength(value: Uint8Array): number {
  const first = value[1] ?? 0;
  return first < 0x80 ? 2 : 2 + (first & 0x7f);
}

function friendlyName(alias: string | undefined): Uint8Array[] {
  if (alias === undefined) return [];
  return [setOf(sequence(objectId('1.2.840.113549.1.9.20'), setOf(bmpString(alias))))];
}

/** The algorithm, and the bytes as `[0] IMPLICIT OCTET STRING`. */
function encrypted(
  content: Uint8Array,
  encryption: Exclude<Encryption, 'none'>,
  password: string | null,
  iterations: number,
): [Uint8Array, Uint8Array] {
  const salt = randomBytes(8);
  if (encryption === 'aes-256') {
    const iv = randomBytes(16);
    const key = pbkdf2Sync(password ?? '', salt, iterations, 32, 'sha256');
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    const algorithm = sequence(
      objectId('1.2.840.113549.1.5.13'),
      sequence(
        sequence(
          objectId('1.2.840.113549.1.5.12'),
          sequence(
            octetString(salt),
            integer(iterations),
            sequence(objectId('1.2.840.113549.2.9'), nothing()),
          ),
        ),
        sequence(objectId('2.16.840.1.101.3.4.1.42'), octetString(iv)),
      ),
    );
    return [algorithm, der(0x80, cipher.update(content), cipher.final())];
  }
  const [id, keyLength] =
    encryption === '3des'
      ? (['1.2.840.113549.1.12.1.3', 24] as const)
      : (['1.2.840.113549.1.12.1.6', 5] as const);
  const key = deriveKey(password, salt, 1, iterations, keyLength, 'sha1');
  const iv = deriveKey(password, salt, 2, iterations, 8, 'sha1');
  const algorithm = sequence(objectId(id), sequence(octetString(salt), integer(iterations)));
  return [algorithm, der(0x80, encryption === '3des' ? tripleDes(content, key, iv) : rc2(content, key, iv))];
}

function tripleDes(content: Uint8Array, key: Uint8Array, iv: Uint8Array): Buffer {
  const cipher = createCipheriv('des-ede3-cbc', key, iv);
  return Buffer.concat([cipher.update(content), cipher.final()]);
}

/** Node has no RC2 any more. */
function rc2(content: Uint8Array, key: Uint8Array, iv: Uint8Array): Buffer {
  const cipher = forge.rc2.createEncryptionCipher(binary(key), 40);
  cipher.start(binary(iv));
  cipher.update(forge.util.createBuffer(binary(content)));
  cipher.finish();
  return Buffer.from(cipher.output.getBytes(), 'latin1');
}

const binary = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** RFC 7292, appendix B.2. @param purpose 1 for a key, 2 for an initial value, 3 for a MAC's key */
function deriveKey(
  password: string | null,
  salt: Uint8Array,
  purpose: 1 | 2 | 3,
  iterations: number,
  length: number,
  algorithm: 'sha1' | 'sha256',
): Buffer {
  const block = 64;
  const filled = (bytes: Uint8Array) => {
    const size = Math.ceil(bytes.length / block) * block;
    return Buffer.from(Array.from({ length: size }, (_, index) => bytes[index % bytes.length] ?? 0));
  };
  const secret = password === null ? Buffer.alloc(0) : Buffer.concat([utf16Be(password), Buffer.alloc(2)]);
  let state = Buffer.concat([filled(salt), filled(secret)]);
  const parts: Buffer[] = [];
  while (Buffer.concat(parts).length < length) {
    let digest: Buffer = createHash(algorithm).update(Buffer.alloc(block, purpose)).update(state).digest();
    for (let round = 1; round < iterations; round++) digest = createHash(algorithm).update(digest).digest();
    parts.push(digest);
    const step = BigInt(`0x${filled(digest).subarray(0, block).toString('hex')}`) + 1n;
    state = Buffer.concat(
      Array.from({ length: state.length / block }, (_, index) => {
        const at = state.subarray(index * block, (index + 1) * block);
        const sum = BigInt.asUintN(block * 8, BigInt(`0x${at.toString('hex')}`) + step);
        return Buffer.from(sum.toString(16).padStart(block * 2, '0'), 'hex');
      }),
    );
  }
  return Buffer.concat(parts).subarray(0, length);
}

function macOf(
  safe: Uint8Array,
  algorithm: 'sha1' | 'sha256',
  password: string,
  iterations: number,
): Uint8Array {
  const salt = randomBytes(8);
  const length = algorithm === 'sha1' ? 20 : 32;
  const key = deriveKey(password, salt, 3, iterations, length, algorithm);
  const digest = createHmac(algorithm, key).update(safe).digest();
  const id = algorithm === 'sha1' ? '1.3.14.3.2.26' : '2.16.840.1.101.3.4.2.1';
  return sequence(
    sequence(sequence(objectId(id), nothing()), octetString(digest)),
    octetString(salt),
    integer(iterations),
  );
}
