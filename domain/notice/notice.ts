import type { Bilingual } from '#domain/bilingual.ts';
import type { CertificateRole } from '#domain/certificates/certificate.ts';
import type { Day, Instant } from '#domain/time/day.ts';

/** A point on the notice's timeline. */
export interface Milestone {
  readonly id: string;
  readonly day: Day;
  /** Where the exact moment is known: a certificate's end. */
  readonly instant?: Instant;
  readonly what: Bilingual;
  readonly detail?: Bilingual;
  readonly sources: readonly string[];
}

/** A remark of ours on one sentence. It stands beside the text and is never part of it. */
export interface Note {
  /** ASCII, unique in the notice, never reused. */
  readonly id: string;
  /** The sentence it explains. */
  readonly on: string;
  readonly text: Bilingual;
  readonly sources: readonly string[];
  /** Set when the note, or part of it, is our conclusion and not a source's statement. */
  readonly ourReading?: true;
}

/** Two statements of the provider that do not agree, each quoted for what it is. */
export interface Disagreement {
  readonly id: string;
  readonly about: Bilingual;
  readonly quotes: readonly {
    readonly source: string;
    /** Which edition or copy, when the source itself changed. */
    readonly edition: Bilingual;
    /** The words as they stand, in English. */
    readonly words: string;
    readonly inJapanese: string;
  }[];
  /** What that means for the reader. */
  readonly so: Bilingual;
}

/** How one sentence came to be translated, and from which English. */
export interface TranslationRecord {
  readonly id: string;
  /** SHA-256, hex, of the English sentence it was made from. */
  readonly madeFrom: string;
  /** `own`: written by us from the English, not edited from a machine translation. */
  readonly method: 'own';
  readonly checks: readonly ('figures' | 'terms' | 'second-reading')[];
}

/** Everything about a notice that is not running text. */
export interface Notice {
  /** In addresses: ASCII, never reused. */
  readonly id: string;
  readonly provider: string;
  readonly trackingIds: readonly string[];
  /** Whether the provider sent the same text under further tracking IDs that we do not know. */
  readonly moreTrackingIds: boolean;
  /** What we call it: short enough for a heading on a phone. */
  readonly name: Bilingual;
  /** One sentence for search results and link previews: the answer, not the topic. */
  readonly description: Bilingual;
  /** The reader's three questions. */
  readonly answers: {
    readonly what: { readonly text: Bilingual; readonly sources: readonly string[] };
    /** The verdict in a few words, then who it concerns. */
    readonly act: {
      readonly verdict: Bilingual;
      readonly who: Bilingual;
      readonly sources: readonly string[];
    };
    readonly japanese: {
      readonly verdict: Bilingual;
      readonly instead: Bilingual;
      readonly sources: readonly string[];
    };
  };
  /** What the dates mean for somebody reading now. */
  readonly today: {
    readonly verdict: Bilingual;
    readonly meaning: Bilingual;
    readonly sources: readonly string[];
  };
  readonly facts: readonly {
    readonly id: string;
    readonly label: Bilingual;
    readonly value: Bilingual;
    readonly sources: readonly string[];
  }[];
  readonly deadline: Day;
  readonly milestones: readonly Milestone[];
  readonly notes: readonly Note[];
  readonly translation: readonly TranslationRecord[];
  readonly disagreements: readonly Disagreement[];
  /** Ids of `content/sources.ts`, in reading order. */
  readonly references: readonly string[];
  readonly certificates: Readonly<Record<CertificateRole, readonly string[]>>;
  /** What the picture of the chain shows: the level that changed, and those around it. */
  readonly chain: {
    readonly root: string;
    readonly before: string;
    readonly after: string;
    readonly server: string;
  };
  /** Names that must be equal in both languages of a sentence, with their Japanese form. */
  readonly products: readonly Bilingual[];
  /** What changed on our page, newest first. */
  readonly history: readonly { readonly day: Day; readonly what: Bilingual }[];
}
