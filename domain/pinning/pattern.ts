import type { Bilingual } from '#domain/bilingual.ts';

/** What code of this kind does to the trust in a server. */
export type FindingClass =
  /** It accepts only certificates or keys that it names. */
  | 'pins'
  /** It replaces or extends the trust anchors. */
  | 'trust-anchors'
  /** It switches validation off. */
  | 'validation-off'
  /** A known certificate was merely found, without code that uses it. */
  | 'identity';

/** What a pattern compares, where the code itself does not tell more. */
export type Pinned = 'server' | 'intermediate' | 'root' | 'key' | 'name' | 'any-in-chain' | 'anchors' | 'nothing';

/** A rule that finds a pattern in a text. Regular expressions are strings: data stays data. */
export interface Rule {
  /** Id of the rule within its pattern; part of result ids, never changed. */
  readonly id: string;
  /** Words, one of which must stand in the file for the rule to be tried at all (first filter; compared without case). */
  readonly words: readonly string[];
  /** Regular expression (flags `im` are implied) tried line by line or over a window; must take linear time. */
  readonly match: string;
  /** Must also stand within the same window (default: the whole file). */
  readonly also?: readonly string[];
  /** Takes the match back when it stands within the window: server side, client certificate, default trust. */
  readonly unless?: readonly string[];
  /** Lines before and after the match that `also` and `unless` look at; absent: the whole file. */
  readonly window?: { readonly before: number; readonly after: number };
  readonly class: Exclude<FindingClass, 'identity'>;
  readonly pinned: Pinned;
}

/** One way of pinning, replacing trust or switching it off. */
export interface Pattern {
  /** ASCII slug: an address, never changed. */
  readonly id: string;
  readonly platform: string;
  readonly name: Bilingual;
  /** What the code does and what it compares. */
  readonly what: Bilingual;
  /** What it means for a notice that changes intermediates. */
  readonly effect: Bilingual;
  /** Languages or formats by file name: globs such as `*.cs`, `nginx*.conf`. Empty: any text. */
  readonly files: readonly string[];
  readonly rules: readonly Rule[];
  /** Lines (or short pieces) it must catch, and must leave alone. Each is a test. */
  readonly catches: readonly Example[];
  readonly leaves: readonly Example[];
  readonly mend: { readonly before: string; readonly after: string; readonly how: Bilingual };
  readonly sources: readonly string[];
}

export interface Example {
  /** File name, which says the language. */
  readonly file: string;
  readonly text: string;
  /** For `catches`: the class expected, where the pattern has several. */
  readonly class?: FindingClass;
  /** For `leaves`: why it is innocent. */
  readonly why?: Bilingual;
}
