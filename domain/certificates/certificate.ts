/**
 * Who signed this certificate of a CA, and where the same signer did so more
 * than once, which issue it is. One CA (one key) can have several
 * certificates; Microsoft calls the ones signed by DigiCert "xsign".
 */
export type Variant =
  | 'digicert-signed'
  | 'digicert-signed-earlier'
  | 'microsoft-root-signed'
  | 'microsoft-root-signed-earlier'
  /** With an extension that breaks the encoding rules: strict readers refuse it. */
  | 'microsoft-root-signed-malformed'
  | 'baltimore-signed'
  | 'baltimore-signed-earlier'
  /** By Microsoft TLS RSA Root G2 or ECC Root G2. */
  | 'g2-root-signed'
  | 'self-signed'
  /** A root's first certificate, which a later one of the same key took the place of. */
  | 'self-signed-archived'
  /** A root's key, signed by another root. */
  | 'cross-signed';

/** CAs that came together: of one maker, purpose and time. */
export type Family =
  | 'azure-tls-issuing-rsa-2020'
  | 'azure-rsa-tls-issuing-2023'
  | 'azure-ecc-tls-issuing-2020'
  | 'azure-ecc-tls-issuing-2023'
  | 'azure-storage-2020-2022'
  | 'digicert-azure-sub-ca'
  | 'microsoft-aoc-eoc-2021'
  | 'microsoft-it-2016'
  | 'microsoft-tls-g1-2025'
  | 'microsoft-tls-g2-2025'
  | 'root'
  | 'root-cross-sign';

/** Algorithm, then the bits of the modulus or the name of the curve. */
export type KeyKind = 'RSA 2048' | 'RSA 4096' | 'EC secp384r1';

/** One CA certificate with every identifier it can be recognised by. */
export interface Certificate {
  /** Common name as a slug, then the first eight digits of the SHA-1. */
  readonly id: string;
  readonly commonName: string;
  readonly variant: Variant;
  readonly family: Family;
  /** The common name first, as Windows orders it, without quotes: `CN=…, O=…, C=…`. */
  readonly subject: string;
  readonly issuer: string;
  readonly issuerCommonName: string;
  /** Upper-case hex without separators, 40 digits. */
  readonly sha1: string;
  /** Upper-case hex without separators, 64 digits. */
  readonly sha256: string;
  /** Lower-case hex with an even number of digits, as in the certificate. */
  readonly serial: string;
  /** Serials printed wrongly somewhere official, accepted as this one. */
  readonly serialAliases?: readonly string[];
  /** Subject key identifier, upper-case hex. */
  readonly ski: string;
  /** Authority key identifier, upper-case hex: the issuer's subject key identifier. Some roots have none. */
  readonly aki?: string;
  readonly key: KeyKind;
  /** SHA-256 of the public key (SPKI), base64: what a public-key pin holds. */
  readonly spkiSha256Base64: string;
  /** SHA-1 of the public key (SPKI), upper-case hex: what old pins hold. Not the subject key identifier. */
  readonly spkiSha1: string;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Whether an edition of Microsoft's CA list names this very certificate. */
  readonly listedByProvider: boolean;
  /** Ids of `content/sources.ts`: where its bytes or identifiers stand. */
  readonly sources: readonly string[];
  /** Ids of `content/certificates/notes.ts`: what must be said of it. */
  readonly notes?: readonly string[];
}

/** What a certificate is to one notice. Given per notice: the same CA can be a replacement here and expiring there. */
export type CertificateRole = 'expiring' | 'replacement' | 'root-unchanged';

/** `other`: this notice does not name it. That is not "not affected": it may belong to another change. */
export type NoticeRole = CertificateRole | 'other';

/** The certificates that a notice is about, by id. */
export type RolesOfNotice = Readonly<Record<CertificateRole, readonly string[]>>;
