import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/browser.mjs';

const port = Number(process.env['PORT'] ?? 3100);
const executablePath = await findBrowser();

/** The exported site in a real browser, served with the headers a host would send. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  // What is waited for comes at the pace of the machine; what must be quick is measured by the page itself.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    launchOptions: {
      args: launchFlags(),
      ...(executablePath && { executablePath }),
      // Without a locale of UTF-8 Chromium on Linux opens no file with a Japanese name, and saves none.
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    },
  },
  webServer: {
    command: `node scripts/serve.mjs`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
