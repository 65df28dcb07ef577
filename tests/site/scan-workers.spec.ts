import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Page, test as plainTest, type Worker } from '@playwright/test';
import { certificates } from '#content/certificates/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { addresses } from '#domain/site/addresses.ts';
import { tar, tarMember, zip } from '../domain/pinning/make-archives.ts';
import { openTool } from './open-tool.ts';
import { expect, test } from './pages.ts';
import {
  button,
  filesInput,
  folderInput,
  openScanner,
  pickFolder,
  type ScanDocument,
  savedJson,
  scanned,
  scannedByShell,
  scanWords,
  skipGenerated,
} from './scan-page.ts';

const thumbprint = '2F2877C5D778C31E0F29C7E371DF5471BD673173';
const pin = `if (certificate.Thumbprint == "${thumbprint}") return true;\n`;
const japanese = '// 中間証明書の拇印をピン留めしています。\n';
/** "// このコードはピン留め" and a line end, as each encoding writes it. */
const asShiftJis = Buffer.from('2f2f2082b182cc83528381815b836883cd83738393977282df0d0a', 'hex');
const asEucJp = Buffer.from('2f2f20a4b3a4cea5b3a1bca5c9a4cfa5d4a5f3cebaa4e10a', 'hex');
const asUtf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');

const made: string[] = [];
test.afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with these files, until the tests are over. */
function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'yomitoki-')), 'project');
  made.push(dirname(folder));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Files of zeros, large enough that searching them takes a while and small on the disk. */
function slowTree(count: number, files: Readonly<Record<string, string>> = {}): string {
  const folder = tree(files);
  for (let at = 0; at < count; at += 1) {
    const path = join(folder, `large-${String(at).padStart(3, '0')}.bin`);
    writeFileSync(path, '');
    truncateSync(path, 48 * 1024 * 1024);
  }
  return folder;
}

/** Encodings, archives in archives, stores, what git and what programs leave behind, and broken things. */
function mixedTree(): string {
  const jar = zip([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
    { name: 'app/Pins.java', content: `String[] pins = { "sha1/${thumbprint}" };\n${pin}` },
  ]);
  const folder = tree({
    'utf-8.cs': japanese + pin,
    'utf-16.cs': asUtf16(japanese + pin),
    'shift-jis.cs': Buffer.concat([asShiftJis, Buffer.from(pin)]),
    'euc-jp.cs': Buffer.concat([asEucJp, Buffer.from(pin)]),
    'windows.cs': `\r\n\r\n${pin.replace('\n', '\r\n')}`,
    // what decoders of browsers and of Node would read differently
    'quotes.cs': Buffer.concat([Buffer.from('2f2f20934193e9948ee90a', 'hex'), Buffer.from(pin)]),
    'old-end.cs': Buffer.concat([asShiftJis, Buffer.from(pin.replace('\n', ' // \x1a\x1c\x7f'))]),
    'odd-names.zip': zip([
      { name: Buffer.from('2e802e2f612e6373', 'hex'), content: pin, flags: 0 },
      { name: Buffer.from('83818382852e6373', 'hex'), content: pin, flags: 0 },
    ]),
    'long.js': `var a = "${'x'.repeat(50_000)}"; ${pin}`,
    empty: '',
    'nested.zip': zip([{ name: 'lib/app.jar', content: jar }]),
    'source.tar.gz': gzipSync(tar(tarMember('a/b.cs', pin))),
    'broken.zip': zip([{ name: 'a.cs', content: pin }]).slice(0, -20),
    'tricks.zip': zip([{ name: '../../out.cs', content: pin }]),
    'bomb.zip': zip([
      { name: 'zeros', content: new Uint8Array(64 << 20) },
      { name: 'after.cs', content: pin },
    ]),
    'encrypted.zip': zip([{ name: 'a.cs', content: pin, flags: 0x801 }]),
    '.gitignore': '*.log\n/local/\n',
    'a.log': pin,
    'local/b.cs': pin,
    'src/.gitignore': '!*.log\n/only-here.cs\n',
    'src/only-here.cs': pin,
    'src/below/only-here.cs': pin,
    '日本語/設定 ファイル.cs': japanese + pin,
    'src/c.log': pin,
    'node_modules/p/index.cs': pin,
    '.git/HEAD': pin,
  });
  for (const store of [
    'keytool-keystore.jks',
    'openssl-own-password.p12',
    'chain.p7b',
    'issuing-01-digicert.cer',
  ])
    cpSync(`tests/domain/certificates/samples/stores/${store}`, join(folder, store));
  cpSync('tests/pinning/labelled/tuning', join(folder, 'labelled'), { recursive: true });
  return folder;
}

