import type { Engine } from './engine.ts';
import type { FileResult } from './finding.ts';
import { type ClosedStore, openStore } from './key-stores.ts';
import { scanFile } from './scan-file.ts';

/** As `scanFile`, with what stands in PKCS #12 stores that open with one of the usual passwords. */
export async function scanFileAndStores(
  file: { readonly path: string; readonly bytes: Uint8Array },
  engine: Engine,
): Promise<FileResult> {
  const stores: ClosedStore[] = [];
  const result = scanFile(file, engine, stores);
  if (stores.length === 0) return result;
  const findings = [...result.findings];
  const notRead = [...result.notRead];
  for (const store of stores) {
    const opened = await openStore(store, engine);
    findings.push(...opened.findings);
    notRead.push(...opened.notRead);
  }
  return { ...result, findings, notRead };
}
