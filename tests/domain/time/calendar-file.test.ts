import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '#domain/time/calendar-file.ts';

const now = new Date('2026-11-24T09:08:07.654Z');
const entry: CalendarEntry = {
  id: 'sample-due@yomitoki',
  day: '2026-12-01',
  title: 'Answer by',
  text: 'Ask.',
};

const write = (parts: Partial<CalendarEntry> = {}) => calendarFile({ ...entry, ...parts }, now);

/** The lines of a file as a calendar reads them, folds taken out. */
const unfolded = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');

/** The texts that lines of that name carry, with what stands for itself written out. */
const textsOf = (file: string, name: string) =>
  unfolded(file)
    .filter((line) => line.startsWith(`${name}:`))
    .map((line) =>
      line.slice(name.length + 1).replace(/\\([\\;,n])/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped)),
    );

const octets = (text: string) => new TextEncoder().encode(text).length;

/** Whether the file can be sent as it is: its lines end in CRLF, fit, and are whole characters. */
function expectSendable(file: string): void {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) {
    expect(octets(line)).toBeLessThanOrEqual(75);
    expect(line.isWellFormed()).toBe(true);
  }
}

describe('a calendar file', () => {
  it('holds one whole day, a reminder the day before, and when it was made in UTC', () => {
    expect(write()).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Yomitoki//Self-check//EN',
        'BEGIN:VEVENT',
        'UID:sample-due@yomitoki',
        'DTSTAMP:20261124T090807Z',
        'DTSTART;VALUE=DATE:20261201',
        'SUMMARY:Answer by',
        'DESCRIPTION:Ask.',
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Answer by',
        'TRIGGER:-P1D',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('states the day without a time, so that it is the same one in every time zone', () => {
    const dates = unfolded(write({ day: '2024-02-29' })).filter((line) => line.startsWith('DTSTART'));
    expect(dates).toEqual(['DTSTART;VALUE=DATE:20240229']);
    expect(write()).not.toMatch(/DTEND|DURATION|TZID/);
  });

  it.each([
    '',
    '2024-03',
    '2024',
    '20240229',
    '2024-2-9',
    '12024-02-29',
    '2024-02-29T00:00:00Z',
    ' 2024-02-29',
  ])('is not made for %j, which is no day', (day) => {
    expect(() => write({ day })).toThrow(RangeError);
    expect(() => write({ day })).toThrow(`not a day: ${day}`);
  });

  it('is not made at a moment that is none', () => {
    expect(() => calendarFile(entry, new Date('soon'))).toThrow(RangeError);
  });

  it.each([
    ['a comma', 'a,b', 'a\\,b'],
    ['a semicolon', 'a;b', 'a\\;b'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['a backslash before an n, which is no line end', 'a\\nb', 'a\\\\nb'],
    ['a line end', 'a\nb', 'a\\nb'],
    ['a line end of Windows', 'a\r\nb', 'a\\nb'],
    ['a carriage return alone', 'a\rb', 'a\\nb'],
    ['line ends of all kinds in a row', '\r\r\n\n\r', '\\n\\n\\n\\n'],
    ['a backslash before a line end', 'a\\\nb', 'a\\\\\\nb'],
    ['a colon and quotes, which need nothing', 'a:"b"', 'a:"b"'],
    ['a tab, which may stand', 'a\tb', 'a\tb'],
    ['control characters, which may not', 'a\0\x07\x0b\x1b\x7f\x85b', 'ab'],
  ])('writes %s as a calendar reads it, in every text', (_, text, written) => {
    const lines = unfolded(write({ id: text, title: text, text }));
    expect(lines).toContain(`UID:${written}`);
    expect(lines).toContain(`SUMMARY:${written}`);
    expect(lines.filter((line) => line === `DESCRIPTION:${written}`)).toHaveLength(2);
  });

  it.each(['x\r\nEND:VEVENT\r\nBEGIN:VEVENT', 'x\nATTACH:https://example.com', 'x\rBEGIN:VALARM', '\r\n y'])(
    'gets no further line from a text: %j',
    (text) => {
      const file = write({ id: text, title: text, text });
      expectSendable(file);
      expect(unfolded(file)).toHaveLength(unfolded(write()).length);
    },
  );
});

describe('a long line of a calendar file', () => {
  const kinds = [
    ['of one octet', 'a'],
    ['of two', 'é'],
    ['of three', '読'],
    ['of four', '💥'],
    ['of several code points', '👩‍👩‍👧が'],
    ['escaped', '\\'],
    ['that end lines', '\n'],
    ['that are spaces, as a fold is', ' '],
  ] as const;

  it.each(kinds)('is folded between characters %s, wherever they stand', (_, character) => {
    for (let before = 0; before <= 80; before += 1) {
      const text = `${'x'.repeat(before)}${character.repeat(40)}`;
      const file = write({ title: text, text });
      expectSendable(file);
      expect(textsOf(file, 'SUMMARY')).toEqual([text]);
      expect(textsOf(file, 'DESCRIPTION')).toEqual([text, text]);
    }
  });

  it('is left alone at 75 octets and folded at 76', () => {
    const room = 75 - 'SUMMARY:'.length;
    expect(write({ title: 'a'.repeat(room) })).toContain(`SUMMARY:${'a'.repeat(room)}\r\nDESCRIPTION`);
    expect(write({ title: 'a'.repeat(room + 1) })).toContain(`SUMMARY:${'a'.repeat(room)}\r\n a\r\nDESCR`);
  });

  it('goes on for as many lines as a letter needs, each as full as it may be', () => {
    const text = '証明書のピン留め, in two languages; 50 % \\ 💥\n'.repeat(500);
    const file = write({ text });
    expectSendable(file);
    expect(textsOf(file, 'DESCRIPTION')).toEqual([text, entry.title]);
    for (const [folded] of file.matchAll(/[^\n]+(?=\r\n )/g)) expect(octets(folded)).toBeGreaterThan(71);
  });

  it('keeps to 75 octets when half a character is sent as the replacement for one', () => {
    for (const line of write({ text: '\ud83d'.repeat(200) }).split('\r\n')) {
      expect(octets(line)).toBeLessThanOrEqual(75);
    }
  });

  it('is folded within seconds when it is a megabyte long', () => {
    const begun = performance.now();
    expectSendable(write({ text: '読'.repeat(350_000) }));
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
