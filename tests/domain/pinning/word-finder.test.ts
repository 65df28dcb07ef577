import { describe, expect, it } from 'vitest';
import { aligned, createWordFinder, wordsOf } from '#domain/pinning/word-finder.ts';

/** Numbers that look like chance, the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz_-.0123456789';

function wordsByChance(count: number, next: () => number): string[] {
  const made = new Set<string>();
  while (made.size < count) {
    const length = 3 + Math.floor(next() * 22);
    made.add(Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join(''));
  }
  return [...made];
}

describe('words in bytes', () => {
  it.each([
    [5, false],
    [400, false],
    [400, true],
    [12_000, false],
    [12_000, true],
  ])(
    'are found wherever they stand, each time: %d of them, every fourth byte alone: %s',
    (count, everyFourth) => {
      const next = chance(count);
      const needles = wordsByChance(count, next);
      const finder = createWordFinder(
        needles.map((text) => ({ text })),
        everyFourth,
      );
      const standing = Array.from({ length: 60 }, () => needles[Math.floor(next() * count)] ?? '');
      const text = standing
        .map((word, index) => `${' '.repeat(1 + (index % 7))}${index % 2 ? word : word.toUpperCase()}`)
        .join('\n');
      const bytes = aligned(new TextEncoder().encode(text));
      const found = new Set<string>();
      finder.find(bytes, wordsOf(bytes), (needle, start) => found.add(`${needles[needle]} ${start}`));
      const lower = text.toLowerCase();
      const expected = new Set<string>();
      for (const needle of needles)
        for (let at = lower.indexOf(needle); at >= 0; at = lower.indexOf(needle, at + 1))
          expected.add(`${needle} ${at}`);
      expect(expected.size).toBeGreaterThanOrEqual(standing.length);
      expect([...found].toSorted()).toEqual([...expected].toSorted());
    },
  );
});
