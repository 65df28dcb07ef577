import { usePageDrop } from '#components/site/use-page-drop.ts';

/** What was dropped: files and folders by name, or a text. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly string[];
  readonly text: string;
}

const types = ['Files', 'text/plain'];

/** @returns whether something is held over the page that it takes */
export function useDrop(take: (dropped: Dropped) => void): boolean {
  return usePageDrop((transfer) => take(droppedBy(transfer)), types);
}

function droppedBy(transfer: DataTransfer): Dropped {
  const folders = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory ? [entry.name] : [];
  });
  const files = [...transfer.files].filter(({ name }) => !folders.includes(name));
  return { files, folders, text: transfer.files.length > 0 ? '' : transfer.getData('text/plain') };
}
