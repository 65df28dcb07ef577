import {
  type Dirent,
  lstatSync,
  opendirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { NotRead } from '#domain/pinning/finding.ts';
import { IgnoreRules, isGenerated, largestList } from '#domain/pinning/ignore-rules.ts';
import {
  deepestFolder,
  filesTogether,
  sortedTogether,
  toldTogether,
} from '#domain/pinning/reading-limits.ts';

/** Files to look at, and what was met on the way to them and left out. */
export interface Batch {
  readonly paths: readonly string[];
  readonly leftOut: readonly NotRead[];
}

export interface WalkOptions {
  readonly gitignore: boolean;
  readonly skipGenerated: boolean;
}

/**
 * Walks folders and yields paths of files in batches, in the order of their
 * names, with each place that is left out, and why. Links inside are not
 * followed: what they lead to within the scanned folders is met in its own
 * place. Git's own folder is left out.
 */
export function* walk(paths: readonly string[], options: WalkOptions): Generator<Batch> {
  const roots = paths.flatMap((path) => {
    try {
      return [realpathSync(path)];
    } catch {
      return [];
    }
  });
  let batch: string[] = [];
  let leftOut: NotRead[] = [];
  const notRead = (line: NotRead) => leftOut.push(line);
  for (const path of paths) {
    const shown = path
      .split(sep)
      .join('/')
      .replace(/(?<=.)\/+$/, '');
    try {
      const status = statSync(path);
      if (status.isDirectory()) yield* folder(shown, '', outerRules(path, options), 0);
      else if (status.isFile()) batch.push(shown);
      else notRead({ file: shown, why: 'special', detail: '' });
    } catch (error) {
      notRead({ file: shown, why: 'unreadable', detail: codeOf(error) });
    }
    yield* full();
  }
  if (batch.length > 0 || leftOut.length > 0) yield { paths: batch, leftOut };

  function* full(): Generator<Batch> {
    if (batch.length < filesTogether && leftOut.length < toldTogether) return;
    yield { paths: batch, leftOut };
    batch = [];
    leftOut = [];
  }

  function* folder(root: string, below: string, rules: IgnoreRules, depth: number): Generator<Batch> {
    const here = below === '' ? root : `${root}/${below}`;
    if (depth > deepestFolder) {
      notRead({ file: here, why: 'unreadable', detail: 'folders' });
      return;
    }
    const own = options.gitignore ? withOwnRules(here, below, rules) : rules;
    for (const names of namesIn(here, notRead)) {
      for (const entry of names) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const shown = `${root}/${path}`;
        const isFolder = entry.isDirectory();
        if (isFolder && entry.name === '.git') continue;
        if (entry.isSymbolicLink()) {
          tellLink(shown, here, roots, notRead);
        } else if (own?.ignores(path, isFolder)) {
          notRead({ file: shown, why: 'ignored', detail: '' });
        } else if (options.skipGenerated && isGenerated(entry.name, isFolder)) {
          notRead({ file: shown, why: 'generated', detail: '' });
        } else if (isFolder) yield* folder(root, path, own, depth + 1);
        else if (entry.isFile()) batch.push(shown);
        else notRead({ file: shown, why: 'special', detail: '' });
        yield* full();
      }
    }
  }
}

/** Bytes that a folder's own entry takes when it holds some thousands of names; where that tells nothing it is 0. */
const sizeOfFew = 1 << 18;

/** Those of a folder, in parts; of a usual one together, which takes half the time. */
function* namesIn(folder: string, notRead: (line: NotRead) => void): Generator<Dirent[]> {
  try {
    if (statSync(folder).size <= sizeOfFew) {
      yield sorted(readdirSync(folder, { withFileTypes: true }));
      return;
    }
    const opened = opendirSync(folder, { bufferSize: 512 });
    try {
      let names: Dirent[] = [];
      for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
        names.push(entry);
        if (names.length === sortedTogether) {
          yield sorted(names);
          names = [];
        }
      }
      yield sorted(names);
    } finally {
      opened.closeSync();
    }
  } catch (error) {
    notRead({ file: folder, why: 'unreadable', detail: codeOf(error) });
  }
}

const sorted = (names: Dirent[]) => names.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

function withOwnRules(folder: string, below: string, rules: IgnoreRules): IgnoreRules {
  const text = textOf(join(folder, '.gitignore'));
  return text === '' ? rules : rules.within(below, text);
}

/** Rules of the folders above, up to the one that holds git's own folder, and of its private list. */
function outerRules(path: string, { gitignore }: WalkOptions): IgnoreRules {
  if (!gitignore) return IgnoreRules.none();
  const above: string[] = [];
  for (let at = resolve(path), before = ''; at !== before; before = at, at = resolve(at, '..')) {
    above.unshift(at);
    if (!exists(join(at, '.git'))) continue;
    const inner = above.at(-1) ?? at;
    const rules = above
      .slice(0, -1)
      .reduce(
        (outer, folder) => outer.above(inner, folder, textOf(join(folder, '.gitignore'))),
        IgnoreRules.none().above(inner, at, textOf(join(at, '.git', 'info', 'exclude'))),
      );
    return rules.ignoresStart ? IgnoreRules.none() : rules;
  }
  return IgnoreRules.none();
}

function exists(path: string): boolean {
  try {
    lstatSync(path);
    return true;
  } catch {
    return false;
  }
}

/** A list of rules; empty when there is none, or something that is none. */
function textOf(path: string): string {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status?.isFile() && status.size <= largestList ? readFileSync(path, 'utf8') : '';
  } catch {
    return '';
  }
}

/** A link into what is scanned is met there; one that leads out, in a circle or nowhere is told. */
function tellLink(
  shown: string,
  folder: string,
  roots: readonly string[],
  notRead: (line: NotRead) => void,
): void {
  try {
    const target = realpathSync(shown);
    const own = realpathSync(folder);
    if (own === target || own.startsWith(target + sep))
      notRead({ file: shown, why: 'link-loop', detail: '' });
    else if (!roots.some((root) => target === root || target.startsWith(root + sep)))
      notRead({ file: shown, why: 'link-outside', detail: target });
  } catch (error) {
    const code = codeOf(error);
    // Behind a link to nothing there is nothing to read.
    const why = code === 'ELOOP' ? 'link-loop' : code === 'ENOENT' ? 'link-outside' : 'unreadable';
    notRead({ file: shown, why, detail: why === 'link-loop' ? '' : code });
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
