import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { siteUrl } from '#content/site.ts';
import { addresses } from '#domain/site/addresses.ts';
import { findBrowser, launchFlags } from '../../scripts/browser.mjs';
import { finishExport } from '../../scripts/export/finish-export.ts';
import { createServer } from '../../scripts/serve.mjs';

// What the identifier's page costs to start, over an empty tool page made by the
// same build: a report, not a test, because the clock of a shared machine is not
// the page's. Runs take turns, so that whatever else the machine does falls on both.
// The parts that the page loads once it is idle are in the figures.

const goal = 250;
const rounds = Number(process.env['ROUNDS'] ?? 9);
/** After the last request: what idle time brings has run by then. */
const settling = 1_000;

const root = join(import.meta.dirname, '../..');
const out = join(root, 'out-benchmark');
const pages = { identifier: addresses.certificates('ja'), empty: '/ja/empty-tool/' };

async function build(): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  const next = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', YOMITOKI_BENCHMARK: '1' },
  });
  if (next.status !== 0) process.exit(next.status ?? 1);
  await finishExport(root, out, siteUrl);
}

interface Cost {
  /** Milliseconds in scripts: compiling, running, answering events. */
  readonly script: number;
  /** Milliseconds of the main thread in all, scripts among them. */
  readonly main: number;
}

/** Opens a page in a browser that has seen nothing of the site, and waits until it rests. */
async function costOf(browser: Browser, address: string): Promise<Cost> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.waitForTimeout(settling);
  const { metrics } = await devtools.send('Performance.getMetrics');
  await context.close();
  const milliseconds = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: milliseconds('ScriptDuration'), main: milliseconds('TaskDuration') };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

await build();
const server = createServer({ root: out, headersFile: join(out, '_headers') });
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
const executablePath = await findBrowser();
const browser = await chromium.launch({ args: launchFlags(), ...(executablePath && { executablePath }) });

const costs: Record<keyof typeof pages, Cost[]> = { identifier: [], empty: [] };
// The first of each warms the browser up and does not count.
for (let round = 0; round <= rounds; round += 1) {
  for (const name of ['identifier', 'empty'] as const) {
    const cost = await costOf(browser, `http://localhost:${port}${pages[name]}`);
    if (round > 0) costs[name].push(cost);
  }
}
await browser.close();
server.close();
rmSync(out, { recursive: true, force: true });

const rows = Object.fromEntries(
  Object.entries(costs).map(([name, ofPage]) => [
    name,
    {
      'scripts, median ms': Math.round(median(ofPage.map(({ script }) => script))),
      'main thread, median ms': Math.round(median(ofPage.map(({ main }) => main))),
    },
  ]),
);
console.table(rows);
const over = (part: keyof Cost) =>
  Math.round(
    median(costs.identifier.map((cost) => cost[part])) - median(costs.empty.map((cost) => cost[part])),
  );
const met = over('script') <= goal && over('main') <= goal;
console.log(
  `over the empty tool page: scripts ${over('script')} ms, main thread ${over('main')} ms; goal of ${goal} ms ${met ? 'met' : 'missed'}`,
);
process.exitCode = met ? 0 : 1;
