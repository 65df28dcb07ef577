import { describe, expect, it } from 'vitest';
import { patterns } from '#content/pinning/index.ts';
import { analyse } from '#domain/pinning/analyse.ts';

const found = (text: string) =>
  analyse({ path: 'Api.kt', text }, patterns, [], { certificates: [], roleOf: () => undefined }).map(
    ({ pattern, line }) => `${pattern} ${line}`,
  );

describe('names that speak of pins', () => {
  it('are told once a file', () => {
    expect(found('val one = place.usePinnedCertificate()\nval other = place.usePinnedCertificate()')).toEqual(
      ['any-pins-named 1'],
    );
  });

  it('say that nothing but a name was seen, and need a look', () => {
    const [told] = analyse({ path: 'Api.kt', text: 'val one = place.usePinnedCertificate()' }, patterns, [], {
      certificates: [],
      roleOf: () => undefined,
    });
    expect(told?.verdict).toMatchObject({ class: 'pins', effect: 'depends' });
    expect(told?.verdict.reasons).toContain('only-a-name');
    expect(told?.confidence).toBe('low');
  });

  it('are not told where something else of the file pins, wherever it stands', () => {
    const pins = 'val pinner = CertificatePinner.Builder().add("a.example", "sha256/AAAA").build()';
    const told = found(`val one = place.usePinnedCertificate()\n${pins}`);
    expect(told).not.toEqual([]);
    expect(told.filter((each) => each.startsWith('any-pins-named'))).toEqual([]);
  });

  it('are told beside a check that is switched off, which is another matter', () => {
    const off = 'val trusting = HostnameVerifier { _, _ -> true }';
    const told = found(`${off}\nval one = place.usePinnedCertificate()`);
    expect(told).toContain('any-pins-named 2');
    expect(told).toHaveLength(2);
  });
});
