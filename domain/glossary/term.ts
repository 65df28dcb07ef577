import type { Bilingual } from '#domain/bilingual.ts';

/** A word of the field: what it means and where a reader meets it. */
export interface Term {
  /** ASCII, unique, never reused: it is the anchor on the glossary page. */
  readonly id: string;
  /** The word we use everywhere. */
  readonly name: Bilingual;
  /** The Japanese name in kana, for sorting as a Japanese reader expects. */
  readonly reading: string;
  /** Other spellings readers may search for, per language. */
  readonly variants: Bilingual<readonly string[]>;
  /** One to three sentences, complete without the rest of the page. */
  readonly meaning: Bilingual;
  /** The same thing in the reader's own console, dialog or code. */
  readonly whereMet: Bilingual;
  /** Ids of `content/sources.ts`. */
  readonly sources: readonly string[];
}
