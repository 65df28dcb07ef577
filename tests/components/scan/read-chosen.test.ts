import { describe, expect, it } from 'vitest';
import { readChosen } from '#components/scan/read-chosen.ts';
import { largestFile } from '#domain/pinning/reading-limits.ts';
import { browserFile } from './browser-folders.ts';

const error = (name: string) => Object.assign(new Error('words of a browser'), { name });

/** A file that tells this size, and this when it is read. */
const odd = (size: number, read: () => Promise<ArrayBuffer>) =>
  Object.defineProperties(browserFile('', 'odd'), {
    size: { value: size },
    arrayBuffer: { value: read },
  }) as File;

async function reading(...files: File[]) {
  const chosen = files.map((file, at) => ({ path: `p/${at}`, file }));
  const all = [];
  for await (const each of readChosen(chosen)) all.push(each);
  return all;
}

describe('reading chosen files', () => {
  it('gives their bytes in order, the large ones too', async () => {
    const large = 'x'.repeat(2 << 20);
    const read = await reading(browserFile('a', 'a'), browserFile(large, 'l'), browserFile('', 'e'));
    expect(read.map(({ path, bytes }) => [path, bytes?.length])).toEqual([
      ['p/0', 1],
      ['p/1', 2 << 20],
      ['p/2', 0],
    ]);
  });

  it.each([
    ['NotReadableError', 'not-readable'],
    ['NotFoundError', 'ENOENT'],
    ['NotAllowedError', 'EACCES'],
    ['OddError', 'words of a browser'],
  ])('tells a file that the browser refuses with %s, and reads the rest', async (name, detail) => {
    const refused = odd(3, () => Promise.reject(error(name)));
    const [first, second] = await reading(refused, browserFile('b', 'b'));
    expect(first).toEqual({ path: 'p/0', notRead: { file: 'p/0', why: 'unreadable', detail } });
    expect(second?.bytes).toHaveLength(1);
  });

  it('does not take a file into memory that is too large', async () => {
    const [read] = await reading(odd(largestFile + 1, () => Promise.reject(new Error('was read'))));
    expect(read).toEqual({
      path: 'p/0',
      notRead: { file: 'p/0', why: 'unreadable', detail: 'too-large' },
    });
  });

  it('tells that a file changed when it is not as long as it was said to be, and gives what there is', async () => {
    const [read] = await reading(odd(10, async () => new ArrayBuffer(4)));
    expect(read?.bytes).toHaveLength(4);
    expect(read?.notRead).toEqual({ file: 'p/0', why: 'changed-while-read', detail: '' });
  });
});
