import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { certificate } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { addresses } from '#domain/site/addresses.ts';
import { expect, test } from './pages.ts';

const [notice] = notices;
const old = certificate(notice?.certificates.expiring[0] ?? '');
const pin = `handler.ServerCertificateCustomValidationCallback = (m, c, ch, e) => c.Thumbprint == "${old.sha1}";\n`;

let parent = '';
let tree = '';

/** A folder as readers have them: code of many languages, what git ignores, archives, encodings, something broken. */
test.beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'yomitoki-scan-'));
  tree = join(parent, 'project');
  cpSync('tests/pinning/labelled/tuning', join(tree, 'src'), { recursive: true });
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(join(tree, path, '..'), { recursive: true });
    writeFileSync(join(tree, path), content);
  };
  write('.gitignore', 'ignored/\n*.tmp\n!kept.tmp\n');
  write('ignored/Pin.cs', pin);
  write('left.tmp', pin);
  write('kept.tmp', `thumbprint = ${old.sha1}\n`);
  write('.git/config', `[core]\n${old.sha1}\n`);
  write('deep/.gitignore', '/only-here.cs\n');
  write('deep/only-here.cs', pin);
  write('deep/below/only-here.cs', pin);
  write('japanese/設定 ファイル.cs', `// 証明書の検証\n${pin}`);
  write('utf16.cs', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`// 検証\n${pin}`, 'utf16le')]));
  // "// 検証" in Shift_JIS
  write(
    'sjis.cs',
    Buffer.concat([Buffer.from([0x2f, 0x2f, 0x20, 0x8c, 0x9f, 0x8f, 0xd8, 0x0a]), Buffer.from(pin)]),
  );
  const inner = zipSync({ 'lib/Inner.cs': strToU8(pin) });
  write(
    'packed.jar',
    zipSync({ 'a/Outer.cs': strToU8(pin), 'inner.zip': inner, '../escape.cs': strToU8(pin) }),
  );
  write('broken.zip', inner.subarray(0, inner.length - 20));
  write('bomb.zip', zipSync({ 'zeros.bin': new Uint8Array(64 << 20) }, { level: 9 }));
  write('empty.cs', '');
});

test.afterAll(() => rmSync(parent, { recursive: true, force: true }));

async function open(page: Page, language = 'en'): Promise<void> {
  await page.goto(addresses.scan(language as 'ja' | 'en'), { waitUntil: 'networkidle' });
  await expect(page.locator('.scanner .button')).toBeEnabled({ timeout: 20_000 });
}

const folderInput = (page: Page) => page.locator('input[webkitdirectory]');
const fileInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');

/** What the page's JSON report holds, once the scan is over. */
async function savedJson(page: Page): Promise<Saved> {
  const button = page.getByRole('button', { name: /JSON/ });
  await expect(button).toBeVisible({ timeout: 60_000 });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return JSON.parse(readFileSync(await download.path(), 'utf8'));
}

interface Saved {
  readonly files: readonly {
    readonly file: string;
    readonly findings: readonly { readonly said: { readonly page?: string } }[];
  }[];
  readonly summary: { readonly files: number; readonly bytes: number };
}

/** Findings by file; addresses of pages are where each report's site stands. */
function findingsOf({ files }: Saved) {
  return files
    .flatMap(({ findings }) =>
      findings.map(({ said, ...finding }) => ({ ...finding, said: { ...said, page: '' } })),
    )
    .map((finding) => JSON.stringify(finding))
    .toSorted();
}

test('finds the same in a folder as the shell does', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await folderInput(page).setInputFiles(tree);
  const inPage = await savedJson(page);
  const shell = JSON.parse(await scanInShell('project'));
  const found = findingsOf(inPage);
  expect(found).toEqual(findingsOf(shell));
  expect(inPage.summary).toEqual(shell.summary);
  // and not nothing, nor what git ignores
  const files = new Set(inPage.files.filter(({ findings }) => findings.length > 0).map(({ file }) => file));
  for (const file of [
    'project/packed.jar',
    'project/utf16.cs',
    'project/sjis.cs',
    'project/japanese/設定 ファイル.cs',
    'project/deep/below/only-here.cs',
    'project/kept.tmp',
  ])
    expect([...files]).toContain(file);
  for (const file of ['project/ignored/Pin.cs', 'project/left.tmp', 'project/deep/only-here.cs'])
    expect([...files]).not.toContain(file);
});

async function scanInShell(path: string): Promise<string> {
  const command = join(process.cwd(), 'cli', 'yomitoki.mjs');
  try {
    return execFileSync(process.execPath, [command, 'scan', path, '--format', 'json', '--lang', 'en'], {
      cwd: parent,
      maxBuffer: 1 << 28,
    }).toString();
  } catch (error) {
    // Findings make it end with 1, a broken archive with 2.
    return String((error as { stdout: Buffer }).stdout);
  }
}

