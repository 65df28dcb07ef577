/** What a reader decided about a finding: it was looked at, or it is none. */
export interface Review {
  readonly state: 'reviewed' | 'false-alarm';
  /** In the reader's words; a false alarm always has one. */
  readonly reason: string;
}

/** How many findings were decided about, and how. */
export type ReviewCounts = Readonly<Record<Review['state'], number>>;
