import { globSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

/** Every page of the export as a reader's address, the 404 pages included. */
export const everyPage: readonly string[] = globSync('**/*.html', { cwd: 'out' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();

export const notice = (language: string) => `/${language}/notices/azure-storage-tls-2024/`;

/**
 * A page that must stay silent: whatever the browser reports (an error, a
 * blocked resource, a policy violation) and every request that leaves the site
 * fails the test.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) complaints.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect } from '@playwright/test';
