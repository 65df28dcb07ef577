import type { Language } from '#domain/bilingual.ts';

/** A calendar day `2024-02-29` or a month `2024-03`, as a notice states it: without a time zone. */
export type Day = string;

/** A moment in UTC, `2024-06-27T23:59:59Z`, as a certificate states it. */
export type Instant = string;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Japan keeps no daylight saving time: always nine hours ahead of UTC. */
const jstOffset = 9 * 60 * 60 * 1000;

/** The calendar day in Japan at a moment. @example dayInJapan(new Date('2026-11-23T16:00:00Z')) => '2026-11-24' */
export function dayInJapan(moment: Date): Day {
  return new Date(moment.getTime() + jstOffset).toISOString().slice(0, 10);
}

/** The moment at which a day begins in Japan. @example beginningInJapan('2026-11-23') => 2026-11-22T15:00:00Z */
export function beginningInJapan(day: Day): Date {
  return new Date(Date.parse(day) - jstOffset);
}

/** Whether the calendar has it: JavaScript takes 30 February for 1 March. */
function exists(iso: string): boolean {
  const moment = new Date(iso);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(iso.replace('Z', ''));
}

/**
 * A day or month in words.
 * @example sayDay('2024-02-29', 'ja') => '2024 年 2 月 29 日'
 * @example sayDay('2024-03', 'en') => 'March 2024'
 * @throws RangeError when it is neither
 */
export function sayDay(day: Day, language: Language): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(day);
  const monthName = months[Number(parts?.[2]) - 1];
  if (!parts || !monthName || !exists(day)) throw new RangeError(`not a day or month: ${day}`);
  const [, year, month, date] = parts;
  if (language === 'ja') return `${year} 年 ${Number(month)} 月${date ? ` ${Number(date)} 日` : ''}`;
  return `${date ? `${Number(date)} ` : ''}${monthName} ${year}`;
}

/**
 * A moment in UTC and as it reads on a clock in Japan.
 * @example sayInstant('2024-06-27T23:59:59Z', 'en')
 *   => { utc: '27 June 2024 23:59:59 (UTC)', japan: '28 June 2024 08:59:59 (JST)' }
 * @throws RangeError when it is no moment to the second in UTC
 */
export function sayInstant(instant: Instant, language: Language): { utc: string; japan: string } {
  const say = (iso: string) => `${sayDay(iso.slice(0, 10), language)} ${iso.slice(11, 19)}`;
  // Without the Z the machine's own zone would be taken, without a time midnight.
  if (!/T\d{2}:\d{2}:\d{2}Z$/.test(instant) || !exists(instant))
    throw new RangeError(`not a moment: ${instant}`);
  const inJapan = new Date(Date.parse(instant) + jstOffset).toISOString();
  return {
    utc: `${say(instant)} (UTC)`,
    japan: `${say(inJapan)} (${language === 'ja' ? '日本時間' : 'JST'})`,
  };
}

/**
 * Whole days from one day to another; negative when the second is earlier.
 * @example daysBetween('2024-02-29', '2024-03-01') => 1
 * @throws RangeError when one of them is not a day; a month has no first day to count from
 */
export function daysBetween(from: Day, to: Day): number {
  for (const day of [from, to]) {
    if (day.length !== 10 || !exists(day)) throw new RangeError(`not a day: ${day}`);
  }
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/**
 * Whether a day is over. A month counts as over once its last day is.
 * @example isPast('2024-03', '2024-03-31') => false
 */
export function isPast(day: Day, today: Day): boolean {
  return day.length === 7 ? day < today.slice(0, 7) : day < today;
}
