import type { Certificate, CertificateRole } from '#domain/certificates/certificate.ts';
import type { ReportPattern } from '#domain/pinning/report.ts';
import type { BatchResult } from '#domain/pinning/scan-safely.ts';

/** A file to search, under the path that results name it by. */
export interface FileToScan {
  readonly path: string;
  readonly file: File;
}

/** A pattern as a result speaks of it, without what finds it. */
export type SaidPattern = ReportPattern & { readonly platform: string };

/** What results are said with. It comes from the worker, which holds it anyway: the page need not load it again. */
export interface ScanContent {
  readonly patterns: readonly SaidPattern[];
  readonly certificates: readonly Pick<Certificate, 'id' | 'commonName' | 'sha1'>[];
  readonly roles: readonly (readonly [certificate: string, role: CertificateRole])[];
}

/** What a worker sends: first that it is ready, then an answer to each batch, in the order they came. */
export type FromWorker =
  | { readonly kind: 'ready'; readonly content: ScanContent }
  | { readonly kind: 'batch'; readonly result: BatchResult };
