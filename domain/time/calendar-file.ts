import type { Day } from './day.ts';

/** A day to keep in a calendar. */
export interface CalendarEntry {
  /** Unique and stable: a calendar that gets it twice keeps one. */
  readonly id: string;
  readonly day: Day;
  readonly title: string;
  readonly text: string;
}

/**
 * A calendar file (RFC 5545) with one entry of a whole day and a reminder the
 * day before. Lines end in CRLF and are folded at 75 octets of UTF-8, as its
 * sections 3.1 and 3.3.11 ask.
 * @param now when the file is made; becomes DTSTAMP, in UTC
 * @throws RangeError when the entry's day has not the shape of one; a month has no day to stand on
 */
export function calendarFile({ id, day, title, text }: CalendarEntry, now: Date): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`not a day: ${day}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yomitoki//Self-check//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(fold).join('\r\n');
}

/** Any end of a line becomes `\n`; other control characters may not stand in a text, except the tab. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** Breaks a line before the character that would pass 75 octets; a continuation's leading space counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
