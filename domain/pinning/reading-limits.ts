/** Larger files are not read, and told: 1 GB. */
export const largestFile = 1024 * 1024 * 1024;
/** Text that is analysed at most, in bytes; larger files are searched for identifiers only, and that is said. */
export const largestAnalysed = 4 * 1024 * 1024;
/** Folders in folders. Deeper ones are a trap. */
export const deepestFolder = 200;
/** Names of a folder that are sorted together: a folder of a million files is never held whole, where its size is told. */
export const sortedTogether = 4096;
/** Files handed on together, and places left out that are told together. */
export const filesTogether = 64;
export const toldTogether = 1024;
