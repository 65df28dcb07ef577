import type { Place, Problem } from '../identification.ts';
import type { KnownCertificates } from '../known-certificates.ts';
import type { nameIndex } from './names.ts';
import type { Sighting } from './sighting.ts';

/** What the readers of one input share: where they put what they see, and what they look it up in. */
export interface Reading {
  readonly known: KnownCertificates;
  readonly names: ReturnType<typeof nameIndex>;
  readonly password: string | undefined;
  /** To be awaited between pieces of work, so that a page stays responsive. */
  readonly breathe: () => Promise<void>;
  readonly see: (sighting: Sighting) => void;
  readonly report: (problem: Problem) => void;
}

/** Where an input stands in what was given, for readers of things within things. */
export interface Origin {
  readonly where: Place;
  /** Offset in the outermost input, for the order of what is told. */
  readonly at: number;
  /** How many containers are around it. */
  readonly depth: number;
  /** What holds it, as a reader would say: `PEM`, `DER`, `PKCS#7`. */
  readonly container: string;
}
