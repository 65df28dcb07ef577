import { type Folder, pickedFolder } from './folders.ts';

type Picker = (options: { id: string; mode: 'read' }) => Promise<FileSystemDirectoryHandle>;

/** Milliseconds in which no reader turns a dialog away. */
const tooQuick = 100;

/**
 * Asks the reader for a folder that is listed while it is searched. An input
 * for folders lists every file first, and Chromium lets the page stand still
 * meanwhile: for seconds, with some ten thousand files.
 * @returns 'none' when the reader chose none, 'unavailable' when the browser has or shows no such dialog
 */
export async function pickFolder(): Promise<Folder | 'none' | 'unavailable'> {
  const { showDirectoryPicker } = globalThis as { readonly showDirectoryPicker?: Picker };
  if (!showDirectoryPicker) return 'unavailable';
  const asked = performance.now();
  try {
    return pickedFolder(await showDirectoryPicker({ id: 'scan', mode: 'read' }));
  } catch (error) {
    const isTurnedAway = error instanceof DOMException && error.name === 'AbortError';
    return isTurnedAway && performance.now() - asked > tooQuick ? 'none' : 'unavailable';
  }
}
