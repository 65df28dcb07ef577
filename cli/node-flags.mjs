// @ts-check
// How Node is started for a scan: little of what it makes outlives the file that it looks at.

/**
 * A small nursery keeps the memory low, and costs no time. Compiling beside the
 * work takes a core from a job, and all of it together longer. What large files
 * leave behind a scan clears away itself (`scan/clear-away.ts`).
 */
export const nodeFlags = [
  '--disable-warning=ExperimentalWarning',
  '--max-semi-space-size=8',
  '--no-concurrent-recompilation',
  '--expose-gc',
];

/** Two places for what is allotted outside of Node's own memory, not eight for each processor. Known to glibc only. */
export const nodeEnvironment = { MALLOC_ARENA_MAX: '2' };
