import type { Certificate } from '#domain/certificates/certificate.ts';
import type { Identification, Input } from '#domain/certificates/identification.ts';

/** What identifies: too large to come with the page, so the route hands over how to get it. */
export interface Program {
  readonly catalogue: readonly Certificate[];
  readonly identify: (
    inputs: readonly Input[],
    catalogue: readonly Certificate[],
    options: { readonly pause: () => Promise<void> },
  ) => Promise<Identification>;
  /** Loads the rest of what may be needed, so that it is there without a connection. */
  readonly warmUp: () => Promise<void>;
}

export type LoadProgram = () => Promise<Program>;
