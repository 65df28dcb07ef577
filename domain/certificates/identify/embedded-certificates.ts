import { elementAt, kindOfDer } from './der.ts';

/** A certificate inside other bytes. */
export interface Embedded {
  readonly at: number;
  readonly der: Uint8Array;
}

/**
 * Certificates that stand whole inside other bytes, one after another: in
 * PKCS#7, in a store of Windows (.sst) or Bouncy Castle, in a program. All of
 * them keep the certificates' own DER as it is.
 * Linear: each place costs a few headers, and what was found is passed over.
 */
export function* embeddedCertificates(bytes: Uint8Array): Generator<Embedded> {
  for (let at = bytes.indexOf(0x30); at >= 0; at = bytes.indexOf(0x30, at + 1)) {
    // 256 bytes and more take a length of two bytes, and no certificate is smaller or larger than that tells.
    if (bytes[at + 1] !== 0x82) continue;
    const element = elementAt(bytes, at);
    if (!element || element.end > bytes.length) continue;
    const der = bytes.subarray(at, element.end);
    if (kindOfDer(der) !== 'certificate' || !isWhole(der)) continue;
    yield { at, der };
    at = element.end - 1;
  }
}

/** Whether body, algorithm and signature fill it to its end. */
function isWhole(der: Uint8Array): boolean {
  const outer = elementAt(der, 0);
  let at = outer?.start ?? der.length;
  for (const tag of [0x30, 0x30, 0x03]) {
    const part = elementAt(der, at);
    if (part?.tag !== tag || part.end < 0) return false;
    at = part.end;
  }
  return at === der.length;
}
