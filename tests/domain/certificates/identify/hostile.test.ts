import { describe, expect, it } from 'vitest';
import {
  mutated,
  nested,
  repeated,
  repeatedUnits,
  unknownValues,
} from '../../../certificates/hostile-inputs.ts';
import { javaStore } from '../../../certificates/write-java-store.ts';
import { pkcs7 } from '../../../certificates/write-pkcs7.ts';
import { pkcs12 } from '../../../certificates/write-pkcs12.ts';
import { ca01, identified, recordOf, root, server } from './made.ts';

/** Whole numbers below a limit, the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const beginnings: Readonly<Record<string, Uint8Array>> = {
  certificate: ca01.der,
  PEM: Buffer.from(ca01.pem + server.pem),
  'PKCS#7': pkcs7([ca01.der, root.der]),
  'PKCS#12': pkcs12([{ certificate: ca01.der }], {
    encryption: 'aes-256',
    password: 'changeit',
    iterations: 2,
  }),
  JKS: javaStore([{ alias: 'a', certificates: [ca01.der] }]),
  print: Buffer.from(
    `subject=${recordOf(ca01).subject}\nserial=${recordOf(ca01).serial}\nsha1 Fingerprint=${recordOf(ca01).sha1}`,
  ),
};

describe('whatever comes in', () => {
  it.each(Object.entries(beginnings))('a %s with random changes never throws', async (_, bytes) => {
    const random = randomFrom(bytes.length);
    for (let round = 0; round < 150; round += 1) {
      const { things } = await identified(mutated(new Uint8Array(bytes), random));
      for (const { occurrences } of things) expect(occurrences.length).toBeGreaterThan(0);
    }
  });

  it('deep nesting is refused, not followed', async () => {
    const { problems } = await identified(nested(100_000));
    expect(problems.map(({ code }) => code)).toEqual([
      expect.stringMatching(/malformed|not-a-certificate|truncated|nothing-recognised/),
    ]);
  });

  it('lists so many unknown values only, and says how many there were', async () => {
    const values = unknownValues(1_000, 40);
    const { things, problems } = await identified(`${values}\n${recordOf(ca01).sha1}`);
    expect(things.length).toBeLessThan(300);
    expect(things.some(({ match }) => match === 'exact')).toBe(true);
    expect(problems.find(({ code }) => code === 'too-many')?.details['found']).toBe(
      new Set(values.split('\n')).size + 1,
    );
  });
});

describe('time grows with the length', () => {
  const length = 60_000;
  const duration = async (text: string) => {
    const begun = performance.now();
    await identified(text);
    return performance.now() - begun;
  };
  it.each(Object.entries(repeatedUnits))('of %s', async (_, unit) => {
    await duration(repeated(unit, 2_000));
    // The best of three: a test machine does other things as well. Quadratic would be 16 times.
    const ratio = async () =>
      (await duration(repeated(unit, 4 * length))) / ((await duration(repeated(unit, length))) + 2);
    const ratios = [await ratio()];
    while (Math.min(...ratios) > 9 && ratios.length < 3) ratios.push(await ratio());
    expect(Math.min(...ratios)).toBeLessThan(9);
  });
});
