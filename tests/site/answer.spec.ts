import { expect, notice, test } from './pages.ts';

const questions = {
  ja: ['これは何の通知ですか', '対応は必要ですか', '日本語版はありますか'],
  en: ['What is this about?', 'Do we have to do something?', 'Is there a Japanese version?'],
};
const verdicts = {
  ja: ['2024 年 6 月', 'ほとんどの場合、対応は不要です', '公式の日本語版はありません'],
  en: ['June 2024', 'Most readers: no', 'no official Japanese version'],
};

for (const language of ['ja', 'en'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(`the answer in ${language}, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({ viewport: { width: 360, height: 800 }, javaScriptEnabled });

      test('stands on one screen of a phone, whole', async ({ page }) => {
        await page.goto(notice(language));
        for (const id of ['answer-what', 'answer-act', 'answer-japanese']) {
          await expect(page.locator(`#${id}`)).toBeInViewport({ ratio: 1 });
        }
        for (const [index, question] of questions[language].entries()) {
          await expect(page.getByRole('heading', { name: question })).toBeVisible();
          await expect(page.locator('#answer')).toContainText(verdicts[language][index] ?? '');
        }
      });

      test('leads to the check', async ({ page }) => {
        await page.goto(notice(language));
        await page.locator('#answer-act a.button').click();
        await expect(page).toHaveURL(`${notice(language)}check/`);
      });
    });
  }

  test(`the ${language} page says where we stand today, by the reader’s clock`, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2027-03-01T16:00:00Z'));
    await page.goto(notice(language));
    const today = { ja: '2027 年 3 月 2 日', en: '2 March 2027' }[language];
    await expect(page.locator('#answer time')).toHaveText(today);
    await expect(page.locator('[data-days-since]')).toContainText('1097');
  });

  test(`on the ${language} timeline a date that has passed since the build stands above today`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(new Date('2029-01-01T00:00:00Z'));
    await page.goto(notice(language));
    const items = page.locator('.timeline > li');
    await expect(items.last()).toHaveAttribute('data-today-item', /.*/);
    await expect(page.locator('.timeline > .ahead')).toHaveCount(0);
  });
}
