import forge from 'node-forge';
import { childrenOf, type Element, elementAt } from './der.ts';

/** A certificate of a PKCS#12 store. */
export interface Pkcs12Certificate {
  /** Alias (friendlyName); empty when the store gives none. */
  readonly alias: string;
  readonly der: Uint8Array;
}

export type Pkcs12Result =
  | { readonly certificates: readonly Pkcs12Certificate[]; readonly privateKeys: number }
  | {
      readonly problem: 'password' | 'broken' | 'iterations' | 'unsupported';
      readonly detail: string | number;
    };

/**
 * Rounds of key derivation that are done. Java writes 10,000, OpenSSL 2,048,
 * Windows 2,000; the rounds run here without a pause, a second or so at this limit,
 * and a hostile file may ask for thousands of millions.
 */
const mostRounds = 300_000;

/**
 * Opens a PKCS#12 store in memory. The library is the only one that also has
 * the old ciphers (RC2, Triple DES) which Java before 16 and OpenSSL before 3 wrote.
 * @param password undefined for none at all, which is not the same as the empty one
 */
export function readPkcs12(bytes: Uint8Array, password: string | undefined): Pkcs12Result {
  const rounds = roundsIn(bytes);
  if (rounds > mostRounds) return { problem: 'iterations', detail: rounds };
  let asn1: forge.asn1.Asn1;
  try {
    asn1 = forge.asn1.fromDer(forge.util.createBuffer(bytes as unknown as string), {
      strict: false,
      parseAllBytes: false,
    } as unknown as boolean);
  } catch (error) {
    return { problem: 'broken', detail: messageOf(error) };
  }
  try {
    const store = forge.pkcs12.pkcs12FromAsn1(asn1, false, password);
    const bags = store.safeContents.flatMap(({ safeBags }) => safeBags);
    return {
      certificates: bags.flatMap((bag) => {
        const der = derOf(bag);
        return der ? [{ alias: bag.attributes?.friendlyName?.[0] ?? '', der }] : [];
      }),
      privateKeys: bags.filter(({ type }) => keyBags.includes(type)).length,
    };
  } catch (error) {
    const message = messageOf(error);
    // The library tells its reasons in words only.
    if (/password|decrypt|padding|Too few bytes|Unparsed DER/i.test(message))
      return { problem: 'password', detail: message };
    if (/unsupported|cannot read|not supported|unknown|OID|MAC/i.test(message))
      return { problem: 'unsupported', detail: message };
    return { problem: 'broken', detail: message };
  }
}

const keyBags: readonly string[] = [
  forge.pki.oids['keyBag'] ?? '',
  forge.pki.oids['pkcs8ShroudedKeyBag'] ?? '',
];

function derOf(bag: forge.pkcs12.Bag): Uint8Array | undefined {
  if (bag.type !== forge.pki.oids['certBag']) return undefined;
  // Certificates with keys that the library does not know come as they were parsed.
  const parsed = bag.cert ? forge.pki.certificateToAsn1(bag.cert) : bag.asn1;
  return Uint8Array.from(forge.asn1.toDer(parsed).getBytes(), (letter) => letter.charCodeAt(0));
}

/**
 * The most rounds that any key derivation of the store asks for: wherever a
 * salt (octet string) is followed by an integer. Looks into octet strings too,
 * in which the encrypted parts are wrapped.
 */
function roundsIn(bytes: Uint8Array): number {
  let most = 0;
  const open: Element[] = [{ tag: 0x30, start: 0, end: bytes.length }];
  for (let count = 0; open.length > 0 && count < 50_000; count += 1) {
    const element = open.pop();
    if (!element) break;
    const children = childrenOf(bytes, element, 2_000);
    for (const [index, child] of children.entries()) {
      const next = children[index + 1];
      if (child.tag === 0x04 && next?.tag === 0x02) most = Math.max(most, numberAt(bytes, next));
      const isWrapper = child.tag === 0x04 && elementAt(bytes, child.start)?.end === child.end;
      if (child.tag & 0x20 || isWrapper) open.push(child);
    }
  }
  return most;
}

function numberAt(bytes: Uint8Array, { start, end }: Element): number {
  let value = 0;
  for (const byte of bytes.subarray(start, end)) value = value * 256 + byte;
  return value;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
