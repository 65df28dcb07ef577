import { describe, expect, it } from 'vitest';
import type { Certificate } from '#domain/certificates/certificate.ts';
import { identify } from '#domain/certificates/identify/identify.ts';
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
import { ca01, identified, made, recordOf, root, server } from './made.ts';

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

/** Of serials as short as this every line is asked whether it calls them serials. */
const shortNumbered: Certificate = {
  ...recordOf(ca01),
  id: 'short-serial',
  serial: '020000b9',
  sha1: 'AB'.repeat(20),
  sha256: 'AB'.repeat(32),
};

/** Texts that only a beginning makes slow, and what is repeated behind it. */
const afterBeginnings: Readonly<Record<string, readonly [beginning: string, unit: string, end: string]>> = {
  'blanks behind a number in a block': ['-----BEGIN CERTIFICATE-----\n1', ' ', '\nMII\nMII\n'],
  'lines of a bullet and blanks': ['', `-${' '.repeat(2_900)}x\n`, ''],
  'lines of a number and blanks': ['', `1${' '.repeat(2_900)}x\n`, ''],
  'blanks behind the label of a secret': ['priv:\n', ' ', 'x'],
  'files of PuTTY without an end': ['', 'PuTTY-User-Key-File-3: x\n', ''],
  'a dump of zeros': ['', '00 ', ''],
  'a short serial in one line': ['', `${shortNumbered.serial} `, ''],
  'zeros by eights': ['', '00000000: ', ''],
  'members of a JWK': ['{"kty":"EC"', ',"d":"AAAAAAAAAAAAAAAAAAAAAAAA"', '}'],
  'printed certificates with serials': ['', 'Subject: CN=x\nIssuer: CN=y\nSerial Number: 0102\n', ''],
  'printed certificates that begin with their hash': ['', `SHA1: ${'ab'.repeat(20)}\nSubject: CN=x\n`, ''],
};

/** Their readers look so far only: the time must not double with every unit more. */
const withinReach: Readonly<Record<string, readonly [beginning: string, unit: string, end: string]>> = {
  'separators behind a name': ['Microsoft Azure TLS Issuing CA 01', ' / ', 'x'],
  'commas behind a name': ['Microsoft Azure TLS Issuing CA 01', ' , ', ''],
  'empty attributes before a name': ['', 'a= ,', 'XCN=DigiCert Global Root G2'],
};

describe('time grows with the length', () => {
  const length = 60_000;
  const duration = async (text: string) => {
    const begun = performance.now();
    await identify([{ name: '', content: text }], [...made.catalogue, shortNumbered]);
    return performance.now() - begun;
  };
  /** The least of three: a test machine does other things as well. */
  const leastRatio = async (short: string, long: string) => {
    const ratio = async () => (await duration(long)) / ((await duration(short)) + 2);
    const ratios = [await ratio()];
    while (Math.min(...ratios) > 9 && ratios.length < 3) ratios.push(await ratio());
    return Math.min(...ratios);
  };

  it.each(Object.entries(repeatedUnits))('of %s', async (_, unit) => {
    await duration(repeated(unit, 2_000));
    // Quadratic would be 16 times.
    expect(await leastRatio(repeated(unit, length), repeated(unit, 4 * length))).toBeLessThan(9);
  });

  it.each(Object.entries(afterBeginnings))('of %s', async (_, [beginning, unit, end]) => {
    const text = (size: number) => beginning + repeated(unit, size) + end;
    await duration(text(2_000));
    expect(await leastRatio(text(length / 2), text(2 * length))).toBeLessThan(9);
  });

  it.each(Object.entries(withinReach))('of %s', async (_, [beginning, unit, end]) => {
    const text = (times: number) => beginning + unit.repeat(times) + end;
    await duration(text(2));
    expect(await leastRatio(text(8), text(18))).toBeLessThan(9);
    expect(await leastRatio(text(18), text(70))).toBeLessThan(9);
  });
});
