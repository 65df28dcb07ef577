import type { Certificate } from '#domain/certificates/certificate.ts';

/** What the search needs of a record of the catalogue. */
export type KnownCertificate = Pick<
  Certificate,
  'id' | 'commonName' | 'sha1' | 'sha256' | 'serial' | 'serialAliases' | 'ski' | 'spkiSha256Base64'
> & {
  /** SHA-1 of the public key, upper-case hex; absent where the catalogue does not hold it. */
  readonly spkiSha1?: string;
};

/** How an identifier was written. */
export const identifierForms = [
  'sha1',
  'sha256',
  'serial',
  'serial-decimal',
  'ski',
  'spki-sha256',
  'spki-sha1',
  'common-name',
  /** A common name as Microsoft's own pages in other languages write it. */
  'translated-name',
  'distinguished-name',
  /** The certificate's own bytes, in base64. */
  'pem',
  /** The certificate's own bytes. */
  'der',
  /** The certificate's own bytes, written out as numbers. */
  'byte-array',
] as const;

export type IdentifierForm = (typeof identifierForms)[number];

/** An identifier, or a certificate's bytes, found in a file. */
export interface FoundIdentifier {
  /** Bytes of the file: from the first of the identifier to after its last. */
  readonly start: number;
  readonly end: number;
  readonly form: IdentifierForm;
  /** Ids of the catalogue: all it may be. Empty for the bytes of a certificate that the catalogue does not hold. */
  readonly certificates: readonly string[];
  /** Digits are missing, or a blank that broke it was passed over: enough stand to be sure. */
  readonly partial?: true;
  /** Of the bytes of a certificate that the catalogue does not hold. */
  readonly unknown?: UnknownCertificate;
}

/** What is told of a certificate that the catalogue does not hold. */
export interface UnknownCertificate {
  /** Upper-case hex. */
  readonly sha256: string;
  /** Empty where the name has none. */
  readonly subject: string;
  readonly issuer: string;
  /** Certificates of the catalogue with the same public key. */
  readonly sameKey: readonly string[];
  /** Certificates of the catalogue that carry the issuer's common name. */
  readonly issuedBy: readonly string[];
}
