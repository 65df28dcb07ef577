import type { NotRead } from '#domain/pinning/finding.ts';
import { largestFile } from '#domain/pinning/reading-limits.ts';
import { detailOf } from './browser-error.ts';
import type { FileToScan } from './messages.ts';

/** Files up to this size, in bytes, are asked for together: each costs a round trip, not the disk. */
const smallFile = 1024 * 1024;

interface Read {
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly notRead?: NotRead;
}

/**
 * Reads files one after the other, the small ones asked for beforehand.
 * Yields bytes, or why there are none; both when a file is not of the size it had when it was chosen.
 */
export async function* readChosen(chosen: readonly FileToScan[]): AsyncGenerator<Read> {
  const small = chosen.map((each) => (each.file.size <= smallFile ? read(each) : undefined));
  for (const [index, each] of chosen.entries()) yield (await small[index]) ?? (await read(each));
}

async function read({ path, file }: FileToScan): Promise<Read> {
  const not = (why: NotRead['why'], detail: string) => ({ path, notRead: { file: path, why, detail } });
  if (file.size > largestFile) return not('unreadable', 'too-large');
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length === file.size ? { path, bytes } : { ...not('changed-while-read', ''), bytes };
  } catch (error) {
    return not('unreadable', detailOf(error));
  }
}
