/** Longer lines are made by programs; of them only the surroundings of what was found are looked at. */
export const longestLine = 20_000;
/** Characters looked at on either side of a word. */
const around = 1500;
/** Places of one line that are looked at. */
const mostPlaces = 40;
const gap = ' … ';

/**
 * The text with its endless lines cut down to the surroundings of the words of
 * rules, so that no expression meets more than a few thousand characters of
 * them. Lines keep their numbers.
 * @param words in lower case
 */
export function cutLongLines(
  text: string,
  words: ReadonlySet<string>,
): { readonly text: string; readonly cut: readonly number[] } {
  if (!hasLongLine(text)) return { text, cut: [] };
  const cut: number[] = [];
  const lines: string[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    let line = text.slice(from, to);
    if (line.length > longestLine) {
      cut.push(lines.length + 1);
      line = surroundings(line, words);
    }
    lines.push(line);
    from = to + 1;
  }
  return { text: lines.join('\n'), cut };
}

/** Jumps from line break to line break as far as a line may reach. */
function hasLongLine(text: string): boolean {
  let from = 0;
  while (from + longestLine < text.length) {
    const newline = text.lastIndexOf('\n', from + longestLine);
    if (newline < from) return true;
    from = newline + 1;
  }
  return false;
}

function surroundings(line: string, words: ReadonlySet<string>): string {
  const lower = line.toLowerCase();
  const places: number[] = [];
  for (const word of words) {
    let at = lower.indexOf(word);
    for (let count = 0; at >= 0 && count < mostPlaces; count += 1) {
      places.push(at);
      at = lower.indexOf(word, at + around);
    }
  }
  const pieces: string[] = [];
  let done = 0;
  for (const place of places.toSorted((a, b) => a - b).slice(0, mostPlaces)) {
    const from = Math.max(done, place - around);
    const to = Math.min(line.length, place + around);
    if (to <= done) continue;
    if (from > done || pieces.length === 0) pieces.push(gap);
    pieces.push(line.slice(from, to));
    done = to;
  }
  return pieces.join('');
}
