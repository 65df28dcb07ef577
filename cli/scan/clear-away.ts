import { getHeapStatistics } from 'node:v8';

/** What may pile up before it is cleared away, in bytes. */
const mostLeft = 24 << 20;

/** Set by a flag of ours (`node-flags.mjs`); not there where Node was started without it. */
const collect = (globalThis as { readonly gc?: () => void }).gc;

let kept = getHeapStatistics().used_heap_size;

/**
 * Clears away what analysed files left behind, once there is much of it. Left
 * to itself, Node waits until there is four times as much as it keeps: the
 * texts of large files then take most of the memory.
 */
export function clearAway(): void {
  if (collect === undefined || getHeapStatistics().used_heap_size - kept < mostLeft) return;
  collect();
  kept = getHeapStatistics().used_heap_size;
}
