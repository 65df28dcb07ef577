import { useEffect, useRef, useState } from 'react';

/** What was dropped: files and folders by name, or a text. */
export interface Dropped {
  readonly files: readonly File[];
  readonly folders: readonly string[];
  readonly text: string;
}

/**
 * Makes the whole page a place to drop on.
 * @returns whether something is held over it that it takes
 */
export function useDrop(take: (dropped: Dropped) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const takes = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.some((type) => type === 'Files' || type === 'text/plain') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!takes(event)) return;
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setIsOver(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        // Leaving one element for another is not leaving the page.
        if (event.relatedTarget === null) setIsOver(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setIsOver(false);
        if (!takes(event) || !event.dataTransfer) return;
        event.preventDefault();
        taker.current(droppedBy(event.dataTransfer));
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return isOver;
}

function droppedBy(transfer: DataTransfer): Dropped {
  const folders = [...transfer.items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory ? [entry.name] : [];
  });
  const files = [...transfer.files].filter(({ name }) => !folders.includes(name));
  return { files, folders, text: transfer.files.length > 0 ? '' : transfer.getData('text/plain') };
}
