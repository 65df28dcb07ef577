import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#domain/bilingual.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import type { Summary } from '#domain/pinning/report.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { openTool } from './open-tool.ts';

/** What `--format json` of the shell and the page's own export hold. */
export interface ScanDocument {
  readonly files: readonly FileResult[];
  readonly summary: Summary;
}

const root = join(import.meta.dirname, '../..');

export const scanWords = (language: Language) => translator(language, 'scan-page');

export const openScanner = (page: Page, language: Language = 'en') =>
  openTool(page, addresses.scan(language));

export const folderInput = (page: Page) => page.locator('input[type=file][webkitdirectory]');
export const filesInput = (page: Page) => page.locator('input[type=file]:not([webkitdirectory])');

export const button = (
  page: Page,
  key: 'choose.folder' | 'progress.pause' | 'progress.goOn' | 'progress.stop',
) => page.getByRole('button', { name: scanWords('en')(key), exact: true });

/** Has what programs made or brought along left out. */
export const skipGenerated = (page: Page, language: Language = 'en') =>
  page.getByLabel(scanWords(language)('choose.generated')).check();

/** Waits until there is something to take away: a scan has ended. */
export async function scanned(page: Page, timeout = 60_000): Promise<void> {
  await page.locator('.take-away').waitFor({ timeout });
}

/** The text of the page's JSON export. */
export async function savedJson(page: Page, language: Language = 'en'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: scanWords(language)('save.json') }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** Lays a folder into the browser's own file system and has the page's dialog give it. */
export async function pickFolder(page: Page, folder: string): Promise<void> {
  await layFolder(page, folder);
  await button(page, 'choose.folder').click();
}

/** The first half of it, which may take long. */
export async function layFolder(page: Page, folder: string): Promise<void> {
  const given = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path.slice(folder.length + 1).split(sep),
      content: readFileSync(path).toString('base64'),
    }));
  await page.evaluate(
    async ([name, all]) => {
      const home = await navigator.storage.getDirectory();
      const project = await home.getDirectoryHandle(name, { create: true });
      for (const { path, content } of all) {
        let at = project;
        for (const name of path.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
        const file = await at.getFileHandle(path.at(-1) ?? '', { create: true });
        const writing = await file.createWritable();
        await writing.write(Uint8Array.from(atob(content), (each) => each.charCodeAt(0)));
        await writing.close();
      }
      Object.assign(globalThis, { showDirectoryPicker: async () => project });
    },
    [basename(folder), given] as const,
  );
}

/** What the shell writes of the same folder, named as a browser names it. @param site whose pages it is to point to */
export function scannedByShell(folder: string, site: string, language: Language = 'en'): Promise<string> {
  const args = ['scan', '--skip-generated', '--format', 'json', '--lang', language, basename(folder)];
  const shell = spawn(process.execPath, [join(root, 'cli/yomitoki.mjs'), ...args], {
    cwd: dirname(folder),
    env: { ...process.env, SITE_URL: site },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  shell.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    shell.on('error', reject);
    shell.on('close', () => resolve(Buffer.concat(chunks).toString()));
  });
}

interface Gaps {
  readonly longest: number;
  /** How many were longer than the limit. */
  readonly over: number;
  /** When the longest was. */
  readonly at: number;
  /** The longest that ended with the page being told of a list of files. */
  readonly before: number;
}

declare global {
  interface Window {
    frameGaps?: { -readonly [Key in keyof Gaps]: Gaps[Key] };
  }
}

/** Has the page note how long it leaves the reader without a new frame, in milliseconds. */
export async function watchFrames(page: Page, limit = 100): Promise<void> {
  await page.evaluate((most) => {
    const gaps = { longest: 0, over: 0, at: 0, before: 0 };
    window.frameGaps = gaps;
    const begun = performance.now();
    let last = begun;
    document.addEventListener(
      'change',
      () => {
        const now = performance.now();
        gaps.before = Math.max(gaps.before, now - last);
        last = now;
      },
      { capture: true },
    );
    const frame = () => {
      const now = performance.now();
      const gap = now - last;
      last = now;
      if (gap > most) gaps.over += 1;
      if (gap > gaps.longest) {
        gaps.longest = gap;
        gaps.at = now - begun;
      }
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  }, limit);
}

export async function frameGaps(page: Page): Promise<Gaps> {
  return (await page.evaluate(() => window.frameGaps)) ?? { longest: 0, over: 0, at: 0, before: 0 };
}
