/**
 * What stands between or before digits and is none: marks that cannot be seen,
 * as literals and addresses write them, and casts and suffixes of bytes.
 * Blanks of the same length take their place, so that offsets stay.
 */
const silent =
  /\\u(?:00[aA]0|20(?:0[b-fB-F]|60|2[a-eA-E])|[fF][eE][fF][fF])|\\[uU]0000200[eE]|%E2%80%8[B-Fb-f]|\\xe2\\x80\\x8[b-f]|&#(?:820[3-7]|x200[b-f]|65279);|\(byte\)|(?<=0x[0-9A-Fa-f]{2})u8\b|(?<![\w&])&H(?=[0-9A-Fa-f]{2}\b)/gi;

/** A text with what its readers need: lines by offset, and which parts somebody has read already. */
export class TextUnderRead {
  readonly text: string;
  readonly #lineStarts: number[];
  /** Sorted, without overlaps. */
  #taken: [start: number, end: number][] = [];
  #taking: [start: number, end: number][] = [];

  constructor(text: string) {
    // Full-width letters and digits, one for one, so that offsets stay: Japanese forms and mails write identifiers so.
    const narrow = /[\uff01-\uff5e]/.test(text)
      ? text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      : text;
    this.text = narrow.replace(silent, (mark) => ' '.repeat(mark.length));
    const starts = [0];
    // CR alone ends a line too: some mail gateways write so.
    for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + end.length);
    this.#lineStarts = starts;
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** Counted from 1. */
  lineAt(offset: number): number {
    return indexBefore(this.#lineStarts, offset) + 1;
  }

  /** Where a line begins. @param line counted from 1 */
  startOf(line: number): number {
    return this.#lineStarts[line - 1] ?? this.text.length;
  }

  /** The beginning of a line, without its end: one line may be the whole text. @param line counted from 1 @param most characters */
  beginningOf(line: number, most: number): string {
    const start = this.startOf(line);
    return this.text.slice(start, Math.min(this.startOf(line + 1), start + most)).replace(/[\r\n]+$/, '');
  }

  /** Marks a part as read: no later reader looks into it, once this one has settled what it took. */
  take(start: number, end: number): void {
    this.#taking.push([start, end]);
  }

  /** To be called between two readers: a reader itself moves on behind what it took. */
  settle(): void {
    if (this.#taking.length === 0) return;
    const all = [...this.#taken, ...this.#taking].toSorted((a, b) => a[0] - b[0]);
    this.#taking = [];
    this.#taken = [];
    for (const [start, end] of all) {
      const last = this.#taken.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else this.#taken.push([start, end]);
    }
  }

  /** Where the taken part ends that an offset lies in; undefined when nobody has taken it. */
  takenUntil(offset: number): number | undefined {
    let low = 0;
    let high = this.#taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#taken[middle]?.[0] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const part = this.#taken[low - 1];
    return part && offset < part[1] ? part[1] : undefined;
  }
}

/** Index of the last number that is not above a value. @param sorted ascending, the first not above the value */
function indexBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A piece of text as it is shown back: one line, cut where it is long. */
export function shorten(text: string, most = 100): string {
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
