import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { NotRead } from '#domain/pinning/finding.ts';
import { largestFile } from '#domain/pinning/reading-limits.ts';
import { codeOf } from './walk.ts';

/**
 * Files are read into here, one after the other: memory that nobody has to
 * clear away. Of a room so large only what was written to once takes any.
 */
const room = Buffer.allocUnsafeSlow(64 << 20);
/** What is taken in one go: nearly all files. */
const oneGo = 1 << 20;

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
 * Reads a file whole. A small one is taken in one go; of a larger one the size
 * and time are compared before and after.
 * @returns bytes that hold until the next call, or why there are none; both when it changed meanwhile
 */
export function readWhole(path: string): { readonly bytes?: Uint8Array; readonly notRead?: NotRead } {
  let file: number | undefined;
  try {
    // A queue that took the file's place would block without the second flag.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    if (output && isSame(fstatSync(file), output))
      return { notRead: { file: path, why: 'special', detail: 'output' } };
    const length = readSync(file, room, 0, oneGo, null);
    if (length < oneGo) return { bytes: room.subarray(0, length) };
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
  let bytes = room;
  if (before.size > room.length) {
    bytes = Buffer.allocUnsafeSlow(before.size);
    room.copy(bytes, 0, 0, oneGo);
  }
  const end = Math.max(before.size, oneGo);
  let length = oneGo;
  while (length < end) {
    const more = readSync(file, bytes, length, Math.min(end - length, 16 << 20), null);
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
