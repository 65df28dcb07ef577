import type { Identification, ProblemCode, Thing, ThingKind } from '#domain/certificates/identification.ts';
import {
  type ExpectedThing,
  expectedThings,
  type Sample,
  type SampleName,
  sampleCertificate,
} from './expected.ts';

const ofCertificates: readonly ThingKind[] = [
  'root',
  'intermediate',
  'server-certificate',
  'other-certificate',
];
/** Of a store: others of the samples hold no key but those that demand it. */
const mayBeReported: readonly ProblemCode[] = ['private-key', 'integrity-unchecked'];

/** How what was identified in a sample differs from what must be found, a sentence each. */
export function differences(sample: Sample, { things, problems }: Identification): string[] {
  const codes = problems.map(({ code }) => code);
  if (sample.mayBeUnsupported && codes.includes('unsupported')) return [];
  const wanted = expectedThings(sample);
  const also = sample.also ?? [];
  const found = things.filter(
    (thing) => ofCertificates.includes(thing.kind) && !also.some(({ kind, of }) => isNameOf(thing, kind, of)),
  );
  const demanded = sample.problems ?? [];
  const mayBe = sample.file.startsWith('stores/') ? mayBeReported : [];
  const allowed = [...demanded, ...mayBe, ...(wanted.length === 0 ? ['nothing-recognised'] : [])];
  return [
    ...(found.length === wanted.length
      ? []
      : [`${found.length} certificates (${found.map(briefly).join(', ')}), not ${wanted.length}`]),
    ...wanted.flatMap((each, index) => {
      const thing = found[index];
      return thing
        ? differencesOf(thing, each, sample).map((text) => `certificate ${index + 1}: ${text}`)
        : [];
    }),
    ...also
      .filter(
        ({ kind, of }) =>
          !things.some((thing) => isNameOf(thing, kind, of) || (thing.kind === kind && isOf(thing, of))),
      )
      .map(({ kind, of }) => `no ${kind} of ${of}`),
    ...demanded.filter((code) => !codes.includes(code)).map((code) => `no problem ${code}`),
    ...codes.filter((code) => !allowed.includes(code)).map((code) => `problem ${code}`),
  ];
}

function differencesOf(thing: Thing, wanted: ExpectedThing, { byName }: Sample): string[] {
  const { id, ...told } = wanted;
  const fields = Object.entries(told) as [keyof typeof told, string | undefined][];
  const different = fields
    .filter(([field, value]) => value !== undefined && !byName && thing[field] !== value)
    .map(([field, value]) => `${field} ${thing[field]}, not ${value}`);
  return [...different, ...wrongMatch(thing, id, byName)];
}

function wrongMatch(thing: Thing, id: string | undefined, byName: true | undefined): string[] {
  if (id === undefined) {
    return thing.match === 'exact' ? [`taken for ${thing.certificates.join(' ')}`] : [];
  }
  if (byName) return thing.certificates.includes(id) ? [] : [`${thing.certificates.join(' ')} without ${id}`];
  return thing.match === 'exact' && thing.certificates.join() === id
    ? []
    : [`match ${thing.match} with ${thing.certificates.join(' ')}, not ${id}`];
}

function briefly({ kind, commonName, match }: Thing): string {
  return `${kind} ${commonName} ${match}`;
}

/** A name printed as that of a certificate, `s:… i:…` in a chain, will do for the name. */
function isNameOf(thing: Thing, kind: string, name: SampleName): boolean {
  return kind === 'name' && ofCertificates.includes(thing.kind) && isOf(thing, name);
}

/** Whether a key, a name or a bare value is of a certificate of the samples. */
function isOf(thing: Thing, name: SampleName): boolean {
  const certificate = sampleCertificate(name);
  if (thing.kind !== 'value') return thing.commonName === /^CN=(.*)$/m.exec(certificate.subject)?.[1];
  const hashes = [certificate.fingerprint, certificate.fingerprint256].map((hash) =>
    hash.replaceAll(':', ''),
  );
  return thing.occurrences.some(({ text }) => {
    const written = text.replaceAll(/[^0-9a-f]/gi, '').toUpperCase();
    return written.length > 20 && hashes.some((hash) => hash.startsWith(written));
  });
}
