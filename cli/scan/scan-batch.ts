import { certificates } from '#content/certificates/index.ts';
import { certificateRoles } from '#content/pinning/certificate-roles.ts';
import { patterns } from '#content/pinning/index.ts';
import { createEngine, type Engine } from '#domain/pinning/engine.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import { type BatchResult, scanSafely } from '#domain/pinning/scan-safely.ts';
import { clearAway } from './clear-away.ts';
import { readWhole } from './read-file.ts';

/** From so many bytes on a file leaves so much behind that it is looked at at once; of others a batch together does not. */
const large = 1 << 18;

/** What a certificate is to our notices. */
export const roleOf = (certificate: string) => certificateRoles.get(certificate);

export function openEngine(): Engine {
  return createEngine(certificates, patterns, roleOf);
}

/** Reads and searches files one after the other. */
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
    const result = await scanSafely({ path, bytes }, engine);
    if (bytes.length >= large) clearAway();
    if (result.findings.length > 0 || result.notRead.length > 0 || trouble.length > 0)
      results.push({ ...result, notRead: [...trouble, ...result.notRead] });
  }
  clearAway();
  return { results, files, bytes: total };
}
