import type { TextUnderRead } from './text.ts';

/** Bytes that a tool dumped with their offsets. */
export interface HexDump {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
}

/** `00000010: afa6 c5ca …  ....` (xxd), `00000010  af a6 …  |....|` (hexdump -C), `000020 af a6 …` (od), certutil's `0010  af a6`. */
const dumpLine =
  /^[ \t]*([0-9A-Fa-f]{4,8}):?[ \t]+((?:[0-9A-Fa-f]{2}){1,8}(?:[ \t-]{1,3}(?:[0-9A-Fa-f]{2}){1,8}){0,31})(?=[ \t]|$|\|)/;

/**
 * Dumps of bytes, line by line: offsets must follow from the length of the
 * lines before, in hex or, as od prints them, in octal.
 */
export function* hexDumps(under: TextUnderRead): Generator<HexDump | undefined> {
  let lines: { readonly offset: string; readonly hex: string }[] = [];
  let start = -1;
  let end = -1;
  const whole = (): HexDump | undefined => {
    const hex = lines.map((line) => line.hex).join('');
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    const isDump = lines.length > 1 && bytes.length > 60;
    return isDump ? { start, end, bytes } : undefined;
  };
  let length = 0;
  for (let number = 1; number <= under.lineCount; number += 1) {
    if (number % 2_000 === 0) yield undefined;
    const from = under.startOf(number);
    const text = under.text
      .slice(from, Math.min(from + 200, under.startOf(number + 1)))
      .replace(/[\r\n]+$/, '');
    const found = dumpLine.exec(text);
    const offset = found?.[1] ?? '';
    const hex = sixteenBytes(found?.[2] ?? '');
    const isFirst = /^0+$/.test(offset);
    const follows = lines.length > 0 && [16, 8].some((radix) => Number.parseInt(offset, radix) === length);
    if (found && (isFirst || follows) && under.takenUntil(from) === undefined) {
      if (isFirst && lines.length > 0) {
        yield whole();
        lines = [];
      }
      if (lines.length === 0) {
        start = from;
        length = 0;
      }
      lines.push({ offset, hex });
      length += hex.length / 2;
      end = from + text.length;
      continue;
    }
    if (lines.length > 0) yield whole();
    lines = [];
  }
  if (lines.length > 0) yield whole();
}

/** The digits of a line without its text column, which may begin with what looks like hex. */
function sixteenBytes(groups: string): string {
  return groups.replace(/[\s-]/g, '').slice(0, 32).toLowerCase();
}
