import { readFileSync, statSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { azureStorageTls2024Check as flow } from '#content/notices/azure-storage-tls-2024/check/flow.ts';
import { languages } from '#domain/bilingual.ts';
import { replay } from '#domain/self-check/replay.ts';
import { situations } from '../content/self-check/situations.ts';
import { expect, notice, test } from './pages.ts';

const check = (language: string, place = '') => `${notice(language)}check/${place && `${place}/`}`;
const fragmentOf = (answers: Readonly<Record<string, string>>) => `#${new URLSearchParams(answers)}`;
const words = {
  ja: {
    affected: '影響あり',
    'not-affected': '影響なし',
    'under-investigation': '要調査',
    'out-of-scope': '対象外',
  },
  en: {
    affected: 'Affected',
    'not-affected': 'Not affected',
    'under-investigation': 'To be investigated',
    'out-of-scope': 'Out of scope',
  },
};

/** One hand-written way to every outcome. */
const ways = flow.outcomes.map(({ id }) => {
  const situation = situations.find(({ expected }) => expected.outcome === id);
  if (!situation) throw new Error(`no situation ends at ${id}`);
  // in the order in which they are asked
  const path = replay(flow, situation.answers).path.map(
    (step) => [step.question.id, step.answer.id] as const,
  );
  return { ...situation, answers: Object.fromEntries(path) };
});
/** Milliseconds for a walk to every outcome, one page after the other, at the pace of a slow machine. */
const allOutcomes = 600_000;
const common = ways.find(({ expected }) => expected.outcome === 'no-restriction');
if (!common) throw new Error('nobody gets through');

/** From the notice page to the verdict, choosing one answer after the other. */
async function walk(page: Page, language: 'ja' | 'en', way: (typeof situations)[number]): Promise<void> {
  await page.goto(check(language));
  await page.locator('a.button').click();
  for (const [question, answer] of Object.entries(way.answers)) {
    await expect(page, way.id).toHaveURL(new RegExp(`/check/${question}/(#|$)`));
    await page.locator(`.answers [data-answer="${answer}"]`).click();
  }
  await expect(page, way.id).toHaveURL(new RegExp(`/check/${way.expected.outcome}/(#|$)`));
  await expect(page.locator('.verdict').first(), way.id).toContainText(words[language][way.expected.verdict]);
}

for (const language of languages) {
  test(`every outcome is reached by plain links in ${language}, scripts off`, async ({ browser }) => {
    test.setTimeout(allOutcomes);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const way of ways) {
      await walk(page, language, way);
      await expect(page.locator('#so-far')).toBeHidden();
      await expect(page.locator('#leading li').first()).toBeVisible();
    }
    await context.close();
  });

  test(`every outcome is reached in ${language} with the answers listed, and gives a record`, async ({
    page,
  }) => {
    test.setTimeout(allOutcomes);
    for (const way of ways) {
      await walk(page, language, way);
      await expect(page.locator('#so-far ol > li')).toHaveCount(Object.keys(way.answers).length);
      expect(new URL(page.url()).hash).toBe(fragmentOf(way.answers));
      await page.locator('#to-record').click();
      await expect(page.locator(`[data-outcome="${way.expected.outcome}"]`), way.id).toBeVisible();
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(1);
    }
  });

  test(`a ${language} question says its number in heading and title, and takes the focus`, async ({
    page,
  }) => {
    await walk(page, language, common);
    await page.goBack();
    const asked = Object.keys(common.answers);
    const number = asked.length;
    const step = { ja: `質問 ${number}`, en: `Question ${number}` }[language];
    await expect(page.locator('#step')).toHaveText(step);
    await expect(page).toHaveTitle(new RegExp(`^${step}: `));
    await page.reload();
    await expect(page.locator('h1')).toBeFocused();
    await expect(page.locator('#so-far ol > li')).toHaveCount(number - 1);
  });

  test(`the ${language} pages of the check fit the reading pages' budget`, () => {
    for (const place of ['', ...flow.questions.map(({ id }) => id), ...flow.outcomes.map(({ id }) => id)]) {
      const file = `out${check(language, place)}index.html`;
      const scripts = [...readFileSync(file, 'utf8').matchAll(/<script[^>]* src="([^"]+)"/g)];
      const own = scripts.reduce((sum, [, src]) => sum + statSync(`out${src}.br`).size, 0);
      expect(own, place).toBeLessThanOrEqual(4_000);
      expect(own + statSync(`${file}.br`).size, place).toBeLessThanOrEqual(30_000);
    }
    expect(statSync(`out${notice(language)}rules/index.html.br`).size).toBeLessThanOrEqual(30_000);
  });

  test(`a chosen answer in ${language} can be changed, and what still applies is kept`, async ({ page }) => {
    const answers = { cloud: 'public', connection: 'https', address: 'direct', who: 'own-code' };
    await page.goto(check(language, 'restricts') + fragmentOf(answers));
    await page.locator('#so-far li').nth(2).getByRole('link').click();
    await expect(page).toHaveURL(/\/check\/address\//);
    await expect(page.locator('.answers [aria-current]')).toHaveAttribute('data-answer', 'direct');
    await expect(page.locator('#again')).toBeVisible();
    // another address, the same client: straight to the question that is open
    await page.locator('.answers [data-answer="private-endpoint"]').click();
    await expect(page).toHaveURL(/\/check\/restricts\//);
    await expect(page.locator('#so-far ol > li')).toHaveCount(4);
    // a change that leads elsewhere keeps the rest waiting
    await page.locator('#so-far li').nth(1).getByRole('link').click();
    await page.locator('.answers [data-answer="sftp"]').click();
    await expect(page).toHaveURL(/\/check\/sftp\//);
    await expect(page.locator('#kept li')).toHaveCount(2);
    await page.goBack();
    await page.locator('.answers [data-answer="https"]').click();
    await expect(page).toHaveURL(/\/check\/restricts\//);
  });

  test(`an address with answers that mean nothing opens at the right place in ${language} and says so`, async ({
    page,
  }) => {
    const hostile = `#cloud=public&connection=retired&nonsense=%E0%A4%A&__proto__=x&<img src=x>=1&cloud=us-government`;
    await page.goto(check(language, 'restricts') + hostile);
    await expect(page).toHaveURL(/\/check\/connection\//);
    await expect(page.locator('#dropped')).toBeVisible();
    await expect(page.locator('#dropped')).toContainText('connection = retired');
    await expect(page.locator('#dropped')).toContainText('cloud = us-government');
    await expect(page.locator('#dropped img')).toHaveCount(0);
    await page.locator('.answers [data-answer="https"]').click();
    await expect(page).toHaveURL(/\/check\/address\/#cloud=public&connection=https$/);
    await expect(page.locator('#dropped')).toBeHidden();
  });

  test(`an address with thousands of answers stays readable in ${language}`, async ({ page }) => {
    const many = Array.from({ length: 5_000 }, (_, index) => `q${index}=${'x'.repeat(20)}`).join('&');
    await page.goto(`${check(language)}#${many}`);
    await expect(page).toHaveURL(/\/check\/cloud\//);
    await expect(page.locator('#dropped li')).toHaveCount(6);
  });

  test(`a question opened in the middle asks nothing of the reader in ${language}`, async ({ page }) => {
    await page.goto(check(language, 'who'));
    await expect(page.locator('#detached')).toBeVisible();
    await page.locator('.answers [data-answer="own-code"]').click();
    await expect(page).toHaveURL(/\/check\/restricts\/$/);
  });

  test(`a record in ${language} is saved, opened again and compared`, async ({ page }) => {
    await page.goto(`${check(language, 'record')}${fragmentOf(common.answers)}`);
    await page.locator('#application').fill('Nightly batch <1> & co. 夜間バッチ');
    await page.locator('#decided-by').fill('SRE');
    const saving = page.waitForEvent('download');
    await page.locator('[data-keep=json]').click();
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d azure-storage-tls-2024 .+\.json$/);
    const text = readFileSync(await download.path(), 'utf8');
    const record = JSON.parse(text);
    expect(record).toMatchObject({
      notice: 'azure-storage-tls-2024',
      application: 'Nightly batch <1> & co. 夜間バッチ',
      decidedBy: 'SRE',
      verdict: common.expected.verdict,
      outcome: common.expected.outcome,
      justification: common.expected.justification,
      flow: flow.version,
    });
    expect(record.text).toMatch(/^[0-9a-f]{64}$/);
    expect(record.answers).toHaveLength(Object.keys(common.answers).length);
    expect(record.sources.length).toBeGreaterThan(0);
    expect(record.sentences.length).toBeGreaterThan(0);

    const markdownSaving = page.waitForEvent('download');
    await page.locator('[data-keep=markdown]').click();
    const markdown = readFileSync(await (await markdownSaving).path(), 'utf8');
    expect(markdown).toContain('Nightly batch \\<1\\> & co. 夜間バッチ');
    expect(markdown).toContain(words[language][common.expected.verdict]);
    expect(markdown).toContain(common.expected.justification);
    expect(markdown).not.toContain('undefined');
    // the address in it opens the same record
    const saved = new URL(/<(http[^>]+)>/.exec(markdown)?.[1] ?? '');
    expect(saved.hash).toBe(new URL(page.url()).hash);

    // its address computes it again
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('#application')).toHaveValue('Nightly batch <1> & co. 夜間バッチ');
    await expect(page.locator('#since [data-line=same]')).toBeVisible();

    // and so does its file, even one from an older flow, text and verdict
    const open = (name: string, content: string) =>
      page.locator('#record-file').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      });
    await page.goto(check(language, 'record'));
    await open(
      'old.json',
      JSON.stringify({ ...record, flow: '0', text: 'x', verdict: 'affected', outcome: 'gone' }),
    );
    await expect(page.locator('#since [data-line=verdict]')).toContainText(words[language].affected);
    for (const line of ['outcome', 'flow', 'text']) {
      await expect(page.locator(`#since [data-line=${line}]`)).toBeVisible();
    }
    await expect(page.locator('#since [data-line=same]')).toBeHidden();

    // answers that no longer reach a verdict
    await open('stale.json', JSON.stringify({ ...record, answers: record.answers.slice(0, 2) }));
    await expect(page.locator('#unfinished')).toBeVisible();
    await expect(page.locator('#whole')).toBeHidden();

    // what is no record says why, and the page goes on
    for (const [name, content] of [
      ['not-json', '{'],
      ['not-a-record', '[]'],
      ['newer', JSON.stringify({ ...record, formatVersion: 9 })],
      ['other-notice', JSON.stringify({ ...record, notice: 'another' })],
      ['too-large', ' '.repeat(1_000_001)],
    ] as const) {
      await open(`${name}.json`, content);
      const problem = page.locator('#open-problem');
      await expect(problem, name).toContainText(`${name}.json`);
      expect(await problem.textContent()).toBe(
        (await problem.getAttribute(`data-${name}`))?.replace('{file}', `${name}.json`),
      );
    }
  });

  test(`a text to send in ${language} names the day to answer by, and the day goes into a calendar`, async ({
    page,
  }) => {
    await page.goto(check(language, 'ask-vendor'));
    await page.locator('#due input').fill('2027-01-15');
    await page.locator('#due input').dispatchEvent('change');
    await expect(page.locator('[lang=ja] .letter').first()).toContainText('回答の期限: 2027 年 1 月 15 日');
    await expect(page.locator('[lang=en] .letter').first()).toContainText('by 15 January 2027');
    const saving = page.waitForEvent('download');
    await page.locator('#due button').click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe('azure-storage-tls-2024.ask-vendor.ics');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20270115\r\n');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+END:VCALENDAR\r\n$/);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the check with answers has no axe violation in ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      for (const address of [
        check(language, 'restricts') +
          fragmentOf({ cloud: 'public', connection: 'https', address: 'direct', who: 'sdk', bogus: '1' }),
        check(language, common.expected.outcome) + fragmentOf(common.answers),
        check(language, 'record') +
          fragmentOf({ ...common.answers, _on: '2026-01-01', _verdict: 'affected' }),
      ]) {
        await page.goto('about:blank');
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }

  test(`the check is worked by keyboard alone in ${language}`, async ({ page }) => {
    await page.goto(check(language, flow.start));
    for (const [question, answer] of Object.entries(common.answers)) {
      await expect(page).toHaveURL(new RegExp(`/check/${question}/`));
      const link = page.locator(`.answers [data-answer="${answer}"]`);
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        if (await link.evaluate((element) => element === document.activeElement)) break;
      }
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => !url.pathname.endsWith(`/check/${question}/`));
    }
    await expect(page).toHaveURL(new RegExp(`/check/${common.expected.outcome}/`));
  });
}

test('the language switch keeps the answers, from question to outcome', async ({ page }) => {
  const answers = { cloud: 'public', connection: 'https', address: 'direct' };
  await page.goto(check('ja', 'who') + fragmentOf(answers));
  await page.locator('[data-language-switch]').click();
  await expect(page).toHaveURL(new RegExp(`/en/.+/check/who/${fragmentOf(answers)}$`));
  await expect(page.locator('#so-far ol > li')).toHaveCount(3);
});

test('a jump within a page leaves the answers in its address', async ({ page }) => {
  const answers = { cloud: 'public', connection: 'https' };
  await page.goto(check('ja', 'address') + fragmentOf(answers));
  await page.locator('a[href="#main"]').focus();
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe(fragmentOf(answers));
  await expect(page.locator('#main')).toBeFocused();
});

test('both languages give the same verdicts, sentences, sources and days', async ({ page }) => {
  for (const { id } of flow.outcomes) {
    const facts = [];
    for (const language of languages) {
      await page.goto(check(language, id));
      facts.push(
        await page.evaluate(() => ({
          sentences: [...document.querySelectorAll<HTMLElement>('[data-sentence]')].map(
            ({ dataset }) => dataset['sentence'],
          ),
          sources: [...document.querySelectorAll<HTMLElement>('[data-source]')].map(
            ({ dataset }) => dataset['source'],
          ),
          severity: document.querySelector<HTMLElement>('[data-severity]:not([hidden])')?.dataset['severity'],
          text: document.querySelector<HTMLElement>('#check')?.dataset['text'],
          code: [...document.querySelectorAll('pre code')].map(({ textContent }) => textContent),
        })),
      );
    }
    expect(facts[0], id).toEqual(facts[1]);
    expect(facts[0]?.sentences.length, id).toBeGreaterThan(0);
  }
});

test('every rule, question and outcome has its row among the rules, the same in both languages', async ({
  page,
}) => {
  const ids = [];
  for (const language of languages) {
    await page.goto(`${notice(language)}rules/`);
    ids.push(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id)));
  }
  const rows = flow.questions.flatMap(({ id, answers }) => answers.map((answer) => `${id}.${answer.id}`));
  expect(ids[0]).toEqual(expect.arrayContaining(rows));
  expect(ids[0]).toEqual(expect.arrayContaining(flow.outcomes.map(({ id }) => `o-${id}`)));
  expect(ids[0]?.filter((id) => rows.includes(id))).toEqual(ids[1]?.filter((id) => rows.includes(id)));
});