/** Drops a folder on the page, as a file manager does. */
async function dropFolder(page: Page, folder: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [folder], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 200, y: 200, data });
}

for (const language of ['ja', 'en'] as const) {
  test(`the ${language} page finds in a chosen folder what the shell finds, to the letter`, async ({
    page,
    baseURL,
  }) => {
    const folder = mixedTree();
    await openScanner(page, language);
    await skipGenerated(page, language);
    await folderInput(page).setInputFiles(folder);
    await scanned(page);
    const found = await savedJson(page, language);
    expect(found).toBe(await scannedByShell(folder, baseURL ?? '', language));
    const { files, summary } = JSON.parse(found) as ScanDocument;
    const names = files.filter(({ findings }) => findings.length > 0).map(({ file }) => file);
    for (const name of ['utf-8', 'utf-16', 'shift-jis', 'euc-jp', 'windows'])
      expect(names).toContain(`project/${name}.cs`);
    expect(names).toContain('project/nested.zip');
    expect(names).toContain('project/src/c.log');
    expect(names).not.toContain('project/local/b.cs');
    expect(summary.notReadByWhy).toMatchObject({
      'archive-limit': 1,
      encrypted: 2,
      ignored: 3,
      generated: 1,
    });
  });
}

for (const [way, hand] of [
  ['dropped', dropFolder],
  ['picked', pickFolder],
] as const) {
  test(`the page finds the same in a folder that is ${way}`, async ({ page, baseURL }) => {
    const folder = mixedTree();
    await openScanner(page);
    await skipGenerated(page);
    await hand(page, folder);
    await scanned(page);
    expect(await savedJson(page)).toBe(await scannedByShell(folder, baseURL ?? ''));
  });
}

test('the page offers the list of files where the browser shows no dialog for folders', async ({ page }) => {
  await openScanner(page);
  await page.evaluate(() => Object.assign(globalThis, { showDirectoryPicker: undefined }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    button(page, 'choose.folder').click(),
  ]);
  await chooser.setFiles(tree({ 'a.cs': pin }));
  await scanned(page);
  expect((JSON.parse(await savedJson(page)) as ScanDocument).summary.filesWithFindings).toBe(1);
});

test('once loaded the page searches without a connection, and asks for nothing', async ({
  page,
  context,
}) => {
  await openScanner(page);
  const requests: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:')) requests.push(request.url());
  });
  await context.setOffline(true);
  await folderInput(page).setInputFiles(slowTree(8, { 'a.cs': pin }));
  await scanned(page);
  await filesInput(page).setInputFiles({ name: 'b.cs', mimeType: '', buffer: Buffer.from(pin) });
  await expect(page.locator('.results h4')).toContainText('b.cs');
  await scanned(page);
  const { files } = JSON.parse(await savedJson(page)) as ScanDocument;
  expect(files.map(({ file }) => file)).toEqual(['b.cs']);
  // more than the one that came with the page were started meanwhile
  expect(page.workers().length).toBeGreaterThan(1);
  expect(requests).toEqual([]);
});

