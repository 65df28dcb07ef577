import { useEffect, useRef, useState } from 'react';
import { droppedFolder } from './folders.ts';
import type { ScanSource } from './start-scan.ts';

/**
 * Makes the whole page a place to drop folders and files on.
 * @returns whether something is held over it
 */
export function useDropped(take: (dropped: ScanSource) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
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
        if (!hasFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        taker.current(droppedBy(event.dataTransfer));
      },
      { signal },
    );
    return () => controller.abort();
  }, []);
  return isOver;
}

/** What was dropped, read off at once: after the event the browser has forgotten it. */
function droppedBy({ items, files }: DataTransfer): ScanSource {
  const directories = [...items].flatMap((item) => {
    const entry = item.kind === 'file' ? item.webkitGetAsEntry() : null;
    return entry?.isDirectory ? [entry as FileSystemDirectoryEntry] : [];
  });
  const names = new Set(directories.map(({ name }) => name));
  return {
    folders: directories.map(droppedFolder),
    files: [...files].filter(({ name }) => !names.has(name)).map((file) => ({ path: file.name, file })),
  };
}
