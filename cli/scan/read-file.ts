import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { NotRead } from '#domain/pinning/finding.ts';
import { largestFile } from '#domain/pinning/reading-limits.ts';
import { codeOf } from './walk.ts';

/** Nearly all files fit in here; it is used again for each. */
const room = Buffer.alloc(1 << 20);

/** The file that the results go to, which may lie in what is scanned; undefined for a terminal or a pipe. */
const output = outputFile();

function outputFile(): Stats | undefined {
  try {
    const status = fstatSync(1);
    return status.isFile() ? status : undefined;
  } catch {
    return undefined;
  }
}

const isSame = (one: Stats, other: Stats) => one.ino === other.ino && one.dev === other.dev;

/**
 * Reads a file whole. One that fits the room is taken in one go; of a larger
 * one the size and time are compared before and after.
 * @returns bytes that hold until the next call, or why there are none; both when it changed meanwhile
 */
export function readWhole(path: string): { readonly bytes?: Uint8Array; readonly notRead?: NotRead } {
  let file: number | undefined;
  try {
    // A queue that took the file's place would block without the second flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (output && isSame(fstatSync(file), output))
      return { notRead: { file: path, why: 'special', detail: 'output' } };
    const length = readSync(file, room, 0, room.length, null);
    if (length < room.length) return { bytes: room.subarray(0, length) };
    return readLarge(path, file);
  } catch (error) {
    return { notRead: { file: path, why: 'unreadable', detail: codeOf(error) } };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readLarge(path: string, file: number): { readonly bytes?: Uint8Array; readonly notRead?: NotRead } {
  const before = fstatSync(file);
  if (before.size > largestFile) return { notRead: { file: path, why: 'unreadable', detail: 'too-large' } };
  const bytes = Buffer.allocUnsafeSlow(Math.max(before.size, room.length));
  room.copy(bytes);
  let length = room.length;
  while (length < bytes.length) {
    const more = readSync(file, bytes, length, Math.min(bytes.length - length, 16 << 20), null);
    if (more === 0) break;
    length += more;
  }
  const after = fstatSync(file);
  const changed = length !== before.size || after.size !== before.size || after.mtimeMs !== before.mtimeMs;
  const whole = bytes.subarray(0, length);
  return changed
    ? { bytes: whole, notRead: { file: path, why: 'changed-while-read', detail: '' } }
    : { bytes: whole };
}
