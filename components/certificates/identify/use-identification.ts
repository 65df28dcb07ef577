import { useCallback, useEffect, useRef, useState } from 'react';
import { nextTask } from '#components/site/next-task.ts';
import type { Certificate } from '#domain/certificates/certificate.ts';
import type { Identification, Input } from '#domain/certificates/identification.ts';
import type { LoadProgram } from './program.ts';

/** How long typing must rest before the box is looked into, in milliseconds. */
const restOfTyping = 350;

export interface Result {
  readonly identification: Identification;
  readonly catalogue: readonly Certificate[];
  /** As of when the validity is told. */
  readonly moment: Date;
}

export type Progress = 'idle' | 'working' | 'not-loaded' | 'failed';

/** A run that a later one has made pointless. */
class OutdatedError extends Error {}

/**
 * Identifies what is put in, soon after it changes. A later change ends an
 * earlier run; the last result stays until there is a new one. The program is
 * loaded once the page is idle: from when it is ready no connection is needed.
 * @param text what stands in the box: it is waited for until typing rests
 */
export function useIdentification(load: LoadProgram, inputs: readonly Input[], text: string) {
  const [result, setResult] = useState<Result | null>(null);
  const [progress, setProgress] = useState<Progress>('idle');
  const [isReady, setIsReady] = useState(false);
  const latest = useRef(0);
  const lastText = useRef(text);

  useEffect(() => {
    const warmUp = () => {
      // Without a connection now, it is tried again when something is put in.
      load()
        .then((program) => program.warmUp())
        .then(() => setIsReady(true))
        .catch(() => {});
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(warmUp, 500);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(warmUp, { timeout: 3000 });
    return () => cancelIdleCallback(request);
  }, [load]);

  const run = useCallback(async () => {
    latest.current += 1;
    const own = latest.current;
    const isOutdated = () => own !== latest.current;
    if (inputs.length === 0) {
      setResult(null);
      setProgress('idle');
      return;
    }
    setProgress('working');
    const program = await load().catch(() => undefined);
    if (isOutdated()) return;
    if (!program) {
      setResult(null);
      setProgress('not-loaded');
      return;
    }
    const pause = async () => {
      await nextTask();
      if (isOutdated()) throw new OutdatedError();
    };
    try {
      const identification = await program.identify(inputs, program.catalogue, { pause });
      if (isOutdated()) return;
      setResult({ identification, catalogue: program.catalogue, moment: new Date() });
      setProgress('idle');
    } catch (error) {
      if (error instanceof OutdatedError || isOutdated()) return;
      setResult(null);
      setProgress('failed');
      reportError(error);
    }
  }, [inputs, load]);

  useEffect(() => {
    const timer = setTimeout(run, text === lastText.current ? 0 : restOfTyping);
    lastText.current = text;
    return () => clearTimeout(timer);
  }, [run, text]);

  return { result, progress, run, isReady };
}
