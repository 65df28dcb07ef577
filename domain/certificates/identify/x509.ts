import { AsnConvert } from '@peculiar/asn1-schema';
import {
  AuthorityKeyIdentifier,
  BasicConstraints,
  Certificate,
  ExtendedKeyUsage,
  type Name,
  SubjectKeyIdentifier,
} from '@peculiar/asn1-x509';
import { type Attribute, attributeType } from '../distinguished-name.ts';
import { childrenOf, elementAt, toHex } from './der.ts';

/** What a certificate says of itself. Hex in lower case, times in ISO 8601, UTC. */
export interface CertificateFacts {
  readonly subject: readonly Attribute[];
  readonly issuer: readonly Attribute[];
  readonly serial: string;
  /** Null when it is no time that the calendar has. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly ski: string | null;
  readonly aki: string | null;
  /** Null when it has the extension that says so, and that does not decode. */
  readonly isCa: boolean | null;
  /** A server may present it: its extended key usage allows that, or it has none. */
  readonly forServers: boolean;
}

const serverAuthentication = '1.3.6.1.5.5.7.3.1';
const anyUsage = '2.5.29.37.0';

/**
 * Reads a certificate. Loaded when a certificate is met that the catalogue does
 * not know by its hash: the rest of a page does without the library.
 * An extension that does not decode counts as absent; many real ones do not.
 * @param der one certificate that `defectOf` found nothing wrong with
 * @throws when the bytes are no certificate after all
 */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const { tbsCertificate } = AsnConvert.parse(Uint8Array.from(der), Certificate);
  const { subject, issuer, serialNumber, extensions = [] } = tbsCertificate;
  const [notBefore, notAfter] = validityOf(der);
  const extension = (id: string) => extensions.find(({ extnID }) => extnID === id)?.extnValue;
  const parse = <T>(id: string, type: new () => T): T | null => {
    const value = extension(id);
    try {
      return value ? AsnConvert.parse(value, type) : null;
    } catch {
      return null;
    }
  };
  const constraints = parse('2.5.29.19', BasicConstraints);
  const isUnreadable = constraints === null && extension('2.5.29.19') !== undefined;
  const usages = parse('2.5.29.37', ExtendedKeyUsage);
  return {
    subject: attributesOf(subject),
    issuer: attributesOf(issuer),
    serial: toHex(new Uint8Array(serialNumber)),
    notBefore,
    notAfter,
    ski: identifierOf(parse('2.5.29.14', SubjectKeyIdentifier)),
    aki: identifierOf(parse('2.5.29.35', AuthorityKeyIdentifier)?.keyIdentifier),
    isCa: isUnreadable ? null : (constraints?.cA ?? false),
    forServers: usages?.some((each) => [serverAuthentication, anyUsage].includes(each)) ?? true,
  };
}

/** The most specific attribute first, as the catalogue writes names. */
function attributesOf(name: Name): Attribute[] {
  return [...name]
    .flatMap((relative) =>
      [...relative].map(({ type, value }) => ({ type: attributeType(type), value: value.toString() })),
    )
    .toReversed();
}

function identifierOf(octets: { readonly buffer: ArrayBuffer } | null | undefined): string | null {
  return octets ? toHex(new Uint8Array(octets.buffer)) : null;
}

/** Both times of a certificate. The library makes a day of the calendar out of every number, so they are read here. */
function validityOf(der: Uint8Array): [string | null, string | null] {
  const outer = elementAt(der, 0);
  const [body] = outer ? childrenOf(der, outer, 1) : [];
  const parts = body ? childrenOf(der, body, 6) : [];
  const validity = parts[parts[0]?.tag === 0xa0 ? 4 : 3];
  const [first, last] = (validity ? childrenOf(der, validity, 2) : []).map(({ tag, start, end }) =>
    momentOf(new TextDecoder('latin1').decode(der.subarray(start, end)), tag),
  );
  return [first ?? null, last ?? null];
}

const generalizedTime = 0x18;

/**
 * A moment as certificates write it: `YYMMDDHHMMSSZ` with years from 1950 on, or
 * four digits of the year in the type that is for them (RFC 5280, 4.1.2.5).
 * @returns null for what the calendar does not have, or the type does not allow
 */
function momentOf(written: string, tag: number): string | null {
  const parts = /^(\d{2}|\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})Z$/.exec(written);
  if (!parts) return null;
  const [, year = '', ...rest] = parts;
  if ((tag === generalizedTime) !== (year.length === 4)) return null;
  const whole = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  const [month, day, hour, minute, second] = rest;
  const iso = `${whole}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const moment = new Date(iso);
  const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().replace('.000Z', 'Z') === iso;
  return exists ? iso : null;
}
