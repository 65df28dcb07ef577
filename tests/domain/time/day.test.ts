import { describe, expect, it } from 'vitest';
import { beginningInJapan, dayInJapan, daysBetween, isPast, sayDay, sayInstant } from '#domain/time/day.ts';

describe('the day in Japan', () => {
  it.each([
    ['2026-11-23T14:59:59.999Z', '2026-11-23'],
    ['2026-11-23T15:00:00Z', '2026-11-24'],
    ['2026-11-24T00:00:00Z', '2026-11-24'],
  ])('at %s is %s: it turns at 15:00 UTC', (moment, day) => {
    expect(dayInJapan(new Date(moment))).toBe(day);
  });

  it.each([
    ['into a leap day', '2024-02-28T15:00:00Z', '2024-02-29'],
    ['out of a leap day', '2024-02-29T15:00:00Z', '2024-03-01'],
    ['past a leap day that is none', '2026-02-28T15:00:00Z', '2026-03-01'],
    ['into a new year', '2026-12-31T15:00:00Z', '2027-01-01'],
  ])('turns %s', (_, moment, day) => {
    expect(dayInJapan(new Date(moment))).toBe(day);
  });

  it('is none for a moment that is none', () => {
    expect(() => dayInJapan(new Date('soon'))).toThrow(RangeError);
  });
});

describe('a day in words', () => {
  it.each([
    ['2024-02-29', '2024 年 2 月 29 日', '29 February 2024'],
    ['2023-09-01', '2023 年 9 月 1 日', '1 September 2023'],
    ['2026-12-31', '2026 年 12 月 31 日', '31 December 2026'],
    ['2024-03', '2024 年 3 月', 'March 2024'],
    ['2026-01', '2026 年 1 月', 'January 2026'],
  ])('%s is %s, %s', (day, ja, en) => {
    expect(sayDay(day, 'ja')).toBe(ja);
    expect(sayDay(day, 'en')).toBe(en);
  });

  it.each([
    ['nothing', ''],
    ['a thirteenth month', '2024-13'],
    ['a month zero', '2024-00-01'],
    ['a day zero', '2024-03-00'],
    ['a day the month has not', '2024-04-31'],
    ['a leap day of a common year', '2026-02-29'],
    ['a year', '2024'],
    ['a moment', '2024-06-27T23:59:59Z'],
    ['missing zeros', '2024-2-9'],
    ['slashes', '2024/02/29'],
    ['words before it', 'on 2024-02-29'],
  ])('is refused when it is %s', (_, day) => {
    for (const language of ['ja', 'en'] as const) {
      expect(() => sayDay(day, language)).toThrow(RangeError);
      expect(() => sayDay(day, language)).toThrow(`not a day or month: ${day}`);
    }
  });
});

describe('a moment in words', () => {
  it('carries its time zone, and the clock in Japan on the day it shows there', () => {
    expect(sayInstant('2024-06-27T23:59:59Z', 'ja')).toEqual({
      utc: '2024 年 6 月 27 日 23:59:59 (UTC)',
      japan: '2024 年 6 月 28 日 08:59:59 (日本時間)',
    });
    expect(sayInstant('2024-06-27T23:59:59Z', 'en')).toEqual({
      utc: '27 June 2024 23:59:59 (UTC)',
      japan: '28 June 2024 08:59:59 (JST)',
    });
  });

  it.each([
    ['2026-11-23T14:59:59Z', '23 November 2026 23:59:59 (JST)'],
    ['2026-11-23T15:00:00Z', '24 November 2026 00:00:00 (JST)'],
    ['2024-02-28T15:00:00Z', '29 February 2024 00:00:00 (JST)'],
    ['2024-12-31T23:59:59Z', '1 January 2025 08:59:59 (JST)'],
  ])('%s is %s', (instant, japan) => {
    expect(sayInstant(instant, 'en').japan).toBe(japan);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'soon'],
    ['a day, whose time nobody has said', '2024-06-27'],
    ['a time without a zone, which differs from machine to machine', '2024-06-27T23:59:59'],
    ['a time of another zone', '2024-06-28T08:59:59+09:00'],
    ['an hour that no clock shows', '2024-06-27T25:00:00Z'],
    ['a day the month has not', '2024-06-31T23:59:59Z'],
    ['a leap day of a common year', '2026-02-29T00:00:00Z'],
  ])('is refused when it is %s', (_, instant) => {
    for (const language of ['ja', 'en'] as const) {
      expect(() => sayInstant(instant, language)).toThrow(RangeError);
      // the whole input, not a part of it cut out on the way
      expect(() => sayInstant(instant, language)).toThrow(`not a moment: ${instant}`);
    }
  });
});

describe('the days between', () => {
  it.each([
    ['2024-02-29', '2024-02-29', 0],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2024-03-01', '2024-02-29', -1],
    ['2024-02-29', '2026-11-23', 998],
  ])('%s and %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each(['', '2024-03', '2026-02-29', 'today'])('are none when one of the two is no day: "%s"', (bad) => {
    expect(() => daysBetween(bad, '2024-03-01')).toThrow(RangeError);
    expect(() => daysBetween('2024-03-01', bad)).toThrow(`not a day: ${bad}`);
  });
});

describe('whether a day is over', () => {
  it.each([
    ['2024-02-29', '2024-02-28', false],
    ['2024-02-29', '2024-02-29', false],
    ['2024-02-29', '2024-03-01', true],
    ['2024-03', '2024-02-29', false],
    ['2024-03', '2024-03-01', false],
    ['2024-03', '2024-03-31', false],
    ['2024-03', '2024-04-01', true],
    ['2024-12', '2025-01-01', true],
  ])('%s on %s: %s', (day, today, over) => {
    expect(isPast(day, today)).toBe(over);
  });
});

describe('the beginning of a day in Japan', () => {
  it('is nine hours before that of UTC, on every side of a month’s end', () => {
    expect(beginningInJapan('2026-11-23')).toEqual(new Date('2026-11-22T15:00:00Z'));
    expect(beginningInJapan('2024-03-01')).toEqual(new Date('2024-02-29T15:00:00Z'));
  });

  it('is the first moment that is called that day', () => {
    const beginning = beginningInJapan('2026-11-23');
    expect(dayInJapan(beginning)).toBe('2026-11-23');
    expect(dayInJapan(new Date(beginning.getTime() - 1))).toBe('2026-11-22');
  });
});
