/** Choices kept on the reader's device. A browser that forbids storage simply forgets. */
export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`yomitoki:${name}`, value);
  } catch {
    // storage is switched off: nothing to remember
  }
}

export function recall(name: string): string | null {
  try {
    return localStorage.getItem(`yomitoki:${name}`);
  } catch {
    return null;
  }
}
