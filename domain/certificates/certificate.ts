/**
 * Who signed this certificate of a CA. One CA (one key) can have several
 * certificates; Microsoft calls the ones signed by DigiCert "xsign".
 */
export type Variant =
  | 'digicert-signed'
  | 'digicert-signed-earlier'
  | 'microsoft-root-signed'
  | 'microsoft-root-signed-earlier'
  | 'self-signed';

/** One CA certificate with every identifier it can be recognised by. */
export interface Certificate {
  /** Common name as a slug, then the first eight digits of the SHA-1. */
  readonly id: string;
  readonly commonName: string;
  readonly variant: Variant;
  /** RFC 4514 order as Windows writes it: `CN=…, O=…, C=…`. */
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
  /** SHA-256 of the public key (SPKI), base64: what a public-key pin holds. */
  readonly spkiSha256Base64: string;
  /** ISO 8601, UTC. */
  readonly notBefore: string;
  readonly notAfter: string;
  /** Whether Microsoft's CA list names this very certificate. */
  readonly listedByProvider: boolean;
}

/** What a certificate is to one notice. Given per notice: the same CA can be a replacement here and expiring there. */
export type CertificateRole = 'expiring' | 'replacement' | 'root-unchanged';
