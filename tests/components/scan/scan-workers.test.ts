import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FileToScan, FromWorker } from '#components/scan/messages.ts';
import { ScanWorkers } from '#components/scan/scan-workers.ts';
import { browserFile } from './browser-folders.ts';

const content = { patterns: [], certificates: [], roles: [] };
/** Files with this in their names kill the worker that searches them. */
const deadly = 'deadly';

/** Workers as a browser has them, without a thread. */
class FakeWorker extends EventTarget {
  static readonly started: FakeWorker[] = [];
  /** How a new one begins: ready, or with a fault. */
  static begins: 'ready' | 'fault' = 'ready';
  static isSlow = false;
  readonly address: string;
  isTerminated = false;

  constructor(address: string) {
    super();
    this.address = address;
    FakeWorker.started.push(this);
    queueMicrotask(() => {
      if (FakeWorker.begins === 'fault') this.#fault('cannot start');
      else this.#send({ kind: 'ready', content });
    });
  }

  postMessage(files: readonly FileToScan[]): void {
    if (FakeWorker.isSlow) return;
    setTimeout(() => {
      if (this.isTerminated) return;
      if (files.some(({ path }) => path.includes(deadly))) return this.#fault('out of memory');
      const results = files.map(({ path }) => ({ file: path, bytes: 1, findings: [], notRead: [] }));
      this.#send({ kind: 'batch', result: { results, files: files.length, bytes: files.length } });
    });
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #send(data: FromWorker): void {
    if (!this.isTerminated) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  #fault(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

const files = (...names: string[]): FileToScan[] =>
  names.map((path) => ({ path, file: browserFile('x', path) }));

beforeEach(() => {
  FakeWorker.started.length = 0;
  FakeWorker.begins = 'ready';
  FakeWorker.isSlow = false;
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('scanWorkerProgram', 'program');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the workers of a page', () => {
  it('are one until there is more to do than it can, and then as many as were asked for', async () => {
    const workers = new ScanWorkers(3);
    expect(FakeWorker.started).toHaveLength(1);
    await workers.scan(files('a'));
    await workers.scan(files('b'));
    expect(FakeWorker.started).toHaveLength(1);
    await Promise.all(Array.from({ length: 20 }, (_, at) => workers.scan(files(`${at}`))));
    expect(FakeWorker.started).toHaveLength(3);
  });

  it('have no room when each has enough waiting', () => {
    FakeWorker.isSlow = true;
    const workers = new ScanWorkers(2);
    let taken = 0;
    for (; workers.hasRoom && taken < 100; taken += 1) workers.scan(files(`${taken}`));
    expect(taken).toBe(6);
  });

  it('run a text of the page, never an address', () => {
    new ScanWorkers(1);
    expect(FakeWorker.started[0]?.address).toMatch(/^blob:/);
    vi.stubGlobal('scanWorkerProgram', undefined);
    expect(() => new ScanWorkers(1)).toThrow();
  });

  it('outlive a file that one of them dies of: it is told, and the others of its batch are searched', async () => {
    const workers = new ScanWorkers(1);
    const batch = workers.scan(files('a', deadly, 'b'));
    const next = workers.scan(files('c'));
    const { results, files: searched } = await batch;
    expect(results.map(({ file, notRead }) => [file, notRead[0]?.detail])).toEqual([
      ['a', undefined],
      [deadly, 'thread'],
      ['b', undefined],
    ]);
    expect(searched).toBe(2);
    expect((await next).files).toBe(1);
    expect(FakeWorker.started.filter(({ isTerminated }) => !isTerminated)).toHaveLength(1);
  });

  it('outlive any number of such files', async () => {
    const workers = new ScanWorkers(2);
    const batches = Array.from({ length: 10 }, (_, at) => workers.scan(files(`${deadly}-${at}`, `${at}`)));
    const searched = await Promise.all(batches);
    expect(searched.map(({ files: each }) => each)).toEqual(batches.map(() => 1));
  });

  it('say so when none can start, and try again when they are asked again', async () => {
    FakeWorker.begins = 'fault';
    const workers = new ScanWorkers(1);
    await expect(workers.content).rejects.toThrow('cannot start');
    await expect(workers.scan(files('a'))).rejects.toThrow('cannot start');
    FakeWorker.begins = 'ready';
    expect((await workers.scan(files('a'))).files).toBe(1);
  });

  it('drop what they are at, and search again', async () => {
    FakeWorker.isSlow = true;
    const workers = new ScanWorkers(2);
    const dropped = vi.fn();
    for (const name of ['a', 'b', 'c']) workers.scan(files(name)).then(dropped, dropped);
    workers.drop();
    FakeWorker.isSlow = false;
    expect((await workers.scan(files('d'))).results.map(({ file }) => file)).toEqual(['d']);
    expect(dropped).not.toHaveBeenCalled();
  });
});
