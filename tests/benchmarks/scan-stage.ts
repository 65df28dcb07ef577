import { certificates } from '#content/certificates/index.ts';
import { createIdentifierPass } from '#domain/pinning/first-filter.ts';
import { identifierSearch } from '#domain/pinning/identifiers/find-identifiers.ts';
import type { KnownCertificate } from '#domain/pinning/identifiers/known-certificate.ts';
import { readWhole } from '../../cli/scan/read-file.ts';
import { walk } from '../../cli/scan/walk.ts';

// A part of the scanner over a folder, as a process of its own; `scan.ts` measures it.
//
//   node tests/benchmarks/scan-stage.ts (read | identifiers | filter) FOLDER [how many certificates are known]

const [stage = '', folder = '', known] = process.argv.slice(2);

/** Hex digits that look like any other hash; the same in every run. */
function digits(seed: number, count: number): string {
  let state = seed + 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 28).toString(16);
  }).join('');
}

function madeUp(index: number): KnownCertificate {
  const hex = (part: number, count: number) => digits(index * 8 + part, count).toUpperCase();
  return {
    id: `made-up-${index}`,
    commonName: `Imagined Issuing CA ${digits(index, 6)}`,
    sha1: hex(0, 40),
    sha256: hex(1, 64),
    serial: `1${hex(2, 31).toLowerCase()}`,
    ski: hex(3, 40),
    spkiSha256Base64: Buffer.from(hex(4, 64), 'hex').toString('base64'),
    spkiSha1: hex(5, 40),
  };
}

function knownCertificates(): readonly KnownCertificate[] {
  const wanted = known === undefined ? certificates.length : Number(known);
  const more = Array.from({ length: Math.max(0, wanted - certificates.length) }, (_, index) => madeUp(index));
  return [...certificates.slice(0, wanted), ...more];
}

const filters = {
  read: () => ({ look: () => undefined }),
  identifiers: () => createIdentifierPass(identifierSearch(knownCertificates())),
  // What a stage does not need is not loaded.
  filter: async () => (await import('../../cli/scan/scan-batch.ts')).openEngine().filter,
};
if (!Object.hasOwn(filters, stage) || folder === '')
  throw new Error('usage: scan-stage.ts (read | identifiers | filter) FOLDER [known certificates]');

const filter = await filters[stage as keyof typeof filters]();
let found = 0;
for (const { paths } of walk([folder], { gitignore: false, skipGenerated: false }))
  for (const path of paths) {
    const { bytes } = readWhole(path);
    const look = bytes && filter.look(bytes);
    if (look && (look.identifiers.length > 0 || look.words.size > 0)) found += 1;
  }
console.log(found);
