import { existsSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import type { Finding } from '#domain/pinning/finding.ts';
import { findBrowser, launchFlags } from '../../scripts/browser.mjs';
import { createServer } from '../../scripts/serve.mjs';
import {
  folderInput,
  frameGaps,
  openScanner,
  type ScanDocument,
  savedJson,
  scanned,
  scannedByShell,
  skipGenerated,
  watchFrames,
} from '../site/scan-page.ts';

// Scans a folder by the shell and by the built page in a browser, and compares
// what they found, finding by finding: `npm run try:scan-browser -- FOLDER`.
// Ends with 1 when they differ. Links are the shell's alone to tell: a browser
// does not show them.

const root = join(import.meta.dirname, '../..');
const folder = resolve(process.argv[2] ?? '');
if (!process.argv[2] || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('Usage: npm run try:scan-browser -- FOLDER');
  process.exit(2);
}
if (!existsSync(join(root, 'out/index.html'))) {
  console.error('No site in out/ yet. Build it: npm run build');
  process.exit(2);
}
const patience = 30 * 60_000;
const listed = 20;

const server = createServer({ root: join(root, 'out') });
await new Promise<void>((done) => server.listen(0, done));
const site = `http://localhost:${(server.address() as AddressInfo).port}`;
const executablePath = await findBrowser();
const browser = await chromium.launch({ args: launchFlags(), ...(executablePath && { executablePath }) });
try {
  const begun = performance.now();
  const byShell = JSON.parse(await scannedByShell(folder, site)) as ScanDocument;
  const shellSeconds = seconds(begun);

  const page = await browser.newPage({ baseURL: site });
  page.setDefaultTimeout(patience);
  page.on('crash', () => {
    console.error('The page crashed.');
    process.exit(1);
  });
  await openScanner(page);
  await skipGenerated(page);
  await watchFrames(page);
  const asked = performance.now();
  await folderInput(page).setInputFiles(folder);
  const chosen = seconds(asked);
  const from = performance.now();
  await scanned(page, patience);
  const pageSeconds = seconds(from);
  const { longest, over, before } = await frameGaps(page);
  const byPage = JSON.parse(await savedJson(page)) as ScanDocument;
  const workers = page.workers().length;
  report(byShell, byPage);
  console.table({
    shell: { 'seconds to scan': shellSeconds },
    page: {
      'seconds to choose': chosen,
      'seconds to scan': pageSeconds,
      workers,
      'longest time without a frame, ms': Math.round(longest),
      'above 100 ms': over,
      'before the page was told, ms': Math.round(before),
    },
  });
} finally {
  await browser.close();
  server.close();
}

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10;
}

function report(shell: ScanDocument, page: ScanDocument): void {
  console.table({ shell: figures(shell), page: figures(page) });
  const faults = [
    ...difference('finding', findings(shell), findings(page)),
    ...difference('place not looked at', notRead(shell), notRead(page)),
  ];
  const { files, bytes } = shell.summary;
  if (files !== page.summary.files || bytes !== page.summary.bytes)
    faults.push('They looked at different numbers of files or bytes.');
  for (const fault of faults.slice(0, listed)) console.log(fault);
  if (faults.length > listed) console.log(`and ${faults.length - listed} more`);
  console.log(faults.length === 0 ? 'Shell and page found the same.' : 'Shell and page differ.');
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function figures({ files, summary }: ScanDocument) {
  return {
    files: summary.files,
    MB: Math.round(summary.bytes / 1e5) / 10,
    findings: files.reduce((sum, each) => sum + each.findings.length, 0),
    'files with findings': summary.filesWithFindings,
    ...summary.byClass,
    'not looked at': Object.values(summary.notReadByWhy).reduce((sum, each) => sum + each, 0),
  };
}

function findings({ files }: ScanDocument): string[] {
  return files.flatMap((each) => each.findings.map((finding: Finding) => JSON.stringify(finding)));
}

/** A browser shows no links, devices and the like. */
function notRead({ files }: ScanDocument): string[] {
  return files.flatMap((each) =>
    each.notRead
      .filter(({ why }) => !['link-loop', 'link-outside', 'special'].includes(why))
      .map((line) => JSON.stringify(line)),
  );
}

/** What only one of them has. The same may stand in a list several times. */
function difference(what: string, shell: readonly string[], page: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of shell) counts.set(each, (counts.get(each) ?? 0) + 1);
  for (const each of page) counts.set(each, (counts.get(each) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([each, count]) => `${what} of the ${count > 0 ? 'shell' : 'page'} only: ${each.slice(0, 400)}`);
}
