// The library's container of dependencies asks for this before anything else of it is loaded.
import 'reflect-metadata';
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsageExtension,
  SubjectKeyIdentifierExtension,
  X509Certificate,
} from '@peculiar/x509';
import { type Attribute, parseDistinguishedName } from '../distinguished-name.ts';

/** What a certificate says of itself. Hex in lower case, times in ISO 8601, UTC. */
export interface CertificateFacts {
  readonly subject: readonly Attribute[];
  readonly issuer: readonly Attribute[];
  readonly serial: string;
  readonly notBefore: string;
  readonly notAfter: string;
  readonly ski: string | null;
  readonly aki: string | null;
  readonly isCa: boolean;
  /** A server may present it: its extended key usage allows that, or it has none. */
  readonly forServers: boolean;
}

const serverAuthentication = '1.3.6.1.5.5.7.3.1';
const anyUsage = '2.5.29.37.0';

/**
 * Reads a certificate. Loaded when a certificate is met that the catalogue does
 * not know by its hash: the rest of a page does without the library.
 * @param der one certificate that `defectOf` found nothing wrong with
 * @throws when the bytes are no certificate after all
 */
export function readCertificate(der: Uint8Array): CertificateFacts {
  const certificate = new X509Certificate(Uint8Array.from(der));
  const usage = certificate.getExtension(ExtendedKeyUsageExtension)?.usages;
  return {
    subject: parseDistinguishedName(certificate.subject),
    issuer: parseDistinguishedName(certificate.issuer),
    serial: certificate.serialNumber.toLowerCase(),
    notBefore: withoutMilliseconds(certificate.notBefore),
    notAfter: withoutMilliseconds(certificate.notAfter),
    ski: certificate.getExtension(SubjectKeyIdentifierExtension)?.keyId.toLowerCase() ?? null,
    aki: certificate.getExtension(AuthorityKeyIdentifierExtension)?.keyId?.toLowerCase() ?? null,
    isCa: certificate.getExtension(BasicConstraintsExtension)?.ca ?? false,
    forServers: usage?.some((each) => [serverAuthentication, anyUsage].includes(String(each))) ?? true,
  };
}

function withoutMilliseconds(moment: Date): string {
  return moment.toISOString().replace(/\.\d+Z$/, 'Z');
}
