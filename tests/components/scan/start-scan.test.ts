import { describe, expect, it, vi } from 'vitest';
import type { Folder, FolderEntry } from '#components/scan/folders.ts';
import type { FileToScan } from '#components/scan/messages.ts';
import {
  type ScanListener,
  type ScanProgress,
  type ScanSource,
  type Searchers,
  startScan,
} from '#components/scan/start-scan.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import { filesTogether } from '#domain/pinning/reading-limits.ts';
import type { Summary } from '#domain/pinning/report.ts';
import type { BatchResult } from '#domain/pinning/scan-safely.ts';
import { browserFile } from './browser-folders.ts';

const options = { gitignore: true, skipGenerated: true };

/** Everything told of each file, and nothing found. */
function lookedAt(files: readonly FileToScan[]): BatchResult {
  const results = files.map(
    ({ path, file }): FileResult => ({
      file: path,
      bytes: file.size,
      findings: [],
      notRead: [{ file: path, why: 'long-line', detail: '1' }],
    }),
  );
  return { results, files: files.length, bytes: files.reduce((sum, { file }) => sum + file.size, 0) };
}

/** Searchers that answer when the test says so. */
class Desk implements Searchers {
  readonly asked: {
    files: readonly FileToScan[];
    answer(): void;
    fail(error: unknown): void;
  }[] = [];
  rooms = 4;
  dropped = 0;

  get hasRoom(): boolean {
    return this.asked.length < this.rooms;
  }

  scan(files: readonly FileToScan[]): Promise<BatchResult> {
    return new Promise((resolve, reject) => {
      const each = {
        files,
        answer: () => {
          this.asked.splice(this.asked.indexOf(each), 1);
          resolve(lookedAt(files));
        },
        fail: reject,
      };
      this.asked.push(each);
    });
  }

  drop(): void {
    this.dropped += 1;
    this.asked.length = 0;
  }

  /** @param at which of those that wait; the last for -1 */
  async answer(at = 0): Promise<void> {
    while (!this.asked.at(at)) await new Promise((resolve) => setTimeout(resolve));
    this.asked.at(at)?.answer();
  }
}

function scanOf(source: ScanSource, desk: Desk = new Desk()) {
  const told: string[] = [];
  let progress: ScanProgress | undefined;
  const { promise: over, resolve } = Promise.withResolvers<{
    how: 'done' | 'stopped' | 'failed';
    summary: Summary;
    message?: string;
  }>();
  const listener: ScanListener = {
    progress: (each) => {
      progress = each;
    },
    results: (results) => told.push(...results.map(({ file }) => file)),
    done: (summary, stopped) => resolve({ how: stopped ? 'stopped' : 'done', summary }),
    failed: (message, summary) => resolve({ how: 'failed', summary, message }),
  };
  return { scan: startScan(source, options, desk, listener), desk, told, over, progress: () => progress };
}

const names = (count: number) => Array.from({ length: count }, (_, at) => `f${String(at).padStart(5, '0')}`);
const filesOf = (count: number): ScanSource => ({
  folders: [],
  files: names(count).map((path) => ({ path, file: browserFile('abc', path) })),
});

/** A folder of which only names are known before files are opened. */
function folderOf(files: readonly string[], broken: readonly string[] = []): Folder & { opened: number } {
  const folder = {
    name: 'project',
    opened: 0,
    gitignore: async () => undefined,
    async *entries(): AsyncGenerator<readonly FolderEntry[]> {
      yield files.map((name) => ({
        name,
        file: async () => {
          folder.opened += 1;
          if (broken.includes(name)) throw Object.assign(new Error(), { name: 'NotFoundError' });
          return browserFile('abc', name);
        },
      }));
    },
  };
  return folder;
}

