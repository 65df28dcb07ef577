/** Lets the browser paint and answer the reader before the work goes on. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Longer than this at a stretch, in milliseconds, would be felt as the page not answering. */
const longestTurn = 8;

/**
 * For work in many small steps: to be asked between two of them.
 * @returns something to wait for once the turn was long enough, else undefined
 */
export function turns(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestTurn) return undefined;
    return nextTask().then(() => {
      since = performance.now();
    });
  };
}
