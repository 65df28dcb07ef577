import type { CertificateRole } from '#domain/certificates/certificate.ts';
import { analyse, type Context } from './analyse.ts';
import { createFirstFilter, type FirstFilter } from './first-filter.ts';
import { identifierSearch } from './identifiers/find-identifiers.ts';
import type { Pattern } from './pattern.ts';
import { wordsOfRules } from './rules.ts';

/** Everything a scan needs, made once: the same in the shell and in a browser's worker. */
export interface Engine {
  readonly filter: FirstFilter;
  readonly patterns: readonly Pattern[];
  readonly context: Omit<Context, 'words'>;
  readonly analyse: typeof analyse;
}

/** @param roleOf what a certificate is to the notice; undefined for those that it does not concern */
export function createEngine(
  certificates: Context['certificates'],
  patterns: readonly Pattern[],
  roleOf: (certificate: string) => CertificateRole | undefined,
): Engine {
  return {
    filter: createFirstFilter(identifierSearch(certificates), wordsOfRules(patterns)),
    patterns,
    context: { certificates, roleOf },
    analyse,
  };
}
