import { readFileSync } from 'node:fs';
import { expect, notice, test } from './pages.ts';

const original = readFileSync('content/notices/azure-storage-tls-2024/notice.en.mdx', 'utf8');
const ids = [...original.matchAll(/<S id="([^"]+)"/g)].map(([, id = '']) => id);

for (const language of ['ja', 'en'] as const) {
  const other = language === 'ja' ? 'en' : 'ja';

  test.describe(`the notice's text on the ${language} page`, () => {
    test('has every sentence in both languages, each marked with its language', async ({ page }) => {
      await page.goto(notice(language));
      for (const id of ids) {
        const cells = page.locator(`#s-${id} .cells > *`);
        await expect(cells).toHaveCount(2);
        await expect(cells.nth(0)).toHaveAttribute('lang', language);
        await expect(cells.nth(1)).toHaveAttribute('lang', other);
        for (const cell of await cells.all()) await expect(cell).toBeVisible();
      }
    });

    test('stands side by side from tablet width, row by row', async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 1024 });
      await page.goto(notice(language));
      for (const id of ids) {
        const [first, second] = await boxes(page, id);
        expect(Math.abs(first.y - second.y)).toBeLessThan(2);
        expect(second.x).toBeGreaterThanOrEqual(first.x + first.width);
      }
    });

    test('stands one below the other on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(notice(language));
      for (const id of ids) {
        const [first, second] = await boxes(page, id);
        expect(second.y).toBeGreaterThanOrEqual(first.y + first.height - 1);
      }
    });

    for (const javaScriptEnabled of [true, false]) {
      test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
        test.use({ javaScriptEnabled });

        for (const [shown, hidden] of [
          ['ja', 'en'],
          ['en', 'ja'],
        ] as const) {
          test(`can show ${shown} alone`, async ({ page }) => {
            await page.goto(notice(language));
            await page.locator(`input[name=view][value=${shown}]`).check();
            await expect(page.locator(`.aligned .cells > [lang=${shown}]`).first()).toBeVisible();
            for (const cell of await page.locator(`.aligned .cells > [lang=${hidden}]`).all()) {
              await expect(cell).toBeHidden();
            }
          });
        }

        test('opens a link at its sentence and marks it', async ({ page }) => {
          for (const id of ids) {
            await page.goto('about:blank');
            await page.goto(`${notice(language)}#s-${id}`);
            const pair = page.locator(`#s-${id}`);
            await expect(pair).toBeInViewport();
            expect(await background(pair)).not.toBe(
              await background(page.locator('.pair:not(:target)').first()),
            );
          }
        });

        test('marks a pair by the keyboard as by the mouse', async ({ page }) => {
          await page.goto(notice(language));
          const pair = page.locator('#s-roll-out-begins');
          const plain = await background(pair);
          await pair.hover();
          expect(await background(pair)).not.toBe(plain);
          await page.mouse.move(0, 0);
          expect(await background(pair)).toBe(plain);
          await pair.locator('a.tool').focus();
          expect(await background(pair)).not.toBe(plain);
        });
      });
    }

    test('remembers the chosen languages', async ({ page }) => {
      await page.goto(notice(language));
      await page.locator('input[name=view][value=ja]').check();
      await page.goto('about:blank');
      await page.goto(notice(language));
      await expect(page.locator('input[name=view][value=ja]')).toBeChecked();
      // a link to a sentence opens with both, because a change on screen would move what is read
      await page.goto('about:blank');
      await page.goto(`${notice(language)}#s-required-action`);
      await expect(page.locator('input[name=view][value=both]')).toBeChecked();
    });

    test('keeps the pair marked that a finger tapped, until another is', async ({ browser, baseURL }) => {
      const context = await browser.newContext({ hasTouch: true, viewport: { width: 360, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${baseURL}${notice(language)}`);
      await page.locator('#s-why-you-receive p').first().tap();
      await expect(page.locator('[data-marked]')).toHaveId('s-why-you-receive');
      await page.locator('#s-keep-current-cas p').first().tap();
      await expect(page.locator('[data-marked]')).toHaveId('s-keep-current-cas');
      await context.close();
    });

    test('copies the link to a sentence', async ({ page, context, baseURL }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(notice(language));
      await page.locator('#s-add-issuing-cas a.tool').click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${baseURL}${notice(language)}#s-add-issuing-cas`);
      await expect(page.getByRole('status')).not.toBeEmpty();
    });

    test('keeps our notes apart from the provider’s words', async ({ page }) => {
      await page.goto(notice(language));
      const notes = page.locator('.aligned .note');
      expect(await notes.count()).toBeGreaterThan(4);
      for (const note of await notes.all()) {
        await expect(note).toHaveRole('note');
        await expect(note.locator('a.source').first()).toBeVisible();
      }
    });
  });
}

async function boxes(page: import('@playwright/test').Page, id: string) {
  const cells = await page.locator(`#s-${id} .cells > *`).all();
  const [first, second] = await Promise.all(cells.map((cell) => cell.boundingBox()));
  if (!first || !second) throw new Error(`the sentence ${id} is not shown`);
  return [first, second] as const;
}

function background(locator: import('@playwright/test').Locator): Promise<string> {
  return locator.evaluate((element) => getComputedStyle(element).backgroundColor);
}
