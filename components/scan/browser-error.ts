/** What browsers call their errors in reading, by the names that reports have words for. */
const details: Readonly<Record<string, string>> = {
  NotFoundError: 'ENOENT',
  NotAllowedError: 'EACCES',
  SecurityError: 'EACCES',
  // No permission, or another size or time than when it was chosen: browsers do not say which.
  NotReadableError: 'not-readable',
};

/** Why something could not be read, as the detail of a `NotRead`. */
export function detailOf(error: unknown): string {
  const { name = '', message = String(error) } = error instanceof Error ? error : {};
  return details[name] ?? message;
}
