import { type Day, isPast } from '#domain/time/day.ts';
import type { Verdict } from './flow.ts';

/**
 * How pressing a verdict is on a day.
 * `none`: nothing to do for this notice.
 * `before-deadline`: there is time until the deadline.
 * `past-deadline`: the change may have begun; the old certificates still work where it has not.
 * `after-change`: the old certificates have ended; what depended on them fails, or will when it next connects.
 */
export type Severity = 'none' | 'before-deadline' | 'past-deadline' | 'after-change';

/** The two days of a notice that decide it. */
export interface ChangeDays {
  readonly deadline: Day;
  /** The last day on which the old state can still work. */
  readonly end: Day;
}

/**
 * How pressing a verdict is today. What is under investigation is as pressing
 * as what is affected: nobody knows yet that it is not.
 * @example severityOf('affected', { deadline: '2024-02-29', end: '2024-06-27' }, '2024-03-01') => 'past-deadline'
 */
export function severityOf(verdict: Verdict, { deadline, end }: ChangeDays, today: Day): Severity {
  if (verdict === 'not-affected' || verdict === 'out-of-scope') return 'none';
  if (isPast(end, today)) return 'after-change';
  return isPast(deadline, today) ? 'past-deadline' : 'before-deadline';
}
