import type { Bilingual } from '#domain/bilingual.ts';
import type { NoticeRole } from './certificate.ts';

/** A name for a list, and what it means in one sentence. */
export interface NameAndMeaning {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

/**
 * What was come across: the certificate itself or what only it has (its
 * thumbprint, its serial number); the public key or its identifier, which all
 * certificates of a CA share; the name; or a server's certificate that the CA issued.
 */
export type SeenAs = 'certificate' | 'key' | 'name' | 'server-certificate';

/** What that means for a notice, in sentences that stand alone. */
export interface CertificateMeaning {
  readonly title: Bilingual;
  readonly meaning: Bilingual;
  /** What to do; absent where there is nothing. */
  readonly todo?: Bilingual;
  /** Ids of `content/sources.ts`. */
  readonly sources: readonly string[];
  /** Set when it is, in part, our conclusion and not a source's statement. */
  readonly ourReading?: true;
}

/** What every role means for one notice, by what was come across. */
export type CertificateMeanings = Readonly<Record<NoticeRole, Readonly<Record<SeenAs, CertificateMeaning>>>>;
