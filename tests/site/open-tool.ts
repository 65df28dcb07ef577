import type { Page } from '@playwright/test';

/** Opens the page of a tool and waits until all it needs is there: from then on it asks for nothing. */
export async function openTool(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('.tool-box[data-ready=true]').waitFor();
}
