import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, elementsOf, readPage } from '../../scripts/export/page.ts';
import { certificateOn, expect, patternOn, readPages, test, visitedPages } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The entry pages send a reader on at once: they are looked at without scripts. */
const isEntry = (address: string) => address === '/' || address.startsWith('/n/');

/** A question or an outcome of a self-check, a certificate, or a way of pinning. */
const isOneOfMany = (address: string) =>
  /\/check\/./.test(address) || certificateOn(address) !== undefined || patternOn(address) !== undefined;

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** Such pages are many of one make: each is looked at once, its neighbours in the other looks. */
function looksOf(address: string): typeof looks {
  if (!isOneOfMany(address)) return looks;
  return looks.filter((_, index) => index === visitedPages.indexOf(address) % looks.length);
}

for (const address of visitedPages) {
  test.describe(`the page ${address}`, () => {
    if (isEntry(address)) test.use({ javaScriptEnabled: false });

    for (const { colorScheme, width } of looksOf(address)) {
      test(`has no accessibility violation, ${colorScheme}, ${width} px wide`, async ({
        browser,
        baseURL,
      }) => {
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme,
          javaScriptEnabled: true,
        });
        const page = await context.newPage();
        // axe needs scripts, but an entry page would lead away: its own is kept out.
        if (isEntry(address)) await page.route('**/_y/*.js', (route) => route.abort());
        await page.goto(`${baseURL}${address}`);
        // The list of all questions is the same on every page of a check: it is opened on the first.
        const closed = isOneOfMany(address) ? 'details:not(#map)' : 'details';
        for (const details of await page.locator(closed).all()) {
          await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
        }
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        await context.close();
      });
    }

    // One visit for what needs no state of its own: there are many pages.
    test('says what it is, fits every screen, keeps to its policy and to the keyboard', async ({
      page,
      request,
    }) => {
      const html = await (await request.get(address, { failOnStatusCode: false })).text();
      await page.goto(address);
      await test.step('a title, a language, one main heading, a description', () =>
        saysWhatItIs(page, address));
      await test.step('never scrolls sideways, from the narrowest phone to a desktop', () => fits(page));
      await test.step('a policy that allows nothing but what is in it', () => keepsToPolicy(html));
      await test.step('words within reach of the keyboard, in reading order', () => isWithinReach(page));
    });
  });
}

test.describe('the pages that no browser visits here', () => {
  const fileOf = (address: string) => `${address.slice(1)}index.html`;

  test('are many, or this would test nothing', () => {
    expect(readPages.length).toBeGreaterThan(400);
  });

  test('say each what they are, and in which languages', async () => {
    const heads = await Promise.all(readPages.map((address) => headOf(address, fileOf(address))));
    for (const { address, headings, title, description, canonical, alternates } of heads) {
      expect(headings, address).toBe(1);
      expect(title, address).toMatch(/ \| Yomitoki$/);
      expect(description, address).toMatch(/.{20}/);
      expect(new URL(canonical).pathname).toBe(address);
      expect(alternates, address).toEqual(['ja', 'en', 'x-default']);
    }
    // Two alike could not be told apart in a list of search results.
    for (const key of ['title', 'description'] as const) {
      const said = heads.map((head) => head[key]);
      expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
    }
  });

  test('keep to their policies', () => {
    for (const address of readPages) keepsToPolicy(readFileSync(`out/${fileOf(address)}`, 'utf8'));
  });
});

/** What a page says of itself, from its file. */
async function headOf(address: string, file: string) {
  const { tree } = await readPage('out', file);
  const links = elementsOf(tree, 'link');
  const meta = elementsOf(tree, 'meta').find((each) => attribute(each, 'name') === 'description');
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  const [title] = elementsOf(tree, 'title');
  return {
    address,
    headings: elementsOf(tree, 'h1').length,
    title: title ? textOf(title) : '',
    description: (meta && attribute(meta, 'content')) ?? '',
    canonical: (canonical && attribute(canonical, 'href')) ?? '',
    alternates: links.flatMap((link) => attribute(link, 'hrefLang') ?? []),
  };
}

async function saysWhatItIs(page: Page, address: string): Promise<void> {
  await expect(page).toHaveTitle(/Yomitoki/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^(ja|en)$/);
  await expect(page.locator('h1')).toHaveCount(1);
  if (address.includes('404')) return;
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20}/);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  for (const language of ['ja', 'en', 'x-default']) {
    await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveCount(1);
  }
  for (const property of ['og:title', 'og:description', 'og:url']) {
    await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /./);
  }
}

async function fits(page: Page): Promise<void> {
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}

function keepsToPolicy(html: string): void {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:|\*/);
  // a style or script that the page does not carry must not be allowed either
  const allowed = [...policy.matchAll(/'sha256-[^']+'/g)].length;
  const carried = [...html.matchAll(/<(?:style|script)\b[^>]*>/g)].map(([tag]) => tag);
  // a tool page alone loads scripts by address: the framework's
  const isTool = /<html[^>]* data-page="tool"/.test(html);
  const byAddress = carried.filter((tag) => tag.includes(' src="/_next/'));
  expect(byAddress.length > 0).toBe(isTool);
  expect(/script-src [^;]*'self'/.test(policy)).toBe(isTool);
  expect(allowed).toBe(carried.length - byAddress.length);
}

async function isWithinReach(page: Page): Promise<void> {
  const skipped = await page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')].filter(
        (element) => element.tabIndex < 0 || (element.getAttribute('tabindex') ?? '0') > '0',
      ).length,
  );
  expect(skipped).toBe(0);
}
