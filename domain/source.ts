import type { Bilingual, Language } from '#domain/bilingual.ts';

/**
 * How far a source can be leaned on, strongest first:
 * the provider's own page; an answer by the provider's staff; a publication of
 * the provider's regional support; a standard of the field; certificate bytes anyone can recompute;
 * something seen in the wild; a third party's account.
 */
export type SourceKind =
  | 'official'
  | 'official-staff'
  | 'official-support'
  | 'standard'
  | 'certificate-bytes'
  | 'observation'
  | 'third-party';

/** A page or file that a statement rests on. */
export interface Source {
  /** ASCII, unique, never reused. */
  readonly id: string;
  /** The title as the source itself writes it; for threads and files without one, what it is. */
  readonly title: string;
  readonly publisher: string;
  /** Absolute https address. Absent only when the source is not a page. */
  readonly url?: string;
  /** Address of the same page in the reader's language, where one exists. */
  readonly urlIn?: Partial<Bilingual>;
  readonly language: Language | 'both';
  readonly kind: SourceKind;
  /** What a reader finds there. */
  readonly about: Bilingual;
}
