import { turns } from '#components/site/next-task.ts';
import { sortedTogether } from '#domain/pinning/reading-limits.ts';

/** A folder as a browser shows it: of a list of files that were chosen, one that was picked, or one that was dropped. */
export interface Folder {
  readonly name: string;
  /** What is in it, sorted by name, many at a time. @throws what the browser says when it cannot be read */
  entries(): AsyncGenerator<readonly FolderEntry[]>;
  /** Its own rules of what git leaves out; undefined when there are none or they cannot be read. */
  gitignore(): Promise<string | undefined>;
}

export type FolderEntry = FileEntry | { readonly name: string; readonly folder: Folder };

export interface FileEntry {
  readonly name: string;
  /** @throws what the browser says when there is no such file any more */
  file(): Promise<File>;
  /** Its size in bytes, where that can be told without opening it. */
  size?(): number;
}

/**
 * The folders of a list of files, as `<input webkitdirectory>` gives it: flat,
 * in no order that holds in every browser. The page may do other things meanwhile.
 */
export async function foldersOf(files: ArrayLike<File>): Promise<Folder[]> {
  const root = new ListedFolder('');
  const turn = turns();
  for (let at = 0; at < files.length; at += 1) {
    const file = files[at] as File;
    root.add((file.webkitRelativePath || file.name).split('/'), file);
    await turn();
  }
  return root.folders();
}

class ListedFolder implements Folder {
  readonly name: string;
  readonly #folders = new Map<string, ListedFolder>();
  readonly #files: File[] = [];

  constructor(name: string) {
    this.name = name;
  }

  add(path: readonly string[], file: File, depth = 0): void {
    const [name = ''] = path.slice(depth);
    if (depth >= path.length - 1) {
      this.#files.push(file);
      return;
    }
    const inner = this.#folders.get(name) ?? new ListedFolder(name);
    this.#folders.set(name, inner);
    inner.add(path, file, depth + 1);
  }

  folders(): Folder[] {
    return [...this.#folders.values()];
  }

  async *entries(): AsyncGenerator<readonly FolderEntry[]> {
    yield [
      ...[...this.#folders].map(([name, folder]) => ({ name, folder })),
      ...this.#files.map((file) => ({ name: file.name, file: async () => file, size: () => file.size })),
    ].sort(byName);
  }

  gitignore(): Promise<string | undefined> {
    return textOf(async () => this.#files.find(({ name }) => name === '.gitignore'));
  }
}

/** A folder that the reader picked. Its files are listed while it is walked, and none is opened before its turn. */
export function pickedFolder(directory: FileSystemDirectoryHandle): Folder {
  return {
    name: directory.name,
    entries: () => someAtATime(pickedEntries(directory)),
    gitignore: () => textOf(async () => (await directory.getFileHandle('.gitignore')).getFile()),
  };
}

async function* pickedEntries(directory: FileSystemDirectoryHandle): AsyncGenerator<FolderEntry> {
  for await (const handle of directory.values()) {
    const { name } = handle;
    yield handle instanceof FileSystemDirectoryHandle
      ? { name, folder: pickedFolder(handle) }
      : { name, file: () => handle.getFile() };
  }
}

/** A folder that was dropped. */
export function droppedFolder(directory: FileSystemDirectoryEntry): Folder {
  return {
    name: directory.name,
    entries: () => someAtATime(droppedEntries(directory)),
    gitignore: () =>
      textOf(async () => {
        const entry = await new Promise<FileSystemEntry>((resolve, reject) =>
          directory.getFile('.gitignore', {}, resolve, reject),
        );
        return fileOf(entry as FileSystemFileEntry);
      }),
  };
}

/** Browsers hand over the names a hundred at a time. */
async function* droppedEntries(directory: FileSystemDirectoryEntry): AsyncGenerator<FolderEntry> {
  const reader = directory.createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const entry of some)
      yield entry.isDirectory
        ? { name: entry.name, folder: droppedFolder(entry as FileSystemDirectoryEntry) }
        : { name: entry.name, file: () => fileOf(entry as FileSystemFileEntry) };
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

async function* someAtATime(entries: AsyncGenerator<FolderEntry>): AsyncGenerator<readonly FolderEntry[]> {
  let some: FolderEntry[] = [];
  for await (const entry of entries) {
    some.push(entry);
    if (some.length < sortedTogether) continue;
    yield some.sort(byName);
    some = [];
  }
  yield some.sort(byName);
}

const byName = (a: FolderEntry, b: FolderEntry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** Rules that cannot be read leave nothing out; that the file cannot be read is told when its turn comes. */
async function textOf(find: () => Promise<File | undefined>): Promise<string | undefined> {
  try {
    return await (await find())?.text();
  } catch {
    return undefined;
  }
}
