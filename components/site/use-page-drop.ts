import { useEffect, useRef, useState } from 'react';

/**
 * Makes the whole page a place to drop on.
 * @param types of what is taken, the same array every time
 * @returns whether something is held over it that it takes
 */
export function usePageDrop(take: (transfer: DataTransfer) => void, types: readonly string[]): boolean {
  const [isOver, setIsOver] = useState(false);
  const taker = useRef(take);
  useEffect(() => {
    taker.current = take;
  });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const takes = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.some((type) => types.includes(type)) === true;
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
        taker.current(event.dataTransfer);
      },
      { signal },
    );
    return () => controller.abort();
  }, [types]);
  return isOver;
}
