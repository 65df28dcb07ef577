import { describe, expect, it } from 'vitest';
import { partSize, readWords, segmentsShare, type WordsInSegment } from '#domain/pinning/words-in-text.ts';

const nothing = () => {};

/** The parts of a text, counted from its first, that a word is told in. */
function partsOf(text: string, word: string): number[] {
  const parts = new Set<number>();
  readWords(text, (segment) => {
    const mask = segment.partsOf(word);
    for (let part = 0; part < 32; part += 1)
      if (((mask >>> part) & 1) === 1) parts.add(segment.from / partSize + part);
  });
  return [...parts].toSorted((a, b) => a - b);
}

describe('words in a text', () => {
  const words = (text: string) =>
    Array.from({ length: text.length }, (_, from) =>
      Array.from({ length: 12 }, (_, length) => text.toLowerCase().slice(from, from + length + 1)),
    )
      .flat()
      // Words are ASCII.
      .filter((word) => /^[ -~]+$/.test(word));
  const text = 'let PinnedKeys = ["sha256/AAAA"]; // 日本語 é\n\tverify_peer(x)';
  const filler = 'nothing is here to be found\n'.repeat(4000);

  it('are never denied when they stand in it, whatever their case', () => {
    const { mayHave } = readWords(text, (segment) => {
      for (const word of words(text)) expect(segment.partsOf(word), word).not.toBe(0);
    });
    for (const word of words(text)) expect(mayHave(word), word).toBe(true);
  });

  it('are never denied in a text of many segments', () => {
    const { mayHave } = readWords(filler + text + filler, nothing);
    for (const word of words(text)) expect(mayHave(word), word).toBe(true);
    expect(mayHave('certificate')).toBe(false);
    expect(mayHave('der')).toBe(false);
  });

  it('are those of the last text only, after any number of texts', () => {
    for (let count = 0; count < 600; count += 1) readWords(`certificate number ${count}`, nothing);
    const { mayHave } = readWords('something else', nothing);
    expect(mayHave('certificate')).toBe(false);
    expect(mayHave('something')).toBe(true);
  });

  it('are told in the part where they stand, however long the text is', () => {
    const long = `${filler}PinnedKeys${filler}pinnedkeys`;
    const parts = [long.indexOf('PinnedKeys'), long.lastIndexOf('pinnedkeys')].map((at) =>
      Math.floor((at + 3) / partSize),
    );
    expect(partsOf(long, 'pinnedkeys')).toEqual(parts);
  });

  it('of three signs are told in the parts where they stand, whatever their case, and in no other', () => {
    const long = `${filler}PiN${filler}pin${filler}`;
    const parts = [long.indexOf('PiN'), long.lastIndexOf('pin')].map((at) => Math.floor(at / partSize));
    expect(partsOf(long, 'pin')).toEqual(parts);
    expect(partsOf(filler, 'pin')).toEqual([]);
    // A capital that becomes two letters moves nothing.
    expect(partsOf(`İ${long}`, 'pin')).toEqual(parts);
  });

  it('stand together in one segment when they are no farther apart than segments share', () => {
    for (let before = 20_000; before < 60_000; before += 501) {
      const apart = `${filler.slice(0, before)}first${filler.slice(0, segmentsShare - 10)}second${filler}`;
      let together = false;
      const look = ({ partsOf: parts }: WordsInSegment) => {
        together ||= parts('first') !== 0 && parts('second') !== 0;
      };
      readWords(apart, look);
      expect(together, String(before)).toBe(true);
    }
  });
});
