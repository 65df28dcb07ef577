import { useEffect, useState } from 'react';
import type { ScanContent } from './messages.ts';
import { ScanWorkers } from './scan-workers.ts';

/** The workers once they are there, with what results are said with; 'failed' when they cannot be. */
export type Workers =
  | { readonly workers: ScanWorkers; readonly content: ScanContent }
  | 'starting'
  | 'failed';

let opened: Promise<Exclude<Workers, string>> | undefined;

/** Once for the page, after everything of it has come and it has nothing else to do. */
function open(): Promise<Exclude<Workers, string>> {
  opened ??= loaded().then(async () => {
    const workers = new ScanWorkers();
    return { workers, content: await workers.content };
  });
  return opened;
}

export function useWorkers(): Workers {
  const [state, setState] = useState<Workers>('starting');
  useEffect(() => {
    let isGone = false;
    open().then(
      (there) => {
        if (!isGone) setState(there);
      },
      () => {
        if (!isGone) setState('failed');
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  return state;
}

async function loaded(): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
  // Safari has no idle callback.
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
}
