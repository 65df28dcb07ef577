import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '#domain/bilingual.ts';
import type { FileResult } from '#domain/pinning/finding.ts';
import type { Summary } from '#domain/pinning/report.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';

/** What `--format json` of the shell and the page's own export hold. */
export interface ScanDocument {
  readonly files: readonly FileResult[];
  readonly summary: Summary;
}

const root = join(import.meta.dirname, '../..');

export const scanWords = (language: Language) => translator(language, 'scan-page');

/** Opens the page and waits until its worker is there: from then on it needs no connection. */
export async function openScanner(page: Page, language: Language = 'en'): Promise<void> {
  const worker = page.waitForEvent('worker');
  await page.goto(addresses.scan(language), { waitUntil: 'networkidle' });
  await worker;
}

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

declare global {
  interface Window {
    frameGaps?: { longest: number; over: number; at: number };
  }
}

/** Has the page note how long it leaves the reader without a new frame, in milliseconds. */
export async function watchFrames(page: Page, limit = 100): Promise<void> {
  await page.evaluate((most) => {
    const gaps = { longest: 0, over: 0, at: 0 };
    window.frameGaps = gaps;
    const begun = performance.now();
    let before = begun;
    const frame = (now: number) => {
      const gap = now - before;
      before = now;
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

export async function frameGaps(page: Page) {
  return (await page.evaluate(() => window.frameGaps)) ?? { longest: 0, over: 0, at: 0 };
}
