import { turns } from '#components/site/next-task.ts';
import { sortedTogether } from '#domain/pinning/reading-limits.ts';

/** A folder as a browser shows it: of a list of files that were chosen, or one that was dropped. */
export interface Folder {
  readonly name: string;
  /** What is below it, when that is known beforehand. */
  readonly total?: Total;
  /** What is in it, sorted by name, many at a time. @throws what the browser says when it cannot be read */
  entries(): AsyncGenerator<readonly FolderEntry[]>;
  /** Its own rules of what git leaves out; undefined when there are none or they cannot be read. */
  gitignore(): Promise<string | undefined>;
}

export interface Total {
  readonly files: number;
  readonly bytes: number;
}

export type FolderEntry =
  | {
      readonly name: string;
      readonly file: () => Promise<File> /** Its size, when it is known beforehand. */;
      readonly bytes?: number;
    }
  | { readonly name: string; readonly folder: Folder };

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
  readonly total = { files: 0, bytes: 0 };

  constructor(name: string) {
    this.name = name;
  }

  add(path: readonly string[], file: File, depth = 0): void {
    this.total.files += 1;
    // The first time a browser looks this up in the file system, then it remembers it.
    this.total.bytes += file.size;
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
      ...this.#files.map((file) => ({ name: file.name, file: async () => file, bytes: file.size })),
    ].sort(byName);
  }

  async gitignore(): Promise<string | undefined> {
    return textOf(async () => this.#files.find(({ name }) => name === '.gitignore'));
  }
}

/** A folder that was dropped. Browsers hand over its names a hundred at a time. */
export function droppedFolder(directory: FileSystemDirectoryEntry): Folder {
  return {
    name: directory.name,
    async *entries() {
      const reader = directory.createReader();
      let names: FolderEntry[] = [];
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
          reader.readEntries(resolve, reject),
        );
        for (const entry of some) names.push(entryOf(entry));
        if (some.length > 0 && names.length < sortedTogether) continue;
        yield names.sort(byName);
        if (some.length === 0) return;
        names = [];
      }
    },
    gitignore: () =>
      textOf(async () => {
        const entry = await new Promise<FileSystemEntry>((resolve, reject) =>
          directory.getFile('.gitignore', {}, resolve, reject),
        );
        return fileOf(entry);
      }),
  };
}

function entryOf(entry: FileSystemEntry): FolderEntry {
  return entry.isDirectory
    ? { name: entry.name, folder: droppedFolder(entry as FileSystemDirectoryEntry) }
    : { name: entry.name, file: () => fileOf(entry) };
}

function fileOf(entry: FileSystemEntry): Promise<File> {
  return new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
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
