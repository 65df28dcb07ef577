import { notices } from '#content/notices/index.ts';
import { guide } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { platforms } from '#content/pinning/platforms.ts';
import { languages } from '#domain/bilingual.ts';
import { searchForWords } from '#domain/pinning/search-commands.ts';
import { addresses, pinningAnchors } from '#domain/site/addresses.ts';
import { expect, test } from './pages.ts';

const ids = {
  pins: 'jvm-okhttp-pinner',
  anchors: 'go-root-pool',
  off: 'node-validation-off',
  mixed: 'lua-tls',
};
const patternOf = (id: string) => {
  const pattern = patterns.find((each) => each.id === id);
  if (!pattern) throw new Error(`no pattern "${id}"`);
  return pattern;
};

for (const language of languages) {
  for (const [what, id] of Object.entries(ids)) {
    test(`the ${language} page of a way that is ${what} says what it is, what it means, what to search for and how to mend it`, async ({
      page,
    }) => {
      const pattern = patternOf(id);
      await page.goto(addresses.pattern(language, id));
      await expect(page.locator('h1')).toHaveText(pattern.name[language]);
      await expect(page.locator('article')).toContainText(pattern.what[language]);
      await expect(page.locator('#notice')).toContainText(pattern.effect[language]);
      for (const { id: of, notice } of guide.classes) {
        const isGiven = pattern.rules.some((rule) => rule.class === of);
        await expect(
          page.locator('#notice .class-mark').filter({ hasText: classWords[language][of] }),
        ).toHaveCount(isGiven ? 1 : 0);
        if (isGiven) await expect(page.locator('#notice')).toContainText(notice[language]);
      }
      for (const { text } of pattern.catches)
        expect(await page.locator('#catches pre').allTextContents()).toContain(text);
      for (const { text, why } of pattern.leaves) {
        expect(await page.locator('#leaves pre').allTextContents()).toContain(text);
        await expect(page.locator('#leaves')).toContainText(why?.[language] ?? '');
      }
      await expect(page.locator('#mend')).toContainText(pattern.mend.how[language]);
      expect(await page.locator('#mend pre').allTextContents()).toEqual([
        pattern.mend.before,
        pattern.mend.after,
      ]);
      expect(await page.locator('#references li').count()).toBeGreaterThanOrEqual(pattern.sources.length);
    });
  }

  test(`the ${language} overview names every way of pinning once, under its platform`, async ({ page }) => {
    await page.goto(addresses.pinning(language));
    const listed = await page
      .locator('.pattern-links a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(listed.toSorted()).toEqual(patterns.map(({ id }) => addresses.pattern(language, id)).toSorted());
    for (const { id, name } of platforms)
      await expect(page.locator(`#${pinningAnchors.platform(id)}`)).toHaveText(name[language]);
    await page.locator(`.platform-chips a[href="#${pinningAnchors.platform('go')}"]`).click();
    await expect(page.locator('h4:target')).toHaveText('Go');
  });

  test(`the ${language} overview says what each class means, and that nothing found is no proof`, async ({
    page,
  }) => {
    await page.goto(addresses.pinning(language));
    const cards = page.locator('.class-cards > div');
    await expect(cards).toHaveCount(guide.classes.length);
    for (const [index, { text, notice }] of guide.classes.entries()) {
      await expect(cards.nth(index)).toContainText(text[language]);
      await expect(cards.nth(index)).toContainText(notice[language]);
    }
    await expect(
      page.getByText({ ja: '証明にはなりません', en: 'Nothing found is no proof' }[language]),
    ).toBeVisible();
  });
}

const classWords = {
  ja: { pins: 'ピン留め', 'trust-anchors': '信頼の起点の置き換え', 'validation-off': '検証の無効化' },
  en: {
    pins: 'Pins',
    'trust-anchors': 'Replaces trust anchors',
    'validation-off': 'Switches validation off',
  },
} as const;

test('a command is copied letter by letter, each button naming its tool and its search', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const commands = searchForWords(patternOf(ids.off));
  await page.goto(addresses.pattern('en', ids.off));
  for (const [name, command] of [
    ['ripgrep', commands.ripgrep],
    ['grep', commands.grep],
    ['PowerShell', commands.powershell],
  ] as const) {
    await page.getByRole('button', { name: `Copy: ${name}: Search by words`, exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(command);
  }
});

test('a phone shows a command over the whole width, and a table to a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(addresses.pattern('ja', ids.anchors));
  const table = page.getByRole('table', { name: '語による検索' });
  await expect(table.getByRole('rowheader')).toHaveText(['ripgrep', 'grep', 'PowerShell']);
  const widths = await table.locator('td').evaluateAll((cells) => cells.map((cell) => cell.clientWidth));
  for (const width of widths) expect(width).toBeGreaterThan(300);
});

test('the self-check leads to the ways of pinning, and these lead back to its questions', async ({
  page,
}) => {
  const [notice] = notices;
  const check = notice?.id ?? '';
  await page.goto(addresses.checkPlace('ja', check, 'restricts'));
  await page.locator(`main a[href="${addresses.pinning('ja')}"]`).click();
  await page.locator(`a[href="${addresses.pattern('ja', ids.pins)}"]`).click();
  await page.locator(`#next a[href="${addresses.checkPlace('ja', check, 'compared')}"]`).click();
  await expect(page).toHaveURL(new RegExp(`/ja/notices/${check}/check/`));
});

test('the ways of pinning lead to the scanner', async ({ page }) => {
  for (const address of [addresses.pinning('ja'), addresses.pattern('ja', ids.pins)]) {
    await page.goto(address);
    await page.locator(`article a[href="${addresses.scan('ja')}"]`).click();
    await expect(page).toHaveURL(addresses.scan('ja'));
  }
});

test('the front page leads to the ways of pinning', async ({ page }) => {
  await page.goto(addresses.home('en'));
  await page.locator(`main a[href="${addresses.pinning('en')}"]`).click();
  await expect(page.locator('h1')).toHaveText('Find pinning in source code');
});

test('without scripts everything is there, but for the buttons', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${addresses.pattern('ja', ids.pins)}`);
  await expect(page.locator('.search-commands').first()).toContainText('rg -ni --hidden');
  await expect(page.locator('.copy')).toHaveCount(0);
  await page.goto(`${baseURL}${addresses.pinning('ja')}`);
  await page.locator('.commands-details summary').click();
  await expect(page.locator('.search-commands')).toContainText('Select-String');
  await context.close();
});

test('a printed page has its commands and examples, and nothing to press', async ({ page }) => {
  await page.goto(addresses.pattern('en', ids.anchors));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 710, height: 1039 });
  for (const part of ['#search code', '#catches pre', '#leaves pre', '#mend pre', '#references li'])
    await expect(page.locator(part).first()).toBeVisible();
  for (const control of ['header nav', '.copy', '.tool'])
    await expect(page.locator(control).first()).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the sitemap names the page of every way of pinning, and an unknown one is not found', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const { id } of patterns) {
    for (const language of languages) expect(sitemap).toContain(`${addresses.pattern(language, id)}</loc>`);
  }
  expect((await request.get(addresses.pattern('ja', 'no-such-way'))).status()).toBe(404);
});
