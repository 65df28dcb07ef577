import { der, explicit, integer, objectId, sequence, setOf } from './der.ts';
import { wrapPem } from './write-pem.ts';

/** The certificates alone in a PKCS #7, as Windows exports them: signed data that nobody signed. */
export function pkcs7(certificates: readonly Uint8Array[]): Uint8Array {
  return sequence(
    objectId('1.2.840.113549.1.7.2'),
    explicit(
      0,
      sequence(
        integer(1),
        setOf(),
        sequence(objectId('1.2.840.113549.1.7.1')),
        der(0xa0, ...certificates),
        setOf(),
      ),
    ),
  );
}

/** @param label `PKCS7`, or `CERTIFICATE` as some tools call it */
export function pkcs7Pem(certificates: readonly Uint8Array[], label = 'PKCS7'): string {
  return wrapPem(pkcs7(certificates), label);
}

/** The same with lengths left open, as written by who does not know them beforehand (BER). */
export function pkcs7Indefinite(certificates: readonly Uint8Array[]): Uint8Array {
  const open = (tag: number, ...content: readonly Uint8Array[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  return open(
    0x30,
    objectId('1.2.840.113549.1.7.2'),
    open(
      0xa0,
      open(
        0x30,
        integer(1),
        setOf(),
        open(0x30, objectId('1.2.840.113549.1.7.1')),
        open(0xa0, ...certificates),
        setOf(),
      ),
    ),
  );
}
