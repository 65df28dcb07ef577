/** A text with what its readers need: lines by offset, and which parts somebody has read already. */
export class TextUnderRead {
  readonly text: string;
  readonly #lineStarts: number[];
  #taken: [start: number, end: number][] = [];
  #isSorted = true;

  constructor(text: string) {
    this.text = text;
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

  /** A line without its end. @param line counted from 1 */
  line(line: number): string {
    return this.text.slice(this.startOf(line), this.startOf(line + 1)).replace(/[\r\n]+$/, '');
  }

  /** Marks a part as read: no other reader looks into it. */
  take(start: number, end: number): void {
    const last = this.#taken.at(-1);
    if (last && start < last[0]) this.#isSorted = false;
    this.#taken.push([start, end]);
  }

  /** Where the taken part ends that an offset lies in; undefined when nobody has taken it. */
  takenUntil(offset: number): number | undefined {
    if (!this.#isSorted) {
      this.#taken.sort((a, b) => a[0] - b[0]);
      // Parts within parts are merged, so that one look before the offset is enough.
      const merged: [number, number][] = [];
      for (const [start, end] of this.#taken) {
        const last = merged.at(-1);
        if (last && start <= last[1]) last[1] = Math.max(last[1], end);
        else merged.push([start, end]);
      }
      this.#taken = merged;
      this.#isSorted = true;
    }
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