test('needs no connection once the page has come, and sends nothing', async ({ page, context }) => {
  await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await fileInput(page).setInputFiles([join(tree, 'packed.jar'), join(tree, 'utf16.cs')]);
  const { files } = await savedJson(page);
  expect(files.map(({ file }) => file)).toEqual(['packed.jar', 'utf16.cs']);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await context.setOffline(false);
});

test('lets no worker send anything, load a script or make code of a text', async ({ page, context }) => {
  await open(page);
  const asked: string[] = [];
  await context.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const [worker] = page.workers();
  if (!worker) throw new Error('no worker runs');
  const outcomes = await worker.evaluate(async () => {
    const tries: [string, () => unknown][] = [
      ['own fetch', () => fetch('/robots.txt?input=secret')],
      ['foreign fetch', () => fetch('https://elsewhere.example/?secret')],
      ['absolute fetch', () => fetch(`${(self as unknown as { origin: string }).origin}/robots.txt`)],
      [
        'import',
        () =>
          (self as unknown as { importScripts(a: string): void }).importScripts(
            'https://elsewhere.example/a.js',
          ),
      ],
      [
        'eval',
        () =>
          // The debugger that runs this test may make code of a text; what a timer runs may not.
          new Promise((resolve, reject) =>
            setTimeout(() => {
              try {
                // biome-ignore lint/security/noGlobalEval: that it is refused is what is tested
                resolve(globalThis.eval('1'));
              } catch (error) {
                reject(error);
              }
            }),
          ),
      ],
      [
        'request',
        () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.open('GET', `${(self as unknown as { origin: string }).origin}/robots.txt`);
            request.onload = resolve;
            request.onerror = () => reject(new Error('blocked'));
            request.send();
          }),
      ],
      [
        'socket',
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('wss://elsewhere.example/');
            socket.onopen = resolve;
            socket.onerror = () => reject(new Error('blocked'));
          }),
      ],
    ];
    const done: string[] = [];
    for (const [name, attempt] of tries) {
      try {
        await attempt();
        done.push(name);
      } catch {
        // as it should be
      }
    }
    return done;
  });
  expect(outcomes).toEqual([]);
  expect(asked).toEqual([]);
});

test('pauses, goes on and stops, and says what stopping leaves', async ({ page }) => {
  await open(page);
  const many = join(parent, 'many');
  mkdirSync(many);
  // Some seconds of work: texts full of what could be an identifier.
  const text = `${'0123456789abcdef'.repeat(40)}\nServerCertificateCustomValidationCallback\n`.repeat(1500);
  for (let number = 0; number < 60; number += 1) writeFileSync(join(many, `file-${number}.cs`), text);
  await folderInput(page).setInputFiles(many);
  await page.getByRole('button', { name: 'Pause' }).click();
  const progress = page.locator('progress');
  // What was handed out before is finished; then nothing moves any more.
  const value = () => progress.getAttribute('value');
  await expect(async () => {
    const before = await value();
    await page.waitForTimeout(1000);
    expect(await value()).toBe(before);
  }).toPass({ timeout: 30_000 });
  expect(Number(await value())).toBeLessThan(Number(await progress.getAttribute('max')));
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.scanner')).toContainText(/not looked at/);
  const { summary } = await savedJson(page);
  expect(summary.files).toBeLessThan(60);
  // and the next scan starts afresh
  await fileInput(page).setInputFiles(join(tree, 'utf16.cs'));
  await expect
    .poll(async () => (await savedJson(page)).files.map(({ file }) => file), { timeout: 20_000 })
    .toEqual(['utf16.cs']);
});

test('tells of a file that changed since it was chosen, and reads the rest', async ({ page }) => {
  await open(page);
  const changing = join(parent, 'changing');
  mkdirSync(changing);
  for (let number = 0; number < 3; number += 1) writeFileSync(join(changing, `${number}.cs`), pin);
  // The browser is told of the folder; the file is another one by the time it is read.
  await folderInput(page).evaluate((input: HTMLInputElement) => {
    input.addEventListener('change', (event) => event.stopImmediatePropagation(), {
      once: true,
      capture: true,
    });
  });
  await folderInput(page).setInputFiles(changing);
  writeFileSync(join(changing, '1.cs'), `${pin}// more\n${pin}`);
  await folderInput(page).dispatchEvent('change');
  const { files } = await savedJson(page);
  const told = files.find(({ file }) => file === 'changing/1.cs') as unknown as {
    notRead: { why: string }[];
  };
  expect(told.notRead.map(({ why }) => why)).toEqual(['changed-while-read']);
  expect(files.filter(({ findings }) => findings.length > 0).map(({ file }) => file)).toEqual([
    'changing/0.cs',
    'changing/2.cs',
  ]);
});
