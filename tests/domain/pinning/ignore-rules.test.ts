import ignore from 'ignore';
import { describe, expect, it } from 'vitest';
import { IgnoreRules } from '#domain/pinning/ignore-rules.ts';

const lists = [
  ['*.log', '!keep.log'],
  ['bin/', 'obj', '*.user', '.DS_Store', '', '# words', '  '],
  ['*.tar.gz', '*~', '~$*', '[Bb]uild/', '!build/'],
  ['/out', 'docs/_site', '**/tmp', '!docs/tmp', 'a b.txt', 'spaced.txt  '],
  ['*', '!*.cs', '!src/'],
  ['Obj', '*.LOG', ' led.txt', '\\#kept', '*.c++', 'c++'],
];
const folders = ['', 'src/', 'docs/', 'src/docs/'];
const names =
  'a.log keep.log a.LOG bin obj Obj x.user .user .DS_Store a.tar.gz a.gz a~ ~$a build Build out _site tmp a.cs src #kept #words c++ a.c++'
    .split(' ')
    .concat('a b.txt', 'spaced.txt', ' led.txt', 'led.txt');

describe('rules of a list for git', () => {
  it.each(lists.map((list) => [list.join(' '), list]))(
    'that are asked by name leave out what all of them together do: %s',
    (_, list) => {
      const rules = IgnoreRules.none().within('', list.join('\r\n'));
      const together = ignore({ ignorecase: false }).add([...list]);
      const isOpen = (folder: string) => folder === '' || !together.ignores(folder);
      for (const folder of folders.filter(isOpen))
        for (const name of names)
          for (const isFolder of [true, false]) {
            const path = `${folder}${name}`;
            const expected = together.ignores(isFolder ? `${path}/` : path);
            expect(`${path} ${isFolder} ${rules.ignores(path, isFolder)}`).toBe(
              `${path} ${isFolder} ${expected}`,
            );
          }
    },
  );

  it('come back deeper, with what lies in a folder that they let in again', () => {
    const rules = IgnoreRules.none().within('', 'build\n').within('a', '!build\n');
    expect(rules.ignores('build', true)).toBe(true);
    expect(rules.ignores('a/build', true)).toBe(false);
    expect(rules.ignores('a/build/x.cs', false)).toBe(false);
  });
});
