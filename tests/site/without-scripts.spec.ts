import { expect, test, visitedPages } from './pages.ts';

const readable = visitedPages.filter((address) => address !== '/' && !address.startsWith('/n/'));

for (const address of readable) {
  test(`${address} says the same with scripts off`, async ({ browser, baseURL }) => {
    const words = async (javaScriptEnabled: boolean) => {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${baseURL}${address}`);
      // textContent and not innerText: words in closed pop-ups count too; what only a script can add does not
      const text = await page.locator('body').evaluate((body) => {
        const copy = body.cloneNode(true) as HTMLElement;
        const ofOneOnly = '.copy, .toast, script, noscript, [data-find], #step, [data-due]';
        for (const extra of copy.querySelectorAll(ofOneOnly)) extra.remove();
        return copy.textContent.replace(/\s+/g, ' ');
      });
      await context.close();
      return text;
    };
    const [on, off] = [await words(true), await words(false)];
    expect(off).toBe(on);
    expect(off.length).toBeGreaterThan(50);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the entry page leads to both languages by plain links', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '日本語で読む' }).click();
    await expect(page).toHaveURL(/\/ja\/$/);
    await page.goto('/n/3SYG-JCG/');
    await page.getByRole('link', { name: 'Read in English' }).click();
    await expect(page).toHaveURL(/\/en\/notices\/azure-storage-tls-2024\/$/);
  });

  test('the front page shows no field that nothing would answer', async ({ page }) => {
    await page.goto('/ja/');
    await expect(page.locator('#find')).toBeHidden();
    await expect(page.locator('[data-notice]').first()).toContainText('3SYG-JCG');
  });

  test('a word opens its meaning in place', async ({ page }) => {
    await page.goto('/ja/notices/azure-storage-tls-2024/');
    await page.locator('#s-subject button.term').first().click();
    await expect(page.locator('#term-certificate-pinning')).toBeVisible();
  });

  test('a section leads to itself in the other language', async ({ page }) => {
    await page.goto('/ja/notices/azure-storage-tls-2024/');
    await page.locator('#what-to-do a[lang=en]').first().click();
    await expect(page).toHaveURL(/\/en\/notices\/azure-storage-tls-2024\/#what-to-do$/);
    await expect(page.locator('#what-to-do')).toBeInViewport();
  });
});
