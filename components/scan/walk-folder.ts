import { turns } from '#components/site/next-task.ts';
import type { NotRead } from '#domain/pinning/finding.ts';
import { IgnoreRules, isGenerated } from '#domain/pinning/ignore-rules.ts';
import { deepestFolder } from '#domain/pinning/reading-limits.ts';
import { detailOf } from './browser-error.ts';
import type { Folder, FolderEntry, Total } from './folders.ts';
import type { FileToScan } from './messages.ts';

export interface WalkOptions {
  /** Whether what git ignores is left out. */
  readonly gitignore: boolean;
  /** Whether what programs made or brought along is left out. */
  readonly skipGenerated: boolean;
}

/** A place that is left out, with what was known to be below it; untold when it is no part of what was asked for. */
interface LeftOut {
  readonly leftOut?: NotRead;
  readonly total?: Total;
}

/** A file to search, or a place that is left out. */
export type Met = FileToScan | LeftOut;

type MetEntry =
  | { readonly path: string; readonly file: () => Promise<File>; readonly total: Total }
  | LeftOut;

/**
 * Walks a folder in the order of its names, as the shell does, so that both
 * give the same in the same order. Git's own folder is left out; rules above
 * the folder are not known to a browser.
 */
export async function* walkFolder(root: Folder, options: WalkOptions): AsyncGenerator<Met> {
  for await (const met of entriesBelow(root, options)) {
    if (!('path' in met)) {
      yield met;
      continue;
    }
    try {
      yield { path: met.path, file: await met.file() };
    } catch (error) {
      yield { leftOut: { file: met.path, why: 'unreadable', detail: detailOf(error) }, total: met.total };
    }
  }
}

/** How many files a walk gives, without opening any. */
export async function countFiles(
  root: Folder,
  options: WalkOptions,
  goesOn: () => boolean,
): Promise<number | undefined> {
  let files = 0;
  for await (const met of entriesBelow(root, options)) {
    if (!goesOn()) return undefined;
    if ('path' in met) files += 1;
  }
  return files;
}

async function* entriesBelow(root: Folder, options: WalkOptions): AsyncGenerator<MetEntry> {
  const turn = turns();
  yield* walk(root, '', IgnoreRules.none(), 0);

  async function* walk(
    folder: Folder,
    below: string,
    rules: IgnoreRules,
    depth: number,
  ): AsyncGenerator<MetEntry> {
    const here = below === '' ? root.name : `${root.name}/${below}`;
    const unreadable = (detail: string): MetEntry => ({
      leftOut: { file: here, why: 'unreadable', detail },
      ...(folder.total && { total: folder.total }),
    });
    if (depth > deepestFolder) {
      yield unreadable('folders');
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
        yield unreadable(detailOf(error));
        return;
      }
      if (some.done) return;
      for (const entry of some.value) {
        // Nearly all may be left out, and nobody wait for anything in between.
        await turn();
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        const shown = `${root.name}/${path}`;
        const inner = 'folder' in entry ? entry.folder : undefined;
        const total = 'folder' in entry ? entry.folder.total : { files: 1, bytes: entry.bytes ?? 0 };
        const leftOut = (why?: NotRead['why']): MetEntry => {
          return { ...(why && { leftOut: { file: shown, why, detail: '' } }), ...(total && { total }) };
        };
        if (inner && entry.name === '.git') yield leftOut();
        else if (own.ignores(path, inner !== undefined)) yield leftOut('ignored');
        else if (options.skipGenerated && isGenerated(entry.name, inner !== undefined))
          yield leftOut('generated');
        else if (inner) yield* walk(inner, path, own, depth + 1);
        else if ('file' in entry && total) yield { path: shown, file: entry.file, total };
      }
    }
  }
}
