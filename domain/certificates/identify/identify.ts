import type { Certificate } from '../certificate.ts';
import type { Identification, Input, Place, Problem, Thing } from '../identification.ts';
import { knownCertificates } from '../known-certificates.ts';
import { findChains } from './chains.ts';
import { defectOf, publicKeyOf } from './der.ts';
import { type Gathered, Gatherer, type ReadBytes } from './gather.ts';
import { sha1Hex, sha256Hex } from './hashes.ts';
import { nameIndex } from './names.ts';
import { readFile } from './read-bytes.ts';
import { readText } from './read-text.ts';
import type { Reading } from './reading.ts';
import type { Sighting } from './sighting.ts';

export interface IdentifyOptions {
  /** Awaited about a hundred times a second of work, so that a page stays responsive. */
  readonly pause?: () => Promise<void>;
}

/** Larger inputs are not read: a browser would run out of memory before it were done. */
export const largestInput = 64 * 1024 * 1024;
/** Things listed, and among them values that only look like identifiers: a lock file holds thousands of those. */
const mostThings = 2_000;
const mostUnknown = 200;
/** Milliseconds of work between two pauses. */
const slice = 12;

/**
 * Identifies every certificate, key, name and identifier in the inputs.
 * Never throws for what an input holds: what cannot be read is a problem in
 * the result, and the rest is read all the same. Time grows with the length.
 * @param catalogue the certificates that are known
 */
export async function identify(
  inputs: readonly Input[],
  catalogue: readonly Certificate[],
  { pause }: IdentifyOptions = {},
): Promise<Identification> {
  const known = knownCertificates(catalogue);
  const names = nameIndex(known);
  const gatherer = new Gatherer(known);
  const problems = problemList();
  let since = performance.now();
  const breathe = async () => {
    if (!pause || performance.now() - since < slice) return;
    await pause();
    since = performance.now();
  };
  for (const [index, { name, content, password }] of inputs.entries()) {
    const where: Place = { file: name };
    const sightings: Sighting[] = [];
    let hasReported = false;
    const reading: Reading = {
      known,
      names,
      password,
      breathe,
      see: (sighting) => sightings.push(sighting),
      report: (problem) => {
        hasReported = true;
        problems.report(problem);
      },
    };
    if (content.length > largestInput) {
      problems.report({ code: 'too-large', where, details: { bytes: content.length, limit: largestInput } });
      continue;
    }
    if (typeof content === 'string') {
      await readText(content, { where, at: 0, depth: 0, container: 'text' }, reading);
    } else {
      await readFile(content, where, reading);
    }
    // Bytes first: what a tool prints beside them is of the same certificate.
    const bytesFirst = sightings.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at);
    for (const sighting of bytesFirst) {
      gatherer.standAt(index, sighting.at);
      await addTo(gatherer, sighting, known, reading.report);
      await breathe();
    }
    if (sightings.length === 0 && !hasReported && (content.length > 0 || name !== '')) {
      problems.report({ code: 'nothing-recognised', where, details: {} });
    }
  }
  // Of several inputs none is the one with too many.
  const [only, ...others] = inputs;
  const file = only && others.length === 0 ? only.name : '';
  const listed = withinLimits(gatherer.things, problems.report, file);
  return { things: listed.map(withoutLinks), chains: findChains(listed, known), problems: problems.all() };
}

/** One cause told a hundred times says no more: the next of its kind in a file are only counted. */
const mostAlike = 50;

/** Collects problems, each kind so many times a file; what is left out is told at the end. */
function problemList(): { report: (problem: Problem) => void; all: () => Problem[] } {
  const kept: Problem[] = [];
  const counts = new Map<string, number>();
  const report = (problem: Problem) => {
    const key = `${problem.code} ${problem.where.file}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= mostAlike) kept.push(problem);
  };
  const leftOut = () =>
    [...counts].flatMap(([key, found]): Problem[] => {
      const where: Place = { file: key.slice(key.indexOf(' ') + 1) };
      return found > mostAlike ? [{ code: 'too-many', where, details: { listed: mostAlike, found } }] : [];
    });
  return { report, all: () => [...kept, ...leftOut()] };
}

function rank({ type }: Sighting): number {
  return type === 'certificate' ? 0 : 1;
}

async function addTo(
  gatherer: Gatherer,
  sighting: Sighting,
  known: ReturnType<typeof knownCertificates>,
  report: Reading['report'],
): Promise<void> {
  switch (sighting.type) {
    case 'certificate': {
      const read = await readBytes(sighting.der, known, sighting.where, report);
      if (read) gatherer.addCertificate(sighting, read);
      return;
    }
    case 'key':
      return gatherer.addKey(sighting, sha256Hex(sighting.spki));
    case 'printed':
      return gatherer.addPrinted(sighting, sighting.fields);
    case 'value':
      return gatherer.addValue(sighting);
    default:
      return gatherer.addName(sighting);
  }
}

/** Hashes a certificate, and reads it when the catalogue does not know the hash. */
async function readBytes(
  der: Uint8Array,
  known: ReturnType<typeof knownCertificates>,
  where: Place,
  report: Reading['report'],
): Promise<ReadBytes | undefined> {
  const sha256 = sha256Hex(der);
  const hashes = { sha1: sha1Hex(der), sha256 };
  if (known.bySha256(sha256)) return { ...hashes, spki: null, facts: null };
  const defect = defectOf(der);
  if (defect) {
    const details = 'reason' in defect ? { reason: defect.reason } : { ...defect };
    report({
      code: 'reason' in defect ? 'malformed' : 'truncated',
      where,
      details: { ...details, sha256 },
    });
    return undefined;
  }
  const key = publicKeyOf(der);
  const spki = key ? sha256Hex(key) : null;
  const { readCertificate } = await import('./x509.ts');
  try {
    return { ...hashes, spki, facts: readCertificate(der) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report({ code: 'malformed', where, details: { reason, sha256 } });
    return undefined;
  }
}

/** Old ones first to be kept: what matters must not be cut off by what does not. */
function withinLimits(things: readonly Gathered[], report: Reading['report'], file: string): Gathered[] {
  let unknown = 0;
  const kept = things
    .filter(({ certificates }) => certificates.length > 0 || ++unknown <= mostUnknown)
    .slice(0, mostThings);
  if (kept.length < things.length) {
    report({
      code: 'too-many',
      where: { file },
      details: { listed: kept.length, found: things.length },
    });
  }
  return kept;
}

function withoutLinks({ subjectKey, issuerKey, aki, isWhole, ...thing }: Gathered): Thing {
  return thing;
}

/** Loads what is loaded when first needed, so that it is there when the connection is not. */
export async function warmUp(): Promise<void> {
  await Promise.all([import('./x509.ts'), import('./pkcs12.ts')]);
}
