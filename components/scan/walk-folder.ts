import { turns } from '#components/site/next-task.ts';
import type { NotRead } from '#domain/pinning/finding.ts';
import { IgnoreRules, isGenerated } from '#domain/pinning/ignore-rules.ts';
import { deepestFolder } from '#domain/pinning/reading-limits.ts';
import { detailOf } from './browser-error.ts';
import type { FileEntry, Folder, FolderEntry } from './folders.ts';

export interface WalkOptions {
  /** Whether what git ignores is left out. */
  readonly gitignore: boolean;
  /** Whether what programs made or brought along is left out. */
  readonly skipGenerated: boolean;
}

/** A file that is met, under the path that results name it by, or a place that is left out. */
export type Met = Pick<FileEntry, 'file' | 'size'> & { readonly path: string };

/**
 * Walks a folder in the order of its names, as the shell does, so that both
 * give the same in the same order. Git's own folder is left out; rules above
 * the folder are not known to a browser. The page may do other things meanwhile.
 */
export async function* walkFolder(root: Folder, options: WalkOptions): AsyncGenerator<Met | NotRead> {
  const turn = turns();
  yield* walk(root, '', IgnoreRules.none(), 0);

  async function* walk(
    folder: Folder,
    below: string,
    rules: IgnoreRules,
    depth: number,
  ): AsyncGenerator<Met | NotRead> {
    const here = below === '' ? root.name : `${root.name}/${below}`;
    if (depth > deepestFolder) {
      yield { file: here, why: 'unreadable', detail: 'folders' };
      return;
    }
    const gitignore = options.gitignore ? await folder.gitignore() : undefined;
    const own = gitignore === undefined ? rules : rules.within(below, gitignore);
    const entries = folder.entries();
    for (;;) {
      let some: IteratorResult<readonly FolderEntry[]>;
      try {
        some = await entries.next();
      } catch (error) {
        yield { file: here, why: 'unreadable', detail: detailOf(error) };
        return;
      }
      if (some.done) return;
      for (const entry of some.value) {
        await turn();
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const shown = `${root.name}/${path}`;
        const isFolder = 'folder' in entry;
        if (isFolder && entry.name === '.git') continue;
        if (own.ignores(path, isFolder)) yield { file: shown, why: 'ignored', detail: '' };
        else if (options.skipGenerated && isGenerated(entry.name, isFolder))
          yield { file: shown, why: 'generated', detail: '' };
        else if (isFolder) yield* walk(entry.folder, path, own, depth + 1);
        else yield { ...entry, path: shown };
      }
    }
  }
}
