import { certificates } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { patterns } from '#content/pinning/index.ts';
import type { CertificateRole } from '#domain/certificates/certificate.ts';
import { createEngine, type Engine } from '#domain/pinning/engine.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import { scanFileAndStores } from '#domain/pinning/scan-file-and-stores.ts';
import { readWhole } from './read-file.ts';

/** What a batch gave: files with anything to tell, and how much was looked at in all. */
export interface BatchResult {
  readonly results: readonly FileResult[];
  readonly files: number;
  readonly bytes: number;
}

const roles = new Map<string, CertificateRole>(
  notices.flatMap((notice) =>
    Object.entries(notice.certificates).flatMap(([role, ids]) =>
      ids.map((id): [string, CertificateRole] => [id, role as CertificateRole]),
    ),
  ),
);

/** What a certificate is to our notices. */
export const roleOf = (certificate: string) => roles.get(certificate);

export function openEngine(): Engine {
  return createEngine(certificates, patterns, roleOf);
}

/** Reads and searches files one after the other. A fault of ours in one file is told and does not stop the rest. */
export async function scanBatch(paths: readonly string[], engine: Engine): Promise<BatchResult> {
  const results: FileResult[] = [];
  let files = 0;
  let total = 0;
  for (const path of paths) {
    const { bytes, notRead } = readWhole(path);
    const trouble = notRead ? [notRead] : [];
    if (!bytes) {
      results.push({ file: path, bytes: 0, findings: [], notRead: trouble });
      continue;
    }
    files += 1;
    total += bytes.length;
    try {
      const result = await scanFileAndStores({ path, bytes }, engine);
      if (result.findings.length > 0 || result.notRead.length > 0 || trouble.length > 0)
        results.push({ ...result, notRead: [...trouble, ...result.notRead] });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      results.push({
        file: path,
        bytes: bytes.length,
        findings: [],
        notRead: [{ file: path, why: 'unreadable', detail }],
      });
    }
  }
  return { results, files, bytes: total };
}
