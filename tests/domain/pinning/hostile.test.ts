import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { scanFile } from '#domain/pinning/scan-file.ts';
import { scanFileAndStores } from '#domain/pinning/scan-file-and-stores.ts';
import { mutated, repeated, repeatedUnits } from '../../certificates/hostile-inputs.ts';
import { bytesOf, joined, tar, tarMember, zip } from './make-archives.ts';
import { engine } from './report-context.ts';

const source = bytesOf(
  'h.ServerCertificateCustomValidationCallback = (m, c, x, e) =>\n' +
    '  c.Thumbprint == "2F2877C5D778C31E0F29C7E371DF5471BD673173";\n',
);
const store = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../certificates/samples/stores/keytool-truststore.p12')),
);
const members = [
  { name: 'a.cs', content: source },
  { name: 'b.cs', content: source, stored: true, flags: 0x808 },
];
const seeds: readonly (readonly [string, Uint8Array])[] = [
  ['a ZIP', zip(members)],
  ['a ZIP of 64 bits', zip(members.map((member) => ({ ...member, zip64: true })))],
  ['a ZIP behind a program', joined(source, zip(members))],
  [
    'a tar',
    tar(tarMember('a.cs', source), tarMember('p', '20 path=long/name\n', 'x'), tarMember('b', source)),
  ],
  ['a packed tar', gzipSync(tar(tarMember('a.cs', source)))],
  ['a ZIP in a ZIP', zip([{ name: 'a.zip', content: zip(members) }])],
  ['a key store', store],
  ['UTF-16', new Uint8Array(Buffer.from(`\ufeff${new TextDecoder().decode(source)}`, 'utf16le'))],
  ['source', source],
];

/** Numbers that look thrown, the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a scan of what is broken', () => {
  it.each(seeds)('says something of %s as it is', async (_name, bytes) => {
    expect((await scanFileAndStores({ path: 'a.cs', bytes }, engine)).findings.length).toBeGreaterThan(0);
  });

  it.each(seeds)('neither throws nor hangs for %s, changed in 150 ways', async (name, bytes) => {
    const random = dice(name.length * 7919);
    for (let i = 0; i < 150; i += 1) {
      const begun = performance.now();
      await scanFileAndStores({ path: 'a.cs', bytes: mutated(bytes, random) }, engine);
      expect(performance.now() - begun).toBeLessThan(10_000);
    }
  });

  it.each(Object.entries(repeatedUnits))('takes 200 kB of %s', (_name, unit) => {
    const begun = performance.now();
    scanFile({ path: 'a.cs', bytes: bytesOf(repeated(unit, 200_000)) }, engine);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
