import { execFileSync } from 'node:child_process';
import { chmodSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { deepestFolder, filesTogether } from '#domain/pinning/reading-limits.ts';
import { type Batch, walk } from '../../cli/scan/walk.ts';
import { tree } from './scan-tree.ts';

const all = { gitignore: true, skipGenerated: false };
const isRoot = process.getuid?.() === 0;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes in use once everything that nobody needs is gone. */
function kept(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** What a walk gives, with paths from the folder. */
function walked(folder: string, options = all, paths = [folder]) {
  const batches = [...walk(paths, options)];
  const short = (path: string) => path.replace(`${folder}/`, '').replace(folder, '.');
  return {
    files: batches.flatMap((batch) => batch.paths.map(short)),
    leftOut: batches.flatMap((batch) => batch.leftOut.map(({ file, why }) => `${why} ${short(file)}`)),
  };
}

describe('a walk', () => {
  it('gives the files in the order of their names, in folders and below', () => {
    const folder = tree({ 'b.cs': '', 'a/z.cs': '', 'a/b/c.cs': '', 'A.cs': '', '日本.cs': '' });
    expect(walked(folder)).toEqual({
      files: ['A.cs', 'a/b/c.cs', 'a/z.cs', 'b.cs', '日本.cs'],
      leftOut: [],
    });
  });

  it('gives a file that is named itself, whatever git ignores, and says which is not there', () => {
    const folder = tree({ '.gitignore': '*.log', 'a.log': '' });
    mkdirSync(join(folder, '.git'));
    const given = walked(folder, all, [join(folder, 'a.log'), join(folder, 'gone')]);
    expect(given).toEqual({ files: ['a.log'], leftOut: ['unreadable gone'] });
  });

  it('leaves out what git ignores: later rules win, deeper ones too, an ignored folder stays out', () => {
    const folder = tree({
      '.gitignore': '*.log\n/build/\n!keep.log\nsecret/\n!secret/a.cs\n',
      '.git/info/exclude': 'private.txt\n',
      '.git/config': '',
      'a.log': '',
      'keep.log': '',
      'build/a.cs': '',
      'src/build/a.cs': '',
      'secret/a.cs': '',
      'private.txt': '',
      'src/.gitignore': '!a.log\nkeep.log\n',
      'src/a.log': '',
      'src/keep.log': '',
    });
    const { files, leftOut } = walked(folder);
    expect(files).toEqual(['.gitignore', 'keep.log', 'src/.gitignore', 'src/a.log', 'src/build/a.cs']);
    expect(leftOut).toEqual([
      'ignored a.log',
      'ignored build',
      'ignored private.txt',
      'ignored secret',
      'ignored src/keep.log',
    ]);
  });

  it('agrees with git itself', () => {
    const rules =
      '*.o\n!important.o\ndoc/*.txt\n/top\n**/deep/x\nfoo/**/bar\na[bc].cs\n\\#hash\ntrailing \n#no\n';
    const folder = tree({
      '.gitignore': rules,
      'a.o': '',
      'important.o': '',
      'doc/a.txt': '',
      'doc/b/a.txt': '',
      'sub/doc/a.txt': '',
      top: '',
      'sub/top': '',
      'q/deep/x': '',
      'foo/1/2/bar': '',
      'foo/bar': '',
      'ab.cs': '',
      'ad.cs': '',
      '#hash': '',
      trailing: '',
    });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '-q');
    const listed = git('-c', 'core.quotePath=false', 'ls-files', '--others', '--exclude-standard');
    expect(walked(folder).files.toSorted()).toEqual(listed.trim().split('\n').toSorted());
  });

  it('obeys the rules of the folders above, up to git’s own, and not further', () => {
    const folder = tree({
      '.gitignore': '*.cs\n',
      'repo/.git/HEAD': '',
      'repo/.gitignore': '/src/out\n*.log\n',
      'repo/src/out/a.txt': '',
      'repo/src/a.log': '',
      'repo/src/a.cs': '',
    });
    const start = join(folder, 'repo', 'src');
    expect(walked(start).files).toEqual(['a.cs']);
    expect(walked(join(start, 'out')).files).toEqual(['a.txt']);
  });

  it('looks at everything when it is told to, but never into git’s own folder', () => {
    const folder = tree({ '.gitignore': '*.log', '.git/a.cs': '', 'a.log': '' });
    expect(walked(folder, { ...all, gitignore: false }).files).toEqual(['.gitignore', 'a.log']);
  });

  it('leaves out what programs make only when asked', () => {
    const folder = tree({
      'node_modules/a/index.js': '',
      'a.min.js': '',
      'Form.Designer.cs': '',
      'src/a.js': '',
    });
    expect(walked(folder).files).toHaveLength(4);
    expect(walked(folder, { ...all, skipGenerated: true })).toEqual({
      files: ['src/a.js'],
      leftOut: ['generated Form.Designer.cs', 'generated a.min.js', 'generated node_modules'],
    });
  });
});

describe.skipIf(process.platform === 'win32')('a walk through a hostile tree', () => {
  it('follows no link: it tells those that lead out, in a circle or nowhere, and meets the others in their place', () => {
    const outside = tree({ 'a.cs': '' });
    const folder = tree({ 'src/a.cs': '' });
    symlinkSync('.', join(folder, 'src', 'itself'));
    symlinkSync('..', join(folder, 'src', 'up'));
    symlinkSync('round', join(folder, 'round'));
    symlinkSync('gone', join(folder, 'broken'));
    symlinkSync(outside, join(folder, 'out'));
    symlinkSync('/dev/zero', join(folder, 'zero'));
    symlinkSync('src/a.cs', join(folder, 'inside'));
    expect(walked(folder)).toEqual({
      files: ['src/a.cs'],
      leftOut: [
        'link-outside broken',
        'link-outside out',
        'link-loop round',
        'link-loop src/itself',
        'link-loop src/up',
        'link-outside zero',
      ],
    });
  });

  it('starts from a link that is named itself', () => {
    const folder = tree({ 'src/a.cs': '' });
    symlinkSync('src', join(folder, 'link'));
    expect(walked(folder, all, [join(folder, 'link')]).files).toEqual(['link/a.cs']);
  });

  it('tells queues and devices, and reads none', () => {
    const folder = tree({ 'a.cs': '' });
    execFileSync('mkfifo', [join(folder, 'queue')]);
    expect(walked(folder)).toEqual({ files: ['a.cs'], leftOut: ['special queue'] });
    expect(walked('/dev/null').leftOut).toEqual(['special .']);
  });

  it.skipIf(isRoot)('tells a folder that it may not enter', () => {
    const folder = tree({ 'closed/a.cs': '', 'b.cs': '' });
    chmodSync(join(folder, 'closed'), 0);
    expect(walked(folder)).toEqual({ files: ['b.cs'], leftOut: ['unreadable closed'] });
    chmodSync(join(folder, 'closed'), 0o755);
  });

  it('goes no deeper than the limit, and tells it', () => {
    const folder = tree({ 'z.cs': '' });
    mkdirSync(join(folder, Array.from({ length: deepestFolder + 5 }, () => 'd').join('/')), {
      recursive: true,
    });
    writeFileSync(join(folder, 'd', 'a.cs'), '');
    const { files, leftOut } = walked(folder);
    expect(files).toEqual(['d/a.cs', 'z.cs']);
    expect(leftOut).toHaveLength(1);
    expect(leftOut[0]).toMatch(/^unreadable (?:d\/){200}d$/);
  });

  it('is not held up by rules that are made for it, nor by a list that is none', () => {
    const deep = Array.from({ length: 150 }, () => 'a').join('/');
    const folder = tree({
      '.gitignore': `${'**/a/'.repeat(8)}b\n${'x'.repeat(1e5)}\n[z-a]\n[\n*.log\n`,
      [`${deep}/b.cs`]: '',
      'a.log': '',
      'huge/.gitignore': '*.cs\n'.repeat(300_000),
      'huge/a.cs': '',
    });
    mkdirSync(join(folder, 'odd', '.gitignore'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'huge', 'queue')]);
    mkdirSync(join(folder, 'other'));
    execFileSync('mkfifo', [join(folder, 'other', '.gitignore')]);
    const begun = performance.now();
    const { files } = walked(folder);
    expect(files).toEqual(['.gitignore', `${deep}/b.cs`, 'huge/.gitignore', 'huge/a.cs']);
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('has names with blanks, quotes, line ends and dashes', () => {
    const names = ['-rf', 'a b', 'c"d', "e'f", 'g\nh', '\u001b[31m'];
    const folder = tree(Object.fromEntries(names.map((name) => [name, ''])));
    expect(walked(folder).files.toSorted()).toEqual(names.toSorted());
  });

  it('hands on 100,000 names of a folder, and as many broken links, in batches, with little memory', () => {
    const folder = tree({ first: '' });
    for (let i = 0; i < 100_000; i += 1) {
      if (i % 2 === 0) linkSync(join(folder, 'first'), join(folder, `file-${i % 60_000}-${i}`));
      else symlinkSync('gone', join(folder, `link-${i}`));
    }
    let files = 0;
    let links = 0;
    let largest = 0;
    let batches = 0;
    let most = 0;
    const before = kept();
    for (const { paths, leftOut } of walk([folder], all) as Iterable<Batch>) {
      files += paths.length;
      links += leftOut.length;
      largest = Math.max(largest, paths.length);
      batches += 1;
      if (batches % 200 === 0) most = Math.max(most, kept() - before);
    }
    expect({ files, links }).toEqual({ files: 50_001, links: 50_000 });
    expect(largest).toBe(filesTogether);
    // The names of the folder alone, held together, take three times as much.
    expect(most).toBeLessThan(3e6);
  });
});
