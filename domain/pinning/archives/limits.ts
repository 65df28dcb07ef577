/** What is read of an archive at most. Stated in the summary of a scan; what goes beyond is named there. */
export const archiveLimits = {
  /** Archives within archives. */
  depth: 4,
  /** Members of one file, its inner archives' included. */
  members: 100_000,
  /** Bytes of one member, once unpacked; the rest of a longer one is not looked at. */
  memberBytes: 32 * 1024 * 1024,
  /** Bytes of all members of one file. */
  totalBytes: 2 * 1024 * 1024 * 1024,
  /** Times as large as packed, from a size of `ratioFrom` on: more is a zip bomb. */
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
} as const;
