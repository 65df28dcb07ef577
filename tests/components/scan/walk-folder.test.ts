import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Folder, pickedFolder } from '#components/scan/folders.ts';
import { walkFolder } from '#components/scan/walk-folder.ts';
import type { NotRead } from '#domain/pinning/finding.ts';
import { deepestFolder, sortedTogether } from '#domain/pinning/reading-limits.ts';
import { walk } from '../../../cli/scan/walk.ts';
import { tree } from '../../cli/scan-tree.ts';
import { waysOfBrowsers } from './browser-folders.ts';

beforeAll(() => {
  // Node knows no folders of a browser; only what a handle is an instance of is asked for.
  globalThis.FileSystemDirectoryHandle ??= class {} as unknown as typeof FileSystemDirectoryHandle;
});

const options = { gitignore: true, skipGenerated: true };

async function met(folder: Folder, how = options) {
  const paths: string[] = [];
  const leftOut: NotRead[] = [];
  for await (const each of walkFolder(folder, how))
    if ('why' in each) leftOut.push(each);
    else paths.push(each.path);
  return { paths, leftOut };
}

/** What the shell meets, by the names that a browser has. */
function metByShell(folder: string, how = options) {
  const batches = [...walk([folder], how)];
  const short = (path: string) => path.slice(dirname(folder).length + 1);
  return {
    paths: batches.flatMap(({ paths }) => paths.map(short)),
    leftOut: batches.flatMap(({ leftOut }) => leftOut.map((line) => ({ ...line, file: short(line.file) }))),
  };
}

const project = {
  'b.cs': 'b',
  'B.cs': 'B',
  'a/deep/x.txt': 'x',
  'a/deep/.gitignore': '!x.txt\n',
  'a/y.txt': 'y',
  'a.b': 'before the folder or after it',
  '.gitignore': '*.txt\n/secret/\n!a/y.txt\n',
  'secret/key.pem': 'k',
  '.git/config': '[core]\n',
  'node_modules/p/index.js': 'p',
  'src/app.min.js': 'm',
  'src/.gitignore': 'tmp/\n',
  'src/tmp/t.cs': 't',
  'src/日本語.cs': 'j',
};

describe.each(Object.entries(waysOfBrowsers))('a folder that is %s', (_, open) => {
  it.each([options, { gitignore: false, skipGenerated: false }, { gitignore: true, skipGenerated: false }])(
    'is walked as the shell walks it: the same, in the same order, the same left out: %o',
    async (how) => {
      const folder = tree(project);
      const found = await met(await open(folder), how);
      expect(found).toEqual(metByShell(folder, how));
      expect(found.paths).toContain(`${basename(folder)}/src/日本語.cs`);
    },
  );

  it('is not followed for ever', async () => {
    const depth = deepestFolder + 3;
    const folder = tree({ [`${'d/'.repeat(depth)}f`]: '', 'e/g': '' });
    const { paths, leftOut } = await met(await open(folder));
    expect(paths).toEqual([`${basename(folder)}/e/g`]);
    expect(leftOut).toMatchObject([{ why: 'unreadable', detail: 'folders' }]);
  });
});

describe.each([
  ['picked', waysOfBrowsers.picked],
  ['dropped', waysOfBrowsers.dropped],
] as const)('in a folder that is %s', (_, open) => {
  it('a folder that cannot be read is told, and the rest is walked', async () => {
    const folder = tree({ 'a/x': '', 'b/y': '', 'c/z': '' });
    const { paths, leftOut } = await met(await open(folder, new Set(['b'])));
    expect(paths.map((path) => basename(path))).toEqual(['x', 'z']);
    expect(leftOut).toEqual([{ file: join(basename(folder), 'b'), why: 'unreadable', detail: 'EACCES' }]);
  });

  it('rules that cannot be read leave nothing out', async () => {
    const folder = tree({ '.gitignore': '*.cs', 'a.cs': '' });
    const { paths } = await met(await open(folder, new Set(['.gitignore'])));
    expect(paths.map((path) => basename(path))).toEqual(['.gitignore', 'a.cs']);
  });
});

it('a folder of more names than are sorted together is walked whole, some at a time', async () => {
  const count = 2 * sortedTogether + 10;
  const folder = pickedFolder({
    name: 'many',
    async *values() {
      for (let at = count; at > 0; at -= 1) yield { name: `f${at}`, getFile: async () => new File([], 'f') };
    },
    getFileHandle: () => Promise.reject(new Error('none')),
  } as unknown as FileSystemDirectoryHandle);
  const sizes: number[] = [];
  for await (const some of folder.entries()) sizes.push(some.length);
  expect(sizes).toEqual([sortedTogether, sortedTogether, 10]);
  expect(new Set((await met(folder)).paths).size).toBe(count);
});
