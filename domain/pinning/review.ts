import type { Finding } from './finding.ts';

/** What a reader made of a finding. A false alarm always has a reason. */
export interface Review {
  readonly state: 'reviewed' | 'false-alarm';
  readonly reason: string;
}

/** What tells a finding from all others of one scan. */
export function findingKey({
  file,
  line,
  column,
  pattern,
  rule,
  mark,
  verdict,
  certificates,
}: Finding): string {
  return JSON.stringify([file, line, column ?? 0, pattern, rule, mark, verdict.class, certificates]);
}
