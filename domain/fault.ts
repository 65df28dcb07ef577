/**
 * Something wrong in what we wrote. The build collects all faults, prints them
 * together and refuses; so each one must say where it is and how to mend it.
 */
export interface Fault {
  /** Path from the project's root, with `:line` where one is known. */
  readonly file: string;
  /** The id, key or address of the record at fault. */
  readonly record: string;
  /** What is wrong, with the values that show it. */
  readonly problem: string;
  /** What the author does to mend it, as an instruction. */
  readonly cure: string;
}

/** All faults as text for a terminal: one block each, then the count. */
export function describeFaults(faults: readonly Fault[]): string {
  const blocks = faults.map(
    ({ file, record, problem, cure }) => `${file}  ${record}\n  problem: ${problem}\n  cure:    ${cure}`,
  );
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return `${blocks.join('\n\n')}\n\n${count}. Nothing was built.`;
}
