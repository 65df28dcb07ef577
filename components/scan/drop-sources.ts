import { droppedFolder, type Folder } from './folders.ts';
import type { FileToScan } from './messages.ts';
import type { Chosen } from './use-scan.ts';

/** What was dropped: to be read at once, a browser empties it after the event. */
export function chosenByDrop(transfer: DataTransfer): Chosen {
  const folders: Folder[] = [];
  const files: FileToScan[] = [];
  for (const item of transfer.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(droppedFolder(entry as FileSystemDirectoryEntry));
    else if (file) files.push({ path: file.name, file });
  }
  return chosen(folders, files);
}

/** Folders and files with the names that the reader knows them by. */
export function chosen(folders: readonly Folder[], files: readonly FileToScan[]): Chosen {
  const names = [...folders.map(({ name }) => name), ...files.map(({ path }) => path)];
  return { source: { folders, files }, names };
}
