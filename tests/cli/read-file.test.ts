import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { largestFile } from '#domain/pinning/reading-limits.ts';
import { readWhole } from '../../cli/scan/read-file.ts';
import { tree } from './scan-tree.ts';

/** Done right after the size of a large file was asked for the first time. */
let meanwhile: (() => void) | undefined;
vi.mock(import('node:fs'), async (importOriginal) => {
  const fs = await importOriginal();
  const fstatSync = ((...args: Parameters<typeof fs.fstatSync>) => {
    const status = fs.fstatSync(...args);
    const then = meanwhile;
    meanwhile = undefined;
    then?.();
    return status;
  }) as typeof fs.fstatSync;
  return { ...fs, fstatSync };
});
afterEach(() => {
  meanwhile = undefined;
});

const large = () => {
  const folder = tree({ a: Buffer.alloc(3 << 20, 'a') });
  return join(folder, 'a');
};

describe('reading a file', () => {
  it('gives small, large and empty ones whole', () => {
    const folder = tree({ small: 'abc', empty: '', edge: Buffer.alloc(1 << 20, 'e') });
    const length = (name: string) => readWhole(join(folder, name)).bytes?.length;
    expect([length('small'), length('empty'), length('edge')]).toEqual([3, 0, 1 << 20]);
    const { bytes, notRead } = readWhole(large());
    expect([bytes?.length, bytes?.every((byte) => byte === 0x61), notRead]).toEqual([
      3 << 20,
      true,
      undefined,
    ]);
  });

  it('gives one whole that is larger than the room which is used again, and then a small one', () => {
    const folder = tree({ small: 'abc', larger: Buffer.alloc((64 << 20) + 5, 'l') });
    const { bytes, notRead } = readWhole(join(folder, 'larger'));
    expect([bytes?.length, notRead]).toEqual([(64 << 20) + 5, undefined]);
    expect(Buffer.alloc((64 << 20) + 5, 'l').equals(bytes ?? Buffer.alloc(0))).toBe(true);
    expect(new TextDecoder().decode(readWhole(join(folder, 'small')).bytes)).toBe('abc');
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, 'more'), 3 << 20],
    ['shrinks', (path: string) => truncateSync(path, 2 << 20), 2 << 20],
    ['is written anew', (path: string) => writeFileSync(path, Buffer.alloc(3 << 20, 'b')), 3 << 20],
  ])('tells one that %s meanwhile, and gives what there was', (_how, change, expected) => {
    const path = large();
    meanwhile = () => change(path);
    const { bytes, notRead } = readWhole(path);
    expect(bytes?.length).toBe(expected);
    expect(notRead).toEqual({ file: path, why: 'changed-while-read', detail: '' });
  });

  it('tells one that is gone, or has become a folder', () => {
    const folder = tree({ 'a/b': '' });
    expect(readWhole(join(folder, 'gone')).notRead).toMatchObject({ why: 'unreadable', detail: 'ENOENT' });
    expect(readWhole(join(folder, 'a')).notRead).toMatchObject({ why: 'unreadable', detail: 'EISDIR' });
  });

  it('does not read one above the limit, and tells it', () => {
    const path = large();
    truncateSync(path, largestFile + 1);
    expect(readWhole(path)).toEqual({ notRead: { file: path, why: 'unreadable', detail: 'too-large' } });
  });
});
