import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * What comes to stand above a list must not push it away from a reader who is
 * in it. Most browsers see to that themselves; this is for the others.
 */
export function useKeepPlace(list: RefObject<HTMLElement | null>): void {
  const top = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (CSS.supports('overflow-anchor', 'auto')) return;
    const before = top.current;
    const now = list.current ? list.current.getBoundingClientRect().top + scrollY : null;
    top.current = now;
    if (before !== null && now !== null && scrollY > before) scrollBy(0, now - before);
  });
}
