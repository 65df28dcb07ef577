import type { Needle } from '../word-finder.ts';
import type { KnownCertificate } from './known-certificate.ts';

/** A place where a known common name stands. */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly certificates: readonly string[];
  readonly translated: boolean;
}

export interface NameSearch {
  /** What the names are found by; the needle's index there goes to `read`. */
  readonly needles: readonly Needle[];
  /** Reads the name that begins where a needle was found; undefined when it goes on as none. */
  read(bytes: Uint8Array, start: number): NameHit | undefined;
}

interface Node {
  readonly next: Map<number, Node>;
  certificates?: readonly string[];
}

/** What stands between the words of a name: as it is, in file names, in addresses, or nothing. */
const joints = [' ', '_', '-', '', '%20', '+', '.', '\u00a0', '\\ ', '\t'];
/** Most names begin with this word, which says nothing: the second is needed too. */
const commonWords: ReadonlySet<string> = new Set(['microsoft']);
const pieceLength = 7;
/** "Issuing" and what came of it in Microsoft's own pages in other languages, and in machine translations of them. */
const longestTranslation = 40;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Finds common names, whatever joins their words and however their letters are
 * written, and the translated names of Azure's CAs.
 */
export function nameSearch(certificates: readonly KnownCertificate[]): NameSearch {
  const root: Node = { next: new Map() };
  const byName = new Map<string, string[]>();
  for (const { id, commonName } of certificates) {
    const name = commonName.toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), id]);
  }
  const needles = new Map<string, Needle>();
  for (const [name, ids] of byName) {
    let node = root;
    for (const byte of encoder.encode(name.replace(/[\s_+.-]/g, ''))) {
      const known = node.next.get(byte);
      const following: Node = known ?? { next: new Map() };
      if (!known) node.next.set(byte, following);
      node = following;
    }
    node.certificates = ids;
    const [first = '', second = ''] = name.split(' ');
    if (!commonWords.has(first)) needles.set(first, { text: first });
    else
      for (const joint of joints) {
        const text = `${first}${joint}${second}`;
        needles.set(text, { text, piece: encoder.encode(text).length - pieceLength });
      }
  }
  // Translated names may leave the maker out.
  const azure = [...byName].filter(([name]) => /^microsoft azure .*tls issuing ca/.test(name));
  if (azure.length > 0)
    for (const kind of ['', 'rsa ', 'ecc ']) needles.set(`azure ${kind}tls`, { text: `azure ${kind}tls` });

  return {
    needles: [...needles.values()],
    read(bytes, start) {
      let node = root;
      let position = start;
      let found: NameHit | undefined;
      let gap = 0;
      while (gap <= mostJoint) {
        const byte = bytes[position];
        if (byte === undefined) break;
        const letter = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte;
        const following = node.next.get(letter);
        if (following) {
          node = following;
          position += 1;
          gap = 0;
          if (node.certificates && !continues(bytes, position))
            found = { start, end: position, certificates: node.certificates, translated: false };
          continue;
        }
        const length = jointAt(bytes, position);
        if (length === 0) break;
        position += length;
        gap += length;
      }
      return found ?? translatedName(bytes, start, byName);
    },
  };
}

/** Bytes of what joins two words of a name. */
const mostJoint = 24;

/** How many bytes here join words rather than being part of one. */
function jointAt(bytes: Uint8Array, position: number): number {
  const byte = bytes[position] as number;
  // Tab, line breaks, blank, + - . _ \ and the quotes around literals that were split.
  if (byte === 0x20 || byte === 0x5f || byte === 0x2d || byte === 0x2b || byte === 0x2e) return 1;
  if (byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x5c || byte === 0x22) return 1;
  if (byte === 0x25 && bytes[position + 1] === 0x32 && bytes[position + 2] === 0x30) return 3;
  if (byte === 0xc2 && bytes[position + 1] === 0xa0) return 2;
  // U+200B to U+200F, U+FEFF and the ideographic space.
  if (byte === 0xe2 && bytes[position + 1] === 0x80) return 3;
  if (byte === 0xef && bytes[position + 1] === 0xbb) return 3;
  if (byte === 0xe3 && bytes[position + 1] === 0x80 && bytes[position + 2] === 0x80) return 3;
  return 0;
}

/** Whether a number goes on: CA 1 is not CA 10. */
function continues(bytes: Uint8Array, position: number): boolean {
  const before = bytes[position - 1] as number;
  const byte = bytes[position] ?? 0;
  return before >= 0x30 && before <= 0x39 && byte >= 0x30 && byte <= 0x39;
}

/**
 * `Microsoft Azure TLS 発行 CA 01`, `Azure TLS 颁发 CA 05`, `TLS-udstedelse ca. 01`:
 * the words between TLS and the number may be any, as long as a CA is named.
 */
function translatedName(
  bytes: Uint8Array,
  start: number,
  byName: ReadonlyMap<string, readonly string[]>,
): NameHit | undefined {
  const text = decoder.decode(bytes.subarray(start, start + 40 + longestTranslation * 3));
  const match = translated.exec(text);
  if (!match) return undefined;
  const [whole, kind = '', , number = ''] = match;
  const certificates = byName.get(
    `microsoft azure ${kind ? `${kind.toLowerCase()} ` : ''}tls issuing ca ${number.padStart(2, '0')}`,
  );
  if (!certificates) return undefined;
  return { start, end: start + encoder.encode(whole).length, certificates, translated: true };
}

const translated =
  /^(?:Microsoft[\s_]{1,3})?Azure[\s_]{1,3}(?:(RSA|ECC)[\s_]{1,3})?TLS([^\n\r"'<>|,;:=0-9]{1,40}?)(?:CA|AC|ЦС|HV)[.:]?[\s_]{0,3}(0?\d)(?!\d)/i;
