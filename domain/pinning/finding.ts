import type { FindingClass, Pinned } from './pattern.ts';

/** What the notice does to what was found. */
export type Effect = 'breaks' | 'survives' | 'depends' | 'other-host' | 'not-affected';

/** How sure the finding is of its class. */
export type Confidence = 'high' | 'medium' | 'low';

/** Reasons behind a verdict, as ids with words in the interface: the five questions of a finding. */
export interface Verdict {
  readonly class: FindingClass;
  readonly effect: Effect;
  readonly pinned: Pinned;
  /** Which side verifies: only a client's verification of a server can be affected. */
  readonly side: 'client' | 'server' | 'unknown';
  /** Whether only what is listed is accepted. */
  readonly exclusive: 'yes' | 'no' | 'unknown';
  /** Host names or patterns that stand with the pin. */
  readonly hosts: readonly string[];
  /** Ids of reasons, in the order a reader wants them. */
  readonly reasons: readonly string[];
}

export interface Finding {
  /** Path within what was scanned, `/` between parts; `!` before a member of an archive. */
  readonly file: string;
  /** Counted from 1; 0 in a binary file. */
  readonly line: number;
  /** Where in its line the match begins, in UTF-16 units counted from 1; absent in a binary file or an endless line. */
  readonly column?: number;
  /** Where the match stands in the excerpt, in UTF-16 units. */
  readonly excerpt: string;
  readonly mark: readonly [start: number, end: number];
  /** Id of the pattern and of its rule; empty for an identity found without code. */
  readonly pattern: string;
  readonly rule: string;
  /** Certificates of the catalogue by id that were found here or beside it; several when twins cannot be told apart. */
  readonly certificates: readonly string[];
  readonly verdict: Verdict;
  readonly confidence: Confidence;
}

/** Why something was not looked at, or not wholly. */
export interface NotRead {
  readonly file: string;
  readonly why:
    | 'ignored'
    | 'generated'
    | 'too-large'
    | 'unreadable'
    | 'changed-while-read'
    | 'archive-limit'
    | 'archive-broken'
    | 'encrypted'
    | 'link-loop'
    | 'unsafe-path'
    | 'long-line'
    | 'file-limit'
    /** A kind of archive, or a way of packing, that is not unpacked. */
    | 'unsupported'
    /** A link out of what is scanned. */
    | 'link-outside'
    /** A device, a socket, a queue. */
    | 'special';
  readonly detail: string;
}

/** What one file gave: the same from the shell and in the browser. */
export interface FileResult {
  readonly file: string;
  readonly bytes: number;
  readonly findings: readonly Finding[];
  readonly notRead: readonly NotRead[];
}
