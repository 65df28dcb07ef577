import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileResult, Finding } from '#domain/pinning/finding.ts';
import type { Summary } from '#domain/pinning/report.ts';
import { findingKey } from '#domain/pinning/review.ts';
import type { ScanWorkers } from './scan-workers.ts';
import { type RunningScan, type ScanProgress, type ScanSource, startScan } from './start-scan.ts';
import type { WalkOptions } from './walk-folder.ts';

/** A finding with what tells it from the others. */
export interface Found {
  readonly key: string;
  readonly finding: Finding;
}

export type Phase = 'idle' | 'running' | 'paused' | 'done' | 'stopped' | 'failed';

interface Scan {
  readonly phase: Phase;
  readonly progress: ScanProgress | null;
  readonly summary: Summary | null;
  readonly detail: string;
  /** Grows while a scan runs; a new list tells that it grew. */
  readonly found: readonly Found[];
  readonly results: readonly FileResult[];
}

const none: Scan = { phase: 'idle', progress: null, summary: null, detail: '', found: [], results: [] };

/** The scan that runs or ran last, and the ways to steer it. */
export function useScan(workers: ScanWorkers | undefined) {
  const [scan, setScan] = useState<Scan>(none);
  const running = useRef<RunningScan>(undefined);
  useEffect(() => () => running.current?.stop(), []);

  const start = useCallback(
    (source: ScanSource, options: WalkOptions) => {
      if (!workers) return;
      running.current?.stop();
      const found: Found[] = [];
      const results: FileResult[] = [];
      const change = (changed: Partial<Scan>) => setScan((before) => ({ ...before, ...changed }));
      setScan({ ...none, phase: 'running' });
      running.current = startScan(source, options, workers, {
        progress: (progress) => change({ progress }),
        results(more) {
          for (const result of more) {
            results.push(result);
            for (const finding of result.findings) found.push({ key: findingKey(finding), finding });
          }
          // Shallow copies: a list of some thousands costs less than showing one of them.
          change({ found: found.slice(), results });
        },
        done: (summary, isStopped) => change({ summary, phase: isStopped ? 'stopped' : 'done' }),
        failed: (detail, summary) => change({ detail, summary, phase: 'failed' }),
      });
    },
    [workers],
  );

  const pause = useCallback(() => {
    running.current?.pause();
    setScan((before) => ({ ...before, phase: 'paused' }));
  }, []);
  const goOn = useCallback(() => {
    running.current?.goOn();
    setScan((before) => ({ ...before, phase: 'running' }));
  }, []);
  const stop = useCallback(() => running.current?.stop(), []);
  return { scan, start, pause, goOn, stop };
}
