import { nextTask } from '#components/site/next-task.ts';

/** A folder as a browser shows it: of a list of files that were chosen, or one that was dropped. */
export interface Folder {
  readonly name: string;
  /** What is below it, when that is known beforehand. */
  readonly total?: Total;
  /** @throws what the browser says when it cannot be read */
  entries(): Promise<readonly FolderEntry[]>;
}

export interface Total {
  readonly files: number;
  readonly bytes: number;
}

export type FolderEntry =
  | { readonly name: string; readonly file: () => Promise<File> }
  | { readonly name: string; readonly folder: Folder };

/** What may be laid between two turns of the page, in files. */
const atOnce = 1000;

/**
 * The folders of a list of files, as `<input webkitdirectory>` gives it: flat,
 * in no order that holds in every browser. The page may do other things meanwhile.
 */
export async function foldersOf(files: ArrayLike<File>): Promise<Folder[]> {
  const root = new ListedFolder('');
  for (let at = 0; at < files.length; at += 1) {
    const file = files[at] as File;
    root.add((file.webkitRelativePath || file.name).split('/'), file);
    if (at % atOnce === atOnce - 1) await nextTask();
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

  async entries(): Promise<readonly FolderEntry[]> {
    return [
      ...[...this.#folders].map(([name, folder]) => ({ name, folder })),
      ...this.#files.map((file) => ({ name: file.name, file: async () => file })),
    ];
  }
}

/** A folder that was dropped. Browsers hand over its names a hundred at a time. */
export function droppedFolder(directory: FileSystemDirectoryEntry): Folder {
  return {
    name: directory.name,
    async entries() {
      const reader = directory.createReader();
      const all: FolderEntry[] = [];
      for (;;) {
        const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
          reader.readEntries(resolve, reject),
        );
        if (some.length === 0) return all;
        for (const entry of some) all.push(entryOf(entry));
      }
    },
  };
}

function entryOf(entry: FileSystemEntry): FolderEntry {
  return entry.isDirectory
    ? { name: entry.name, folder: droppedFolder(entry as FileSystemDirectoryEntry) }
    : {
        name: entry.name,
        file: () => new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject)),
      };
}
