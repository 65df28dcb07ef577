import { useCallback, useEffect, useRef, useState } from 'react';
import type { FileResult } from '#domain/pinning/finding.ts';
import { emptySummary, type Summary } from '#domain/pinning/report.ts';
import { type ListedFinding, listed } from './list-findings.ts';
import type { ScanContent } from './messages.ts';
import { ScanWorkers } from './scan-workers.ts';
import { type RunningScan, type ScanProgress, type ScanSource, startScan } from './start-scan.ts';
import type { WalkOptions } from './walk-folder.ts';

export type ScanState =
  | 'idle'
  | 'preparing'
  | 'running'
  | 'paused'
  | 'done'
  | 'stopped'
  | 'failed'
  | 'not-loaded';

/** What is scanned, and how it is named. */
export interface Chosen {
  readonly source: ScanSource;
  /** Names of the folders and files as the reader knows them. */
  readonly names: readonly string[];
}

/** A scan as the page shows it. */
export interface ScanView {
  readonly state: ScanState;
  readonly names: readonly string[];
  /** The one folder that was chosen, which all paths begin with. */
  readonly folder: string | undefined;
  readonly progress: ScanProgress;
  /** Files of which there is anything to tell, in the order of the scan. */
  readonly results: readonly FileResult[];
  readonly findings: readonly ListedFinding[];
  /** Complete once the scan is over. */
  readonly summary: Summary;
  /** What results are said with, once the workers have come. */
  readonly content: ScanContent | null;
  /** What went wrong, when it failed. */
  readonly detail: string;
  readonly startedAt: Date;
}

const noProgress: ScanProgress = { files: 0, bytes: 0, current: '' };

const nothing: ScanView = {
  state: 'idle',
  names: [],
  folder: undefined,
  progress: noProgress,
  results: [],
  findings: [],
  summary: emptySummary(),
  content: null,
  detail: '',
  startedAt: new Date(0),
};

/** Whether a scan is under way, so that no other can begin. */
export const isUnderWay = (state: ScanState) =>
  state === 'preparing' || state === 'running' || state === 'paused';
/** Whether a scan has ended, well or not. */
export const isOver = (state: ScanState) => state === 'done' || state === 'stopped' || state === 'failed';

let workers: Promise<ScanWorkers> | undefined;

/** The workers, started once; again when they could not start. */
function openWorkers(): Promise<ScanWorkers> {
  workers ??= pageLoaded().then(async () => {
    const opened = new ScanWorkers();
    await opened.content;
    return opened;
  });
  workers.catch(() => {
    workers = undefined;
  });
  return workers;
}

/** Scripts of ours come with the page, maybe after the framework's. */
function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => addEventListener('load', () => resolve(), { once: true }));
}

/**
 * Runs scans, one at a time, and shows how far they are and what they found.
 * From when it is ready no connection is needed.
 */
export function useScan() {
  const [view, setView] = useState<ScanView>(nothing);
  const [isReady, setIsReady] = useState(false);
  const running = useRef<RunningScan | null>(null);

  useEffect(() => {
    const warmUp = () => {
      openWorkers()
        .then(() => setIsReady(true))
        .catch(() => {});
    };
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(warmUp, 500);
      return () => clearTimeout(timer);
    }
    const request = requestIdleCallback(warmUp, { timeout: 3000 });
    return () => cancelIdleCallback(request);
  }, []);
  useEffect(() => () => running.current?.stop(), []);

  const start = useCallback(async ({ source, names }: Chosen, options: WalkOptions) => {
    const [folder] = source.folders;
    const isOneFolder = source.folders.length === 1 && source.files.length === 0;
    setView({
      ...nothing,
      state: 'preparing',
      names,
      folder: isOneFolder ? folder?.name : undefined,
      startedAt: new Date(),
    });
    let opened: ScanWorkers;
    let content: ScanContent;
    try {
      opened = await openWorkers();
      content = await opened.content;
    } catch (error) {
      setView((before) => ({ ...before, state: 'not-loaded' }));
      reportError(error);
      return;
    }
    setView((before) => ({ ...before, state: 'running', content }));
    running.current = startScan(source, options, opened, {
      progress: (progress) => setView((before) => ({ ...before, progress })),
      results: (results) =>
        setView((before) => ({
          ...before,
          results: [...before.results, ...results],
          findings: [...before.findings, ...results.flatMap(listed)],
        })),
      done: (summary, stopped) =>
        setView((before) => ({
          ...before,
          state: stopped ? 'stopped' : 'done',
          summary: stopped ? { ...summary, stopped: true } : summary,
        })),
      failed: (detail, summary) =>
        setView((before) => ({ ...before, state: 'failed', detail, summary: { ...summary, stopped: true } })),
    });
  }, []);

  const pause = useCallback(() => {
    running.current?.pause();
    setView((before) => (before.state === 'running' ? { ...before, state: 'paused' } : before));
  }, []);
  const goOn = useCallback(() => {
    running.current?.goOn();
    setView((before) => (before.state === 'paused' ? { ...before, state: 'running' } : before));
  }, []);
  const stop = useCallback(() => running.current?.stop(), []);
  return { view, start, pause, goOn, stop, isReady };
}
