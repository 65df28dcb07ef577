import type { Bilingual } from '#domain/bilingual.ts';
import type { FindingClass } from './pattern.ts';

/** A class that code can have: a mere identity is found without code. */
export type CodeClass = Exclude<FindingClass, 'identity'>;

/** In the order in which a reader has to act. */
export const codeClasses: readonly CodeClass[] = ['pins', 'trust-anchors', 'validation-off'];

/** A statement with what it rests on. */
export interface Said {
  readonly id: string;
  readonly text: Bilingual;
  readonly sources: readonly string[];
  /** A conclusion of ours that no source states. */
  readonly ourReading?: true;
  /** Nothing was found that confirms it. */
  readonly unverified?: true;
}

/** One kind of what code does to the trust in a server, and what that is to the notice. */
export interface ClassGuide extends Said {
  readonly id: CodeClass;
  /** What it means for a notice that changes intermediates. */
  readonly notice: Bilingual;
}

/** What a reader of source code has to know before the records. */
export interface PinningGuide {
  readonly whatIsPinning: Said;
  readonly classes: readonly ClassGuide[];
  /** The questions that decide what a place means for the notice. */
  readonly questions: readonly Said[];
  /** What clients do with an intermediate as their only trust anchor. */
  readonly intermediateOnly: readonly Said[];
  readonly whyNotIdentifiers: readonly Said[];
}

/** A part of the overview of platforms: what a reader looks for in one place. */
export interface PlatformGroup {
  /** ASCII slug: an anchor, never changed. */
  readonly id: string;
  readonly name: Bilingual;
  /** In the order of the overview; their ids are what patterns name, and anchors. */
  readonly platforms: readonly Platform[];
}

export interface Platform {
  readonly id: string;
  readonly name: Bilingual;
}
