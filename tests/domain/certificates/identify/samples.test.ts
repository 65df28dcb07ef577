import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
