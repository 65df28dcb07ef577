import type { NotRead } from '#domain/pinning/finding.ts';
import { IgnoreRules, isGenerated } from '#domain/pinning/ignore-rules.ts';
import type { Folder, FolderEntry, Total } from './folders.ts';
import type { FileToScan } from './messages.ts';

export interface WalkOptions {
  /** Whether what git ignores is left out. */
  readonly gitignore: boolean;
  /** Whether what programs made or brought along is left out. */
  readonly skipGenerated: boolean;
}

/** Folders in folders. Deeper ones are a trap. */
const deepest = 200;

/** A file to search, or a place that is left out, with what was known to be below it. */
export type Met = FileToScan | { readonly leftOut: NotRead; readonly total?: Total };

/**
 * Walks a folder in the order of its names, as the shell does, so that both
 * give the same in the same order. Git's own folder is left out; rules above
 * the folder are not known to a browser.
 */
export async function* walkFolder(root: Folder, options: WalkOptions): AsyncGenerator<Met> {
  yield* walk(root, '', IgnoreRules.none(), 0);

  async function* walk(
    folder: Folder,
    below: string,
    rules: IgnoreRules,
    depth: number,
  ): AsyncGenerator<Met> {
    const here = below === '' ? root.name : `${root.name}/${below}`;
    const leftOut = (file: string, why: NotRead['why'], detail = '', total?: Total): Met => ({
      leftOut: { file, why, detail },
      ...(total && { total }),
    });
    if (depth > deepest) {
      yield leftOut(here, 'unreadable', 'folders', folder.total);
      return;
    }
    let entries: readonly FolderEntry[];
    try {
      entries = (await folder.entries()).toSorted(byName);
    } catch (error) {
      yield leftOut(here, 'unreadable', String(error), folder.total);
      return;
    }
    const own = options.gitignore ? await withOwnRules(entries, below, rules) : rules;
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      const shown = `${root.name}/${path}`;
      const inner = 'folder' in entry ? entry.folder : undefined;
      if (inner && entry.name === '.git') {
        // No part of what was asked for, so it is not told; what is left to do gets less.
        yield leftOut('', 'ignored', '', inner.total);
      } else if (own.ignores(path, inner !== undefined))
        yield leftOut(shown, 'ignored', '', inner?.total ?? one);
      else if (options.skipGenerated && isGenerated(entry.name, inner !== undefined))
        yield leftOut(shown, 'generated', '', inner?.total ?? one);
      else if (inner) yield* walk(inner, path, own, depth + 1);
      else if ('file' in entry) {
        try {
          yield { path: shown, file: await entry.file() };
        } catch (error) {
          yield leftOut(shown, 'unreadable', String(error), one);
        }
      }
    }
  }
}

const one: Total = { files: 1, bytes: 0 };

const byName = (a: FolderEntry, b: FolderEntry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function withOwnRules(
  entries: readonly FolderEntry[],
  below: string,
  rules: IgnoreRules,
): Promise<IgnoreRules> {
  const own = entries.find((entry) => entry.name === '.gitignore');
  if (!own || !('file' in own)) return rules;
  try {
    return rules.within(below, await (await own.file()).text());
  } catch {
    // It cannot be read, so it leaves nothing out; that it cannot be read is told when its turn comes.
    return rules;
  }
}
