import AxeBuilder from '@axe-core/playwright';
import { everyPage, expect, test } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The entry pages send a reader on at once: they are looked at without scripts. */
const isEntry = (address: string) => address === '/' || address.startsWith('/n/');

const looks = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 1280].map((width) => ({ colorScheme, width })),
);

/** A self-check's pages are many of one make: each is looked at once, its neighbours in the other looks. */
function looksOf(address: string): typeof looks {
  if (!/\/check\/./.test(address)) return looks;
  return looks.filter((_, index) => index === everyPage.indexOf(address) % looks.length);
}

for (const address of everyPage) {
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
        for (const details of await page.locator('details').all()) {
          await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
        }
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        await context.close();
      });
    }

    test('says what it is: a title, a language, one main heading, a description', async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveTitle(/Yomitoki/);
      await expect(page.locator('html')).toHaveAttribute('lang', /^(ja|en)$/);
      await expect(page.locator('h1')).toHaveCount(1);
      if (!address.includes('404')) {
        await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20}/);
        await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
        for (const language of ['ja', 'en', 'x-default']) {
          await expect(page.locator(`link[rel=alternate][hreflang=${language}]`)).toHaveCount(1);
        }
        for (const property of ['og:title', 'og:description', 'og:url']) {
          await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /./);
        }
      }
    });

    test('never scrolls sideways, from the narrowest phone to a desktop', async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      }
    });

    test('carries a policy that allows nothing but what is in it', async ({ page, request }) => {
      const html = await (await request.get(address, { failOnStatusCode: false })).text();
      const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https?:|\*/);
      // a style or script that the page does not carry must not be allowed either
      const allowed = [...policy.matchAll(/'sha256-[^']+'/g)].length;
      const carried = [...html.matchAll(/<(style|script)\b/g)].length;
      expect(allowed).toBe(carried);
      await page.goto(address);
    });

    test('keeps its words within reach of the keyboard, in reading order', async ({ page }) => {
      await page.goto(address);
      const skipped = await page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea, summary')].filter(
            (element) => element.tabIndex < 0 || (element.getAttribute('tabindex') ?? '0') > '0',
          ).length,
      );
      expect(skipped).toBe(0);
    });
  });
}
