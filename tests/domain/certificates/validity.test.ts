import { describe, expect, it } from 'vitest';
import { validityAt } from '#domain/certificates/validity.ts';

const certificate = { notBefore: '2020-07-29T12:30:00Z', notAfter: '2024-06-27T23:59:59Z' };

describe('the validity of a certificate', () => {
  it.each([
    ['2020-07-29T12:29:59.999Z', 'not-yet'],
    ['2020-07-29T12:30:00Z', 'valid'],
    ['2024-02-29T00:00:00Z', 'valid'],
    // Both ends belong to it, the whole last second too.
    ['2024-06-27T23:59:59.999Z', 'valid'],
    ['2024-06-28T00:00:00Z', 'expired'],
    // The same moments on a clock in Japan.
    ['2024-06-28T08:59:59+09:00', 'valid'],
    ['2024-06-28T09:00:00+09:00', 'expired'],
  ])('is at %s: %s', (moment, validity) => {
    expect(validityAt(certificate, new Date(moment))).toBe(validity);
  });
});
