import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, notice, test } from './pages.ts';

for (const language of ['ja', 'en'] as const) {
  test(`the ${language} notice is at most 30 kB with its script, the script at most 4 kB`, () => {
    const html = readFileSync(`out${notice(language)}index.html`, 'utf8');
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) => src);
    const compressed = (file: string) => statSync(`out${file}.br`).size;
    const own = scripts.reduce((sum, src) => sum + compressed(src), 0);
    expect(own).toBeLessThanOrEqual(4_000);
    expect(own + compressed(`${notice(language)}index.html`)).toBeLessThanOrEqual(30_000);
  });

  test(`the ${language} notice needs one request for its text and never moves what is read`, async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(notice(language), { waitUntil: 'networkidle' });
    expect(requests.filter((each) => /^(stylesheet|font|fetch|xhr)/.test(each))).toEqual([]);
    expect(await layoutShift(page)).toBe(0);
    // a reader who comes back with a remembered choice, by a link into the page
    await page.evaluate(() => localStorage.setItem('yomitoki:view', 'en'));
    for (const fragment of ['', '#s-pinning-clients-affected', '#today', '#certificates']) {
      await page.goto('about:blank');
      await page.goto(`${notice(language)}${fragment}`, { waitUntil: 'networkidle' });
      expect(await layoutShift(page), fragment).toBe(0);
    }
  });

  test(`the ${language} notice moves nothing when its text comes in small pieces`, async ({ browser }) => {
    const html = readFileSync(`out${notice(language)}index.html`);
    const piece = Math.ceil(html.length / 400);
    const slowLine = createServer(async (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (let from = 0; from < html.length; from += piece) {
        response.write(html.subarray(from, from + piece));
        await wait(5);
      }
      response.end();
    }).listen(0, 'localhost');
    // not the watched page: this one asks another host
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    try {
      await page.route(/\.(js|svg)$/, (route) => route.abort());
      await page.goto(`http://localhost:${(slowLine.address() as AddressInfo).port}/`);
      expect(await layoutShift(page)).toBe(0);
    } finally {
      await page.close();
      slowLine.closeAllConnections();
      slowLine.close();
    }
  });

  test(`the preview of a ${language} link states the answer`, async ({ page, request }) => {
    await page.goto(notice(language));
    const content = (property: string) =>
      page.locator(`meta[property="${property}"]`).getAttribute('content');
    const verdict = { ja: 'ほとんどの場合、対応は不要です', en: 'Most readers: no' }[language];
    expect(await content('og:title')).toContain(verdict);
    const image = new URL((await content('og:image')) ?? '');
    const response = await request.get(image.pathname);
    expect(response.headers()['content-type']).toBe('image/png');
    const bytes = await response.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test(`the ${language} notice prints its answer, both texts and its address on A4`, async ({ page }) => {
    await page.goto(notice(language));
    await page.locator('input[name=view][value=en]').check();
    await page.emulateMedia({ media: 'print' });
    // A4 less the margins of the print style, at 96 dots an inch
    const sheet = { width: Math.floor((188 / 25.4) * 96), height: Math.floor((275 / 25.4) * 96) };
    await page.setViewportSize(sheet);
    for (const part of ['#answer-what', '#answer-act', '#answer-japanese', '#page-address']) {
      await expect(page.locator(part)).toBeVisible();
    }
    await expect(page.locator('#page-address')).toContainText(notice(language));
    for (const cell of await page.locator('.aligned .cells > *').all()) await expect(cell).toBeVisible();
    for (const control of ['header nav', '.view-choice', '.copy', '.tool']) {
      await expect(page.locator(control).first()).toBeHidden();
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const text = await page.locator('#text').boundingBox();
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual(sheet.height);
  });

  test(`the ${language} feed is Atom and names the notice`, async ({ request }) => {
    const response = await request.get(`/${language}/feed.xml`);
    expect(response.headers()['content-type']).toContain('application/atom+xml');
    const xml = await response.text();
    expect(xml).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(xml).toContain(notice(language));
  });
}

test('the sitemap names every page in both languages and robots name the sitemap', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const language of ['ja', 'en']) {
    for (const address of [`/${language}/`, `/${language}/glossary/`, notice(language)]) {
      expect(sitemap).toMatch(new RegExp(`<loc>[^<]+${address}</loc>`));
    }
  }
  expect(sitemap).toContain('hreflang="en"');
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap: .+\/sitemap\.xml/);
});

/** How much of the page has moved since it was opened, as the browser reckons it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
}
