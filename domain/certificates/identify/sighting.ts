import type { Attribute } from '../distinguished-name.ts';
import type { Place } from '../identification.ts';
import type { KnownValue } from '../known-certificates.ts';

/** What one reader saw at one place, before it is known what it is. */
export type Sighting = CertificateBytes | KeyBytes | PrintedCertificate | SeenValue | SeenName;

interface Seen {
  readonly where: Place;
  /** Offset in the input: sightings are told in the order of the text. */
  readonly at: number;
  /** As written, shortened; for bytes the container. */
  readonly text: string;
}

/** The bytes of one certificate, whole and nothing more. */
export interface CertificateBytes extends Seen {
  readonly type: 'certificate';
  readonly der: Uint8Array;
}

/** The bytes of a public key (SubjectPublicKeyInfo). */
export interface KeyBytes extends Seen {
  readonly type: 'key';
  readonly spki: Uint8Array;
}

/** What a tool printed of one certificate. */
export interface PrintedCertificate extends Seen {
  readonly type: 'printed';
  readonly fields: PrintedFields;
}

/** Hex in lower case without separators; names as attributes; times in ISO 8601, UTC, where the writing tells the zone. */
export interface PrintedFields {
  subject?: readonly Attribute[];
  issuer?: readonly Attribute[];
  serial?: string;
  sha1?: string;
  sha256?: string;
  ski?: string;
  aki?: string;
  /** SHA-256 of the SPKI. */
  spki?: string;
  notBefore?: string;
  notAfter?: string;
  isCa?: boolean;
  forServers?: boolean;
}

/** An identifier of a known certificate, or a value that has the form of one. */
export interface SeenValue extends Seen {
  readonly type: 'value';
  readonly form: KnownValue['form'];
  /** Lower-case hex. */
  readonly hex: string;
  /** Null: none of the catalogue. */
  readonly known: KnownValue | null;
}

/** A name in running text or code. */
export interface SeenName extends Seen {
  readonly type: 'name';
  readonly form: 'common-name' | 'distinguished-name';
  readonly commonName: string | null;
  readonly attributes: readonly Attribute[];
  /** A beginning that the names of several CAs share. */
  readonly isPart?: boolean;
}