/** A server of somebody else, who lets everybody in and notes whoever asks. */
async function stranger() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('Access-Control-Allow-Origin', '*');
    const isScript = request.url === '/script';
    const isEvents = request.url === '/events';
    response.setHeader(
      'Content-Type',
      isScript ? 'text/javascript' : isEvents ? 'text/event-stream' : 'text/html',
    );
    response.end(isEvents ? 'data: 1\n\n' : '');
  });
  server.on('upgrade', (request, socket) => {
    asked.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}`, asked, close: () => server.close() };
}

/** Tries in a worker everything by which something could get out or in. */
function waysOut(worker: Worker, other: string): Promise<Record<string, string>> {
  return worker.evaluate(async (address) => {
    const violated: string[] = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      violated.push(effectiveDirective),
    );
    const how = async (attempt: () => unknown) => {
      violated.length = 0;
      let outcome = 'done';
      try {
        await attempt();
      } catch {
        outcome = 'refused';
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      return violated[0] ?? outcome;
    };
    const scope = globalThis as unknown as { importScripts(address: string): void };
    return {
      'fetch of our own': await how(() => fetch(new URL('/robots.txt', origin))),
      'fetch of another': await how(() => fetch(`${address}/fetch`)),
      request: await how(() => {
        const request = new XMLHttpRequest();
        request.open('GET', `${address}/request`, false);
        request.send();
      }),
      socket: await how(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket(`${address.replace('http', 'ws')}/socket`);
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      events: await how(
        () =>
          new Promise((resolve, reject) => {
            const events = new EventSource(`${address}/events`);
            events.onmessage = resolve;
            events.onerror = reject;
          }),
      ),
      script: await how(() => scope.importScripts(`${address}/script`)),
      // The debugger that runs this test may make code of a text; what a timer runs may not.
      text: await how(
        () =>
          new Promise((resolve, reject) =>
            setTimeout(() => {
              try {
                resolve(new Function('return 1')());
              } catch (error) {
                reject(error);
              }
            }),
          ),
      ),
    };
  }, other);
}

plainTest(
  'a worker of the page can send nothing and load nothing: the page’s policy holds in it',
  async ({ page, context }) => {
    const other = await stranger();
    await openScanner(page);
    const [worker] = page.workers();
    if (!worker) throw new Error('no worker was started');
    const answered: string[] = [];
    context.on('response', (response) => {
      if (!response.url().startsWith('blob:')) answered.push(response.url());
    });
    expect(await waysOut(worker, other.address)).toEqual({
      'fetch of our own': 'connect-src',
      'fetch of another': 'connect-src',
      request: 'connect-src',
      socket: 'connect-src',
      events: 'connect-src',
      script: 'require-trusted-types-for',
      text: 'require-trusted-types-for',
    });
    expect(other.asked).toEqual([]);
    expect(answered).toEqual([]);

    // All of it goes through where no policy is, so that it is known to be the policy.
    const free = await context.newPage();
    await free.goto(other.address);
    const [unbound] = await Promise.all([
      free.waitForEvent('worker'),
      free.evaluate(() => {
        new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })));
      }),
    ]);
    const outcomes = await waysOut(unbound, other.address);
    expect(Object.values(outcomes).filter((each) => each.includes('-'))).toEqual([]);
    expect(outcomes).toMatchObject({
      'fetch of another': 'done',
      request: 'done',
      script: 'done',
      text: 'done',
    });
    for (const path of ['/fetch', '/request', '/socket', '/events', '/script'])
      expect(other.asked).toContain(path);
    other.close();
  },
);

plainTest('the page itself can start no worker from an address', async ({ page }) => {
  await openScanner(page);
  const script = await page.locator('script[src^="/_y/"]').first().getAttribute('src');
  const outcome = await page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective));
        try {
          const worker = new Worker(address);
          worker.onmessage = worker.onerror = () => resolve('started');
        } catch {
          resolve('refused');
        }
        setTimeout(() => resolve('started'), 2000);
      }),
    script ?? '',
  );
  expect(outcome).not.toBe('started');
});

test('a scan is paused, goes on and is stopped, and says that it was', async ({ page }) => {
  const press = (key: 'pause' | 'goOn' | 'stop') => button(page, `progress.${key}`).click();
  const progress = () => page.getByRole('progressbar').locator('..').innerText();
  await openScanner(page);
  await folderInput(page).setInputFiles(slowTree(60, { 'a.cs': pin }));
  await expect.poll(progress).toMatch(/^[1-9]/m);
  await press('pause');
  // What is under way is looked at to its end; then nothing moves any more.
  let before = '';
  await expect
    .poll(
      async () => {
        const now = await progress();
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { intervals: [700], timeout: 30_000 },
    )
    .toBe(true);
  await expect(button(page, 'progress.stop')).toBeVisible();
  await press('goOn');
  await expect.poll(progress).not.toBe(before);
  await press('stop');
  await expect(page.getByText(scanWords('en')('state.stopped'))).toBeVisible();
  const { files, summary } = JSON.parse(await savedJson(page)) as ScanDocument;
  expect(summary.files).toBeGreaterThan(0);
  expect(summary.files).toBeLessThan(61);
  expect(files[0]?.file).toBe('project/a.cs');
  // and another can begin
  await filesInput(page).setInputFiles({ name: 'b.cs', mimeType: '', buffer: Buffer.from(pin) });
  await scanned(page);
});

test('a file that changes or goes away before its turn is told, and the rest is searched', async ({
  page,
}) => {
  const folder = slowTree(40, { 'z-changed.cs': pin, 'z-gone.cs': pin, 'z-kept.cs': pin });
  await openScanner(page);
  await folderInput(page).setInputFiles(folder);
  // Once the total is told, the browser has noted how each file was.
  await expect(page.getByText(/ of 43 files/)).toBeVisible();
  writeFileSync(join(folder, 'z-changed.cs'), pin.repeat(2));
  unlinkSync(join(folder, 'z-gone.cs'));
  await scanned(page);
  const { files, summary } = JSON.parse(await savedJson(page)) as ScanDocument;
  expect(summary.notRead).toEqual([
    { file: 'project/z-changed.cs', why: 'unreadable', detail: 'not-readable' },
    { file: 'project/z-gone.cs', why: 'unreadable', detail: 'ENOENT' },
  ]);
  expect(files.at(-1)).toMatchObject({ file: 'project/z-kept.cs', notRead: [] });
  expect(summary.files).toBe(41);
});

plainTest('a worker that dies is replaced, and no file is left out for it', async ({ page }) => {
  const folder = slowTree(20, { 'a.cs': pin, 'z.cs': pin });
  await openScanner(page);
  const [worker] = page.workers();
  await folderInput(page).setInputFiles(folder);
  await worker?.evaluate(() => {
    setTimeout(() => {
      throw new Error('killed by a test');
    });
  });
  await scanned(page);
  expect(page.workers()).not.toContain(worker);
  const { files, summary } = JSON.parse(await savedJson(page)) as ScanDocument;
  // The file that it was at is tried once more, and may be told; nothing else is missing.
  expect(summary.files + (summary.notReadByWhy.unreadable ?? 0)).toBe(22);
  expect(summary.notReadByWhy.unreadable ?? 0).toBeLessThanOrEqual(1);
  expect(files.map(({ file }) => file)).toContain('project/z.cs');
});

test('the program of the workers is at most 324 kB on the line, and the page’s own scripts hold none of it', async ({
  page,
}) => {
  const scripts: { url: string; text: string }[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script' && !response.url().startsWith('blob:'))
      scripts.push({ url: new URL(response.url()).pathname, text: await response.text() });
  });
  await openTool(page, addresses.scan('ja'));
  await expect.poll(() => scripts.length).toBeGreaterThan(3);
  const isProgram = ({ url }: { url: string }) => url.startsWith('/_y/scan-worker.');
  const [program, ...others] = scripts.filter(isProgram);
  expect(others).toEqual([]);
  expect(statSync(`out${program?.url}.br`).size).toBeLessThanOrEqual(324_000);
  const [certificate] = certificates;
  const [pattern] = patterns;
  if (!certificate || !pattern) throw new Error('nothing to look for');
  // No matcher of texts: it would print all of them.
  const holds = (text = '') => [certificate.sha1, pattern.id].map((each) => text.includes(each));
  expect(holds(program?.text)).toEqual([true, true]);
  const html = readFileSync(`out${addresses.scan('ja')}index.html`, 'utf8');
  for (const text of [html, ...scripts.filter((each) => !isProgram(each)).map((each) => each.text)])
    expect(holds(text)).toEqual([false, false]);
});
