import { defineConfig } from '@playwright/test';
import { findBrowser, launchFlags } from './scripts/browser.mjs';

const port = Number(process.env['PORT'] ?? 3100);
const executablePath = await findBrowser();

/** The exported site in a real browser, served with the headers a host would send. */
export default defineConfig({
  testDir: 'tests/site',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    launchOptions: { args: launchFlags(), ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `node scripts/serve.mjs`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
