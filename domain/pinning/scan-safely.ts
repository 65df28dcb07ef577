import type { Engine } from './engine.ts';
import type { FileResult } from './finding.ts';
import { scanFileAndStores } from './scan-file-and-stores.ts';

/** What a batch of files gave: those with anything to tell, and how much was looked at in all. */
export interface BatchResult {
  readonly results: readonly FileResult[];
  readonly files: number;
  readonly bytes: number;
}

/** Searches a file. A fault of ours in one is told as a place not looked at, and does not stop the rest. */
export async function scanSafely(
  file: { readonly path: string; readonly bytes: Uint8Array },
  engine: Engine,
): Promise<FileResult> {
  try {
    return await scanFileAndStores(file, engine);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return {
      file: file.path,
      bytes: file.bytes.length,
      findings: [],
      notRead: [{ file: file.path, why: 'unreadable', detail }],
    };
  }
}
