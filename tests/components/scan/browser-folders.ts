import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { droppedFolder, type Folder, foldersOf, pickedFolder } from '#components/scan/folders.ts';

/** A file as a browser hands it over. */
export function browserFile(
  content: string | Uint8Array<ArrayBuffer>,
  name: string,
  relativePath = '',
): File {
  const file = new File([content], name);
  Object.defineProperty(file, 'webkitRelativePath', { value: relativePath });
  return file;
}

class DomError extends Error {
  constructor(name: string) {
    super(name);
    this.name = name;
  }
}

const isFolder = (path: string) => statSync(path).isDirectory();
/** Browsers give names in no order that anybody may rely on. */
const namesIn = (path: string) => readdirSync(path).toReversed();
const fileAt = (path: string, relativePath = '') =>
  browserFile(readFileSync(path), basename(path), relativePath);

/** Names that cannot be read, wherever they stand. */
type Unreadable = ReadonlySet<string>;

function handleOf(path: string, unreadable: Unreadable): FileSystemDirectoryHandle {
  return Object.assign(Object.create(FileSystemDirectoryHandle.prototype), {
    name: basename(path),
    async *values() {
      if (unreadable.has(basename(path))) throw new DomError('NotAllowedError');
      for (const name of namesIn(path)) {
        const inner = join(path, name);
        yield isFolder(inner) ? handleOf(inner, unreadable) : fileHandleOf(inner, unreadable);
      }
    },
    async getFileHandle(name: string) {
      if (!namesIn(path).includes(name)) throw new DomError('NotFoundError');
      return fileHandleOf(join(path, name), unreadable);
    },
  });
}

function fileHandleOf(path: string, unreadable: Unreadable) {
  return {
    name: basename(path),
    async getFile() {
      if (unreadable.has(basename(path))) throw new DomError('NotAllowedError');
      return fileAt(path);
    },
  };
}

function entryOf(path: string, unreadable: Unreadable): FileSystemEntry {
  const name = basename(path);
  const isBad = unreadable.has(name);
  const entry = {
    name,
    isDirectory: isFolder(path),
    file(resolve: (file: File) => void, reject: (error: Error) => void) {
      if (isBad) reject(new DomError('NotAllowedError'));
      else resolve(fileAt(path));
    },
    getFile(inner: string, _: object, resolve: (entry: FileSystemEntry) => void, reject: (e: Error) => void) {
      if (namesIn(path).includes(inner)) resolve(entryOf(join(path, inner), unreadable));
      else reject(new DomError('NotFoundError'));
    },
    createReader() {
      const left = namesIn(path);
      return {
        readEntries(resolve: (entries: FileSystemEntry[]) => void, reject: (error: Error) => void) {
          if (isBad) reject(new DomError('NotAllowedError'));
          else resolve(left.splice(0, 2).map((each) => entryOf(join(path, each), unreadable)));
        },
      };
    },
  };
  return entry as unknown as FileSystemEntry;
}

function listed(path: string, shown = basename(path)): File[] {
  return namesIn(path).flatMap((name) => {
    const inner = join(path, name);
    return isFolder(inner) ? listed(inner, `${shown}/${name}`) : [fileAt(inner, `${shown}/${name}`)];
  });
}

/** A folder of the disk in each of the ways that a browser shows one. */
export const waysOfBrowsers = {
  'listed by an input': async (path: string): Promise<Folder> => {
    const [folder] = await foldersOf(listed(path));
    if (!folder) throw new Error('an empty folder has no list');
    return folder;
  },
  picked: async (path: string, unreadable: Unreadable = new Set()) =>
    pickedFolder(handleOf(path, unreadable)),
  dropped: async (path: string, unreadable: Unreadable = new Set()) =>
    droppedFolder(entryOf(path, unreadable) as FileSystemDirectoryEntry),
} as const;
