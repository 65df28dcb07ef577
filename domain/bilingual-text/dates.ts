import type { Language } from '#domain/bilingual.ts';
import type { Finder, Found } from './finder.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const shortMonths = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![A-Za-z])\\.?';
const year = '(?<year>(?:19|20)\\d\\d)';
const ordinal = '(?:st|nd|rd|th)?';

/** "29 February 2024", "February 29, 2024", "29 February", "Feb. 2024", "March": month names are capitalised. */
const englishDate = new RegExp(
  `(?<![A-Za-z\\d.])(?:(?<day>\\d{1,2})${ordinal}(?: of)?[ -])?` +
    `(?<month>(?:${months})(?![A-Za-z])|${shortMonths})` +
    `(?:[ -](?<dayAfter>\\d{1,2})${ordinal}(?!\\d|[:.,]\\d))?` +
    `(?:,?(?: of)?[ -]${year}(?!\\d))?`,
  'g',
);

/** 2024 年 2 月 29 日, 2024年6月, 3 月. Not 3 か月. */
const japaneseDate = new RegExp(
  `(?<![A-Za-z\\d.])(?:${year}\\s?年\\s?の?\\s?)?(?<month>\\d{1,2})\\s?月(?:\\s?(?<day>\\d{1,2})\\s?日(?!間))?`,
  'g',
);

/** 2024-02-29, 2024-02, 2024/02/29, 2024-02-29T23:59:59Z. */
const numericDate = new RegExp(
  `(?<![\\w/.-])${year}([-/])(?<month>\\d{1,2})(?:\\2(?<day>\\d{1,2}))?(?:(?=T\\d)|(?![\\w/-]))`,
  'g',
);

const time =
  /(?<![\d:.])(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d))?(?![\d:])(?:\s?(?<half>[AP])\.?M(?![A-Za-z])\.?)?(?:\s?[(（]?(?<zone>UTC|GMT|Z|JST|日本時間|日本標準時|Japan (?:Standard )?Time)(?![A-Za-z])[)）]?)?/gi;

/**
 * Dates and times. Each language is read for the other's way of writing too,
 * because explanations quote. Values are ISO 8601 (`2024-02-29`, `2024-06`),
 * `--03` and `--02-29` where no year is said, `23:59:59 UTC` for a time.
 */
export const dateFinders: readonly Finder[] = [
  { kind: 'date', pattern: numericDate, value: dateValue },
  { kind: 'date', pattern: japaneseDate, value: dateValue },
  { kind: 'date', pattern: englishDate, value: dateValue, optional: mayBeVerb },
  { kind: 'date', pattern: time, value: timeValue },
];

function dateValue({ groups = {} }: RegExpExecArray): string | undefined {
  const { year, month = '', dayAfter, day = dayAfter } = groups;
  const number = monthNumber(month);
  if (number < 1 || number > 12) return undefined;
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) return undefined;
  return isoDate(year, String(number), day);
}

function monthNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  return 1 + months.split('|').findIndex((name) => name.startsWith(written.slice(0, 3)));
}

function isoDate(year: string | undefined, month: string, day?: string): string {
  const monthAndDay = day === undefined ? [month] : [month, day];
  return [year ?? '-', ...monthAndDay.map(twoDigits)].join('-');
}

/** "May" and, where a sentence begins, "March" can be verbs: a month for certain only with a day or a year. */
function mayBeVerb({ groups = {}, input, index }: RegExpExecArray): boolean {
  const { year, month, day, dayAfter } = groups;
  if (day ?? dayAfter ?? year) return false;
  const beginsSentence = /(?:^|[.!?:]\s|["“])$/.test(input.slice(0, index));
  return month === 'May' || (month === 'March' && beginsSentence);
}

function timeValue({ groups = {} }: RegExpExecArray): string | undefined {
  const { hour, minute, second, half, zone } = groups;
  const written = Number(hour);
  const afternoon = half?.toUpperCase() === 'P' ? 12 : 0;
  const counted = half === undefined ? written : (written % 12) + afternoon;
  if (counted > 24 || Number(minute) > 59) return undefined;
  const clock = [String(counted), minute, second].flatMap((part) => part ?? []);
  return clock.map(twoDigits).join(':') + zoneValue(zone);
}

function zoneValue(written: string | undefined): string {
  if (written === undefined) return '';
  return /^(?:UTC|GMT|Z)$/i.test(written) ? ' UTC' : ' JST';
}

const twoDigits = (number: string) => number.padStart(2, '0');

const range = /^(?:\s?[–—~〜～-]\s?|\s(?:to|through|and|or)\s|\s?(?:から|と|または)\s?)$/;

/**
 * Says in full what a range says once. English says it last: "March to June
 * 2024", "8–10 March 2024". Japanese says it first: 2024 年 3 月から 6 月,
 * 2024 年 3 月 8 日から 10 日. Without this a faithful translation would seem to
 * have moved the year.
 */
export function completeRanges(found: readonly Found[], text: string, language: Language): Found[] {
  const figures = [...found];
  const complete = (index: number, from: number) => {
    const [lacking, full] = [figures[index], figures[from]];
    if (!lacking || !full) return;
    const [first, second] = index < from ? [lacking, full] : [full, lacking];
    if (range.test(text.slice(first.end, second.start))) figures[index] = borrow(lacking, full, text);
  };
  if (language === 'en') for (let index = figures.length - 2; index >= 0; index--) complete(index, index + 1);
  for (let index = 1; index < figures.length; index++) complete(index, index - 1);
  return figures;
}

function borrow(lacking: Found, full: Found, text: string): Found {
  const from = dateParts(full);
  if (from === undefined) return lacking;

  const isDay = /^(?:[1-9]|[12]\d|3[01])$/.test(lacking.value);
  const standsForDay = lacking.start < full.start || /^\s?日(?!間)/.test(text.slice(lacking.end));
  if (lacking.kind === 'number' && from.day !== undefined && isDay && standsForDay) {
    return {
      ...lacking,
      kind: 'date',
      value: isoDate(from.year, from.month, lacking.value),
      optional: false,
    };
  }

  const own = dateParts(lacking);
  if (own === undefined || own.year !== undefined || from.year === undefined) return lacking;
  // "November to June 2024" begins in a year that is not said.
  const sameYear = lacking.start < full.start ? own.month <= from.month : from.month <= own.month;
  return sameYear ? { ...lacking, value: isoDate(from.year, own.month, own.day), optional: false } : lacking;
}

/** The parts of a date's value; undefined for a time or another kind of figure. */
export function dateParts({ kind, value }: Pick<Found, 'kind' | 'value'>) {
  const parts = /^(?:(\d{4})|-)-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (kind !== 'date' || parts === null) return undefined;
  return { year: parts[1], month: parts[2] ?? '', day: parts[3] };
}
