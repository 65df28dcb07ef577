import { readFileSync } from 'node:fs';
import { expect, notice, test } from './pages.ts';

test.describe('the language switch', () => {
  for (const [from, to] of [
    ['ja', 'en'],
    ['en', 'ja'],
  ] as const) {
    test(`from ${from} keeps the sentence in view`, async ({ page }) => {
      await page.goto(`${notice(from)}#s-act-by-deadline`);
      await expect(page.locator('#s-act-by-deadline')).toBeInViewport();
      await page.locator('[data-language-switch]').evaluate((link: HTMLElement) => link.click());
      await expect(page).toHaveURL(new RegExp(`/${to}/notices/azure-storage-tls-2024/#`));
      await expect(page.locator('#s-act-by-deadline')).toBeInViewport();
    });

    test(`from ${from} keeps the place of a reader who only scrolled`, async ({ page }) => {
      await page.goto(notice(from));
      await page.locator('#what-to-do').evaluate((section) => section.scrollIntoView());
      await page.locator('[data-language-switch]').evaluate((link: HTMLElement) => link.click());
      await expect(page).toHaveURL(new RegExp(`/${to}/.*#what-to-do$`));
      await expect(page.locator('#what-to-do')).toBeInViewport();
    });

    test(`from ${from} keeps the term in view on the glossary`, async ({ page }) => {
      await page.goto(`/${from}/glossary/#thumbprint`);
      await expect(page.locator('#thumbprint')).toBeInViewport();
      await page.locator('[data-language-switch]').evaluate((link: HTMLElement) => link.click());
      await expect(page).toHaveURL(new RegExp(`/${to}/glossary/#`));
      await expect(page.locator('#thumbprint')).toBeInViewport();
    });
  }
});

test.describe('the entry page', () => {
  for (const [locale, language] of [
    ['ja-JP', 'ja'],
    ['en-GB', 'en'],
    ['en-US', 'en'],
  ] as const) {
    test(`sends a browser set to ${locale} to ${language}`, async ({ browser, baseURL }) => {
      const page = await browser.newPage({ locale });
      await page.goto(`${baseURL}/`);
      await expect(page).toHaveURL(`${baseURL}/${language}/`);
      await page.goto(`${baseURL}/n/3SYG-JCG/#s-required-action`);
      await expect(page).toHaveURL(`${baseURL}${notice(language)}#s-required-action`);
      await page.close();
    });
  }

  test('follows the language chosen last time', async ({ page }) => {
    await page.goto('/ja/');
    await page.locator('[data-language-switch]').click();
    await expect(page).toHaveURL(/\/en\/$/);
    await page.goto('/');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test.describe('the front page finds the notice', () => {
  const mail = readFileSync('content/notices/azure-storage-tls-2024/notice.en.mdx', 'utf8')
    .replace(/<[^>]+>/g, '')
    .replace(/^[#-] /gm, '');
  const queries: [string, string][] = [
    ['by its tracking ID', '3SYG-JCG'],
    ['by its tracking ID in small letters with words around it', 'tracking id: 3syg-jcg'],
    ['by its tracking ID without the hyphen', '3sygjcg'],
    ['by its tracking ID with a minus sign', '3SYG−JCG'],
    [
      'by the subject as forwarded',
      'FW: [Action required] If you use certificate pinning, update your trusted root store for Azure Storage services by 29 February 2024',
    ],
    ['by words of the subject', 'certificate pinning trusted root store'],
    ['by Japanese words without spaces', 'TLS証明書'],
    ['by Japanese words with particles', 'Azure Storageの証明書更新'],
    ['by a service', 'Queue Storage'],
    ['by a Japanese word', '中間証明機関'],
    [
      'by the whole mail, greeting and footer included',
      `Dear customer,\nHello.\n${mail}\nUnsubscribe here. Thank you.`,
    ],
  ];
  for (const [how, query] of queries) {
    test(how, async ({ page }) => {
      await page.goto('/ja/');
      await page.locator('#find').fill(query);
      await expect(page.locator('[data-notice]')).toBeVisible();
      await expect(page.getByRole('status')).toHaveText('1 件見つかりました');
    });
  }

  test('and says so when none matches', async ({ page }) => {
    await page.goto('/en/');
    await page
      .locator('#find')
      .fill('Dear customer,\nYour subscription of the printing service ends.\nThank you.');
    await expect(page.locator('[data-notice]')).toBeHidden();
    await expect(page.getByRole('status')).toContainText('No notice matches');
  });
});

test.describe('an address that does not exist', () => {
  for (const [address, words] of [
    ['/ja/nothing/', 'ページが見つかりません'],
    ['/en/nothing/', 'Page not found'],
    ['/nothing/', 'ページが見つかりません'],
  ] as const) {
    test(`${address} is answered in its language, with status 404`, async ({ request }) => {
      const response = await request.get(address);
      expect(response.status()).toBe(404);
      const text = await response.text();
      expect(text).toContain(words);
      expect(text).toMatch(/<a href="\/(ja|en)\/">/);
    });
  }
});

test('a word on the page opens its meaning by keyboard and closes again, the reader’s place kept', async ({
  page,
}) => {
  await page.goto(notice('ja'));
  const word = page.locator('#s-certificates-expire button.term').first();
  await word.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('#term-intermediate-certificate');
  await expect(card).toBeVisible();
  await expect(card).toContainText('intermediate certificate');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(word).toBeFocused();
});

test('every identifier of the certificates can be copied as it stands', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(notice('en'));
  const codes = page.locator('#certificates .identifiers code[data-copy]');
  expect(await codes.count()).toBeGreaterThan(60);
  const first = codes.first();
  await first.locator('xpath=following-sibling::button').click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await first.textContent());
  expect(copied).toMatch(/^[0-9A-F]{40}$/);
});
