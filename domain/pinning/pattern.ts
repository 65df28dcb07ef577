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
export type Pinned =
  | 'server'
  | 'intermediate'
  | 'root'
  | 'key'
  | 'name'
  | 'any-in-chain'
  | 'anchors'
  | 'nothing';

/** How code names what it accepts. Decides what outlives a new certificate of the same CA. */
export type IdentifiedBy = 'thumbprint' | 'key' | 'name' | 'serial' | 'bytes' | 'position';

/**
 * What a client of this kind does with an intermediate as its only trust
 * anchor: it accepts it until the server's chain goes another way, it never
 * did, or it depends on the version or a setting.
 */
export type IntermediateAsAnchor = 'accepted' | 'refused' | 'by-version' | 'unknown';

/** Regular expressions (flag `im` implied) for what only a server does or sets, and what only a client. */
export interface Sides {
  readonly serves: string;
  readonly connects: string;
  /** In a file that has both, a function that says neither is taken for the server's. */
  readonly unclearServes?: true;
}

/** What a file must not hold: a match of an expression, or a match of one while it has none of another. */
export type FileExclusion = string | { readonly has: string; readonly lacks: string };

/** A rule that finds a pattern in a text. Regular expressions are strings: data stays data. */
export interface Rule {
  /** Id of the rule within its pattern; part of result ids, never changed. */
  readonly id: string;
  /** Words, one of which must stand in the file for the rule to be tried at all (first filter; compared without case). */
  readonly words: readonly string[];
  /**
   * Regular expression (the flag `i` is implied) of a name that each match holds, in one run of
   * letters, digits, `_`, `-`, `.`, `$` and blanks around one of the words: only text that is
   * near such a name is searched.
   */
  readonly nameInMatch?: string;
  /** Regular expression (flags `im` are implied) tried line by line or over a window; must take linear time. */
  readonly match: string;
  /** Upper and lower case are two things in the match: names of environment variables. */
  readonly exactCase?: true;
  /** Must also stand within the same window (default: the whole file). */
  readonly also?: readonly string[];
  /** Takes the match back when it stands within the window: server side, client certificate, default trust. */
  readonly unless?: readonly string[];
  /** Lines before and after the match that `also` and `unless` look at; absent: `scope`, or the whole file. */
  readonly window?: { readonly before: number; readonly after: number };
  /**
   * What `also` and `unless` look at instead: the line, the statement, the
   * call or literal around the match, its block, its function, or what the
   * match leads to (the callback behind `=`, with the function it names).
   */
  readonly scope?: 'line' | 'statement' | 'call' | 'block' | 'function' | 'body';
  /** Must also stand, and must not stand, anywhere in the file. */
  readonly alsoInFile?: readonly string[];
  readonly unlessInFile?: readonly FileExclusion[];
  /**
   * Takes a match back where it is a server that verifies: the function around
   * it says so and nothing of a client, or the file does and has nothing of a
   * client at all. A client beside a server in one file keeps its findings.
   */
  readonly unlessServing?: Sides;
  /**
   * It counts only when an identity is compared: `parameters` of the callback
   * that the match leads to, or what the `match` itself yields, followed
   * through the assignments and calls of the file.
   */
  readonly compares?: 'parameters' | 'match';
  /**
   * It counts only when the body that the match leads to gives this answer, an
   * expression, always, or upon a condition that looks at nothing it was
   * handed: a setting, a variable of the environment, the kind of build.
   */
  readonly agrees?: string;
  /** The match, or the body that it leads to, holds what decides whether the check is switched off: an option, or whether a pin is set. With low confidence that is taken for granted. */
  readonly byOption?: true;
  /** What goes unchecked where it is not all: the host name, or some faults or hosts alone. Everything else is verified as before. */
  readonly unchecked?: 'host-name' | 'some';
  /** A match inside a text of the code counts for nothing: what a message or a test of a rule quotes is not done. */
  readonly outsideTexts?: true;
  /** A match is a command: in a text that a program prints it is shown to a reader, and not run. */
  readonly isCommand?: true;
  /**
   * Where the match is the head of a function with a name of its own, the name
   * must stand once more in the file: what is merely offered is not done.
   */
  readonly usedInFile?: true;
  /** What the match itself may not hold (flag `i`): it is left to another rule. */
  readonly unlessMatched?: string;
  /** It counts only in a file where nothing else of its class is found, and once: names alone, which say where to look. */
  readonly whereNothingElse?: true;
  /** With `compares: 'parameters'`: only parameters whose names match this (flag `i`) are followed. */
  readonly follows?: string;
  /** Which view of the file is searched: without comments (default), without the contents of strings too, or everything. */
  readonly view?: 'code' | 'bare' | 'text';
  readonly by?: IdentifiedBy;
  /** Whether only what is listed is accepted. Absent: unknown. */
  readonly exclusive?: boolean;
  readonly confidence?: 'high' | 'medium' | 'low';
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
  /**
   * What the search commands look for instead of the rules' words, where these
   * are too many to read: an expression that grep, ripgrep and PowerShell read
   * alike. Each of the words matches it.
   */
  readonly search?: string;
  /** Absent: unknown. */
  readonly intermediateAsAnchor?: IntermediateAsAnchor;
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
