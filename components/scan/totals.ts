import type { Folder } from './folders.ts';
import type { FileToScan } from './messages.ts';
import { type WalkOptions, walkFolder } from './walk-folder.ts';

/** Files and bytes. */
interface Amount {
  readonly files: number;
  readonly bytes: number;
}

/** How much there is to search, which is found out while it is searched. */
export class Totals {
  #files: number;
  #bytes = 0;
  #areFilesKnown: boolean;
  #areBytesKnown: boolean;

  /** @param source files that are known, and folders that are to be counted */
  constructor({
    files,
    folders,
  }: {
    readonly files: readonly FileToScan[];
    readonly folders: readonly Folder[];
  }) {
    this.#files = files.length;
    for (const { file } of files) this.#bytes += file.size;
    this.#areFilesKnown = this.#areBytesKnown = folders.length === 0;
  }

  get known(): { readonly filesTotal?: number; readonly bytesTotal?: number } {
    return {
      ...(this.#areFilesKnown && { filesTotal: this.#files }),
      ...(this.#areBytesKnown && { bytesTotal: this.#bytes }),
    };
  }

  /** Walks the folders without opening a file. Bytes are known only when every file tells its size unopened. */
  async count(folders: readonly Folder[], options: WalkOptions, goesOn: () => boolean): Promise<void> {
    let files = 0;
    let bytes = 0;
    let areBytesKnown = true;
    for (const folder of folders) {
      for await (const met of walkFolder(folder, options)) {
        if (!goesOn()) return;
        if ('why' in met) continue;
        files += 1;
        if (met.size) bytes += met.size();
        else areBytesKnown = false;
      }
    }
    this.#files += files;
    this.#bytes += bytes;
    this.#areFilesKnown = true;
    this.#areBytesKnown = areBytesKnown;
  }

  /** Takes off a file that turned out not to be there. */
  isGone(): void {
    this.#files -= 1;
  }

  /** Takes off what could not be read, and what was of another size than it was said to be. */
  correct(asked: readonly FileToScan[], read: Amount): void {
    this.#files += read.files - asked.length;
    this.#bytes += read.bytes;
    for (const { file } of asked) this.#bytes -= file.size;
  }
}
