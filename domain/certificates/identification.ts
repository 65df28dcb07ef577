import type { CertificateRole } from './certificate.ts';

/** What was found in an input. */
export type ThingKind =
  /** An end-entity certificate that a server can present. */
  | 'server-certificate'
  /** An end-entity certificate for something else: a client, code, mail. */
  | 'other-certificate'
  /** A CA certificate that another CA signed; a cross-signed root too. */
  | 'intermediate'
  /** A CA certificate that signed itself. */
  | 'root'
  /** A public key, by SPKI pin or key identifier: the same for all certificates of one CA. */
  | 'key'
  /** A common name or distinguished name: fits every certificate that carries it. */
  | 'name'
  /** A value with the form of an identifier that is none of a known certificate. */
  | 'value';

/** How it was written. */
export type ThingForm =
  | 'sha1'
  | 'sha256'
  | 'serial'
  /** A serial as an official page misprinted it. */
  | 'serial-misprinted'
  | 'spki-sha256'
  | 'spki-sha1'
  | 'ski'
  | 'common-name'
  | 'distinguished-name'
  /** The certificate's own bytes: PEM, DER, base64, a store's entry. */
  | 'bytes'
  /** What a tool printed of a certificate: openssl, keytool, certutil, PowerShell. */
  | 'printed';

/**
 * What ties a thing to the catalogue, strongest first: these very bytes (by
 * hash, serial or the bytes themselves); the public key; the subject's name
 * alone; for a certificate that is not a CA's, the CA that issued it.
 */
export type Match = 'exact' | 'key' | 'name' | 'issuer';

/** Where something stood. */
export interface Place {
  /** Name of the file, or empty for what was pasted. */
  readonly file: string;
  /** Counted from 1; absent where lines mean nothing, as in a binary file. */
  readonly line?: number;
  /** Alias of a store's entry, or the number of a certificate in a bundle. */
  readonly entry?: string;
}

/** One time that a thing stands in the input. */
export interface Occurrence {
  readonly form: ThingForm;
  /** As it was written, shortened; for bytes the kind of container: `PEM`, `DER`, `PKCS#7`, `PKCS#12`, `JKS`. */
  readonly text: string;
  readonly where: Place;
}

/** Something found in the input, once, with every place it stands at. */
export interface Thing {
  readonly kind: ThingKind;
  /** The certificates of the catalogue it is or may be, by id; for `issuer` those of the CA that issued it. Empty: unknown. */
  readonly certificates: readonly string[];
  readonly match: Match | null;
  /** Of the certificate itself, where known; else the only or shared one of `certificates`. */
  readonly commonName: string | null;
  readonly subject: string | null;
  readonly issuer: string | null;
  /** Upper-case hex; null where it cannot be told, as for a name that fits several certificates. */
  readonly sha1: string | null;
  readonly sha256: string | null;
  /** Lower-case hex as in the certificate. */
  readonly serial: string | null;
  /** Upper-case hex. */
  readonly ski: string | null;
  /** Base64. */
  readonly spkiSha256: string | null;
  /** ISO 8601, UTC. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  readonly occurrences: readonly Occurrence[];
  /** Things a reader must be told beside what it is. */
  readonly remarks: readonly Remark[];
}

export type Remark =
  /** It carries the name of a known CA, but neither its bytes nor its key are known. */
  | 'same-name-other-key'
  /** Its key is a known CA's, but these very bytes are not in the catalogue. */
  | 'same-key-other-certificate'
  /** It carries the name of a known CA, but none of its known certificates has this thumbprint or serial. */
  | 'same-name-other-certificate'
  /** The common name is a known CA's; the rest of the name is not. */
  | 'other-name'
  /** A beginning that the names of several CAs share: a pattern or a condition on part of a name. */
  | 'partial-name'
  /** The issuer's name is a known CA's, but the key identifier of the issuer is not. */
  | 'issuer-key-differs'
  /** Several printed values contradict each other: they are of different certificates. */
  | 'contradictory'
  /** The serial is printed wrongly on an official page. */
  | 'misprinted-serial'
  /** 40 digits: a SHA-1 thumbprint and a key identifier look alike. */
  | 'thumbprint-or-key-identifier';

/** What a thing is to one notice; null where the catalogue does not know it. */
export type Role = CertificateRole | 'other' | null;

/** Certificates that sign each other, the one nearest to the server first. */
export interface Chain {
  /** Indexes of `things`. */
  readonly members: readonly number[];
  /** The issuer of the last member when it is not in the input itself: its common name, and the catalogue's certificates of it. */
  readonly above: { readonly commonName: string; readonly certificates: readonly string[] } | null;
}

/** Something that could not be read, or must not be shown. The rest of the input is read all the same. */
export interface Problem {
  readonly code: ProblemCode;
  readonly where: Place;
  /** Figures and names for the sentence that says it: what was expected, what was there. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  /** A BEGIN line without its END. */
  | 'pem-without-end'
  /** The base64 between the lines does not decode, or is cut. details: label */
  | 'pem-broken'
  /** The bytes end before the certificate does. details: expected, present */
  | 'truncated'
  /** DER that is none of a certificate, or breaks a rule. details: reason */
  | 'malformed'
  /** A store that needs a password. details: format */
  | 'password-needed'
  | 'password-wrong'
  /** A JKS or JCEKS store, read whole: a password would only show whether somebody changed it. details: format */
  | 'integrity-unchecked'
  /** A store or key derivation that this reads not. details: format, reason */
  | 'unsupported'
  /** A private key: never shown, never kept. details: label */
  | 'private-key'
  /** A certificate request: not a certificate. */
  | 'certificate-request'
  /** A CRL or another PEM block without a certificate. details: label */
  | 'not-a-certificate'
  /** Binary, and no certificate in it. details: bytes, looksLike */
  | 'binary'
  /** Larger than what is read at once. details: bytes, limit */
  | 'too-large'
  /** More things than are listed. details: listed, found */
  | 'too-many'
  /** Text without anything known. */
  | 'nothing-recognised'
  /** The file could not be opened at all. details: reason */
  | 'unreadable';

export interface Identification {
  readonly things: readonly Thing[];
  readonly chains: readonly Chain[];
  readonly problems: readonly Problem[];
}

/** Something to look into: a file, or what was pasted (without a name). */
export interface Input {
  /** Empty for what was pasted. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Tried on stores after none, the empty one and Java's default. In memory only. */
  readonly password?: string;
}
