import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Thing } from '#domain/certificates/identification.ts';
import { identify } from '#domain/certificates/identify/identify.ts';
import { differences } from '../samples/compare.ts';
import { folder, sampleCatalogue, samples } from '../samples/expected.ts';

describe('what real tools print and write', () => {
  it.each(samples.map((sample) => [`${sample.file} ${sample.password ?? ''}`.trim(), sample] as const))(
    '%s is read whole: every certificate, in order, and no other',
    async (_, sample) => {
      const { file, password } = sample;
      const content = new Uint8Array(readFileSync(join(folder, file)));
      const input = { name: file, content, ...(password !== undefined && { password }) };
      expect(differences(sample, await identify([input], sampleCatalogue))).toEqual([]);
    },
  );
});

describe('what real tools print, pasted twice', () => {
  const texts = samples.filter(({ file }) => /\.(?:txt|csv)$/.test(file) && !/utf-16|shift-jis/.test(file));
  const told = ({ kind, match, certificates, sha1, commonName, remarks }: Thing) =>
    JSON.stringify([kind, match, certificates, sha1, commonName, remarks]);
  it.each(texts.map(({ file }) => file))('%s is told as once', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const [once, twice] = await Promise.all(
      [text, `${text}\n\n${text}`].map((content) => identify([{ name: '', content }], sampleCatalogue)),
    );
    expect(twice?.things.map(told)).toEqual(once?.things.map(told));
    expect(twice?.chains).toEqual(once?.chains);
  });

  it('keytool’s print of 150 entries is told with 150 places', async () => {
    const text = readFileSync(join(folder, 'keytool/list-v-truststore-jks.ja.txt'), 'utf8');
    const [, ...entries] = text.split(/^(?=別名: )/m);
    const content = Array.from({ length: 150 }, (_, index) =>
      entries.join('').replaceAll(/^別名: .*/gm, `$&-${index}`),
    ).join('');
    const { things, problems } = await identify([{ name: '', content }], sampleCatalogue);
    expect(things.map(({ occurrences }) => occurrences.length)).toEqual(entries.map(() => 150));
    expect(new Set(things[0]?.occurrences.map(({ where }) => where.entry)).size).toBe(150);
    expect(problems).toEqual([]);
  });

  it('Windows’ Japanese print tells the certificate and no key beside it', async () => {
    const content = readFileSync(join(folder, 'windows/certutil-dump.ja.txt'), 'utf8');
    const { things } = await identify([{ name: '', content }], sampleCatalogue);
    expect(things.map(({ kind, match }) => [kind, match])).toEqual([['intermediate', 'exact']]);
  });

  it('the chain that s_client verifies has no stranger’s names', async () => {
    const content = readFileSync(join(folder, 'openssl/s-client-showcerts.txt'), 'utf8');
    const { things } = await identify([{ name: '', content }], sampleCatalogue);
    expect(things.flatMap(({ remarks }) => remarks)).toEqual([]);
  });
});
