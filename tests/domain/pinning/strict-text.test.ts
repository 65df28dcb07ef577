import { describe, expect, it } from 'vitest';
import { decodeStrictly } from '#domain/pinning/strict-text.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

// Node's own decoder is wrong in each of these but the first two; the standard is https://encoding.spec.whatwg.org/.
describe('text in a Japanese encoding', () => {
  it.each([
    ['shift_jis', '834981588140', 'オ々　'],
    ['euc-jp', 'a5aaa1b9a1a1', 'オ々　'],
    ['shift_jis', '411a', 'A\x1a'],
    ['shift_jis', '1c7f', '\x1c\x7f'],
  ])('in %s is what the standard says: %s', (encoding, hex, text) => {
    expect(decodeStrictly(encoding, bytes(hex))).toBe(text);
  });

  it.each([
    ['euc-jp', '2f85'],
    ['euc-jp', '93419f'],
    ['shift_jis', '2e802e'],
    ['shift_jis', 'ff'],
    ['utf-8', 'ff'],
  ])('is none in %s: %s', (encoding, hex) => {
    expect(decodeStrictly(encoding, bytes(hex))).toBeUndefined();
  });
});