describe('a scan in the browser', () => {
  it('tells results in the order of the files, whichever batch is searched first', async () => {
    const { desk, told, over } = scanOf(filesOf(4 * filesTogether));
    await vi.waitFor(() => expect(desk.asked).toHaveLength(4));
    for (let left = 4; left > 0; left -= 1) await desk.answer(-1);
    const { how, summary } = await over;
    expect(how).toBe('done');
    expect(told).toEqual(names(4 * filesTogether));
    expect(summary).toMatchObject({ files: 4 * filesTogether, bytes: 3 * 4 * filesTogether });
  });

  it('goes on with the rest while one batch takes long, but not without end', async () => {
    const desk = new Desk();
    desk.rooms = 2;
    const { over, told } = scanOf(filesOf(300 * filesTogether), desk);
    let done = 0;
    // The first batch waits all the while.
    await vi.waitFor(() => expect(desk.asked).toHaveLength(2));
    for (; done < 255; done += 1) await desk.answer(1);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(desk.asked).toHaveLength(1);
    await desk.answer(0);
    for (; done < 299; done += 1) await desk.answer(0);
    await over;
    expect(told).toHaveLength(300 * filesTogether);
  });

  it('hands nothing out while it is paused, and goes on where it was', async () => {
    const desk = new Desk();
    desk.rooms = 1;
    const { scan, told, over } = scanOf(filesOf(3 * filesTogether), desk);
    await vi.waitFor(() => expect(desk.asked).toHaveLength(1));
    scan.pause();
    await desk.answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(desk.asked).toHaveLength(0);
    scan.goOn();
    await desk.answer();
    await desk.answer();
    expect((await over).how).toBe('done');
    expect(told).toHaveLength(3 * filesTogether);
  });

  it('is stopped at once and tells what was looked at, out of turn as well', async () => {
    const { scan, desk, told, over } = scanOf(filesOf(4 * filesTogether));
    await vi.waitFor(() => expect(desk.asked).toHaveLength(4));
    await desk.answer(2);
    await new Promise((resolve) => setTimeout(resolve));
    scan.stop();
    const { how, summary } = await over;
    expect([how, summary.files, desk.dropped]).toEqual(['stopped', filesTogether, 1]);
    expect(told).toEqual(names(3 * filesTogether).slice(2 * filesTogether));
  });

  it('can be stopped while it is paused', async () => {
    const { scan, desk, over } = scanOf(filesOf(8 * filesTogether));
    await vi.waitFor(() => expect(desk.asked).toHaveLength(4));
    scan.pause();
    scan.stop();
    expect((await over).how).toBe('stopped');
  });

  it('says so when nobody can search any more, with what was looked at before', async () => {
    const { desk, over } = scanOf(filesOf(2 * filesTogether));
    await desk.answer();
    await vi.waitFor(() => expect(desk.asked).toHaveLength(1));
    desk.asked[0]?.fail(new Error('no memory'));
    expect(await over).toMatchObject({
      how: 'failed',
      message: 'no memory',
      summary: { files: filesTogether },
    });
  });

  it('tells a file that is gone and searches the rest', async () => {
    const folder = folderOf(['a', 'b', 'c'], ['b']);
    const { desk, told, over } = scanOf({ folders: [folder], files: [] });
    await desk.answer();
    const { summary } = await over;
    expect(told).toEqual(['project/b', 'project/a', 'project/c']);
    expect(summary.notRead[0]).toEqual({ file: 'project/b', why: 'unreadable', detail: 'ENOENT' });
    expect(summary.files).toBe(2);
  });

  it('opens no more files of a large folder than are under way', async () => {
    const folder = folderOf(names(50_000));
    const desk = new Desk();
    desk.rooms = 2;
    const { scan, over } = scanOf({ folders: [folder], files: [] }, desk);
    await vi.waitFor(() => expect(desk.asked).toHaveLength(2));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(folder.opened).toBeLessThanOrEqual(4 * filesTogether);
    scan.stop();
    await over;
  });

  it('knows how many files there are of a folder that it has to count, less those that are gone', async () => {
    const { desk, over, progress } = scanOf({ folders: [folderOf(['a', 'b', 'c'], ['b'])], files: [] });
    await desk.answer();
    await over;
    expect(progress()).toMatchObject({ files: 2, bytes: 6, filesTotal: 2 });
    expect(progress()).not.toHaveProperty('bytesTotal');
  });

  it('knows the bytes of files that were chosen', async () => {
    const { desk, over, progress } = scanOf(filesOf(5));
    await desk.answer();
    await over;
    expect(progress()).toMatchObject({ files: 5, bytes: 15, filesTotal: 5, bytesTotal: 15 });
  });

  it('is done when there is nothing', async () => {
    const { over } = scanOf({ folders: [folderOf([])], files: [] });
    expect(await over).toMatchObject({ how: 'done', summary: { files: 0 } });
  });
});
