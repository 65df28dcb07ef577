import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { certificate } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { openTool } from './open-tool.ts';
import { expect, test } from './pages.ts';

const [notice] = notices;
const old = certificate(notice?.certificates.expiring[0] ?? '');
const root = certificate(notice?.certificates['root-unchanged'][0] ?? '');

const pins = `val pinner = CertificatePinner.Builder()
    .add("*.blob.core.windows.net", "sha256/${old.spkiSha256Base64}")
    .build()
`;
const off = 'import requests\nrequests.get("https://account.blob.core.windows.net/c", verify=False)\n';
const callback = `using System.Net.Http;
class Pins {
  HttpClient Make() {
    var handler = new HttpClientHandler();
    handler.ServerCertificateCustomValidationCallback = (message, cert, chain, errors) =>
      chain.ChainElements[1].Certificate.Thumbprint == "${old.sha1}";
    return new HttpClient(handler);
  }
}
`;
const innocent = 'using System;\nclass Plain { void Run() => Console.WriteLine("Hello"); }\n';

let parent = '';
/** A folder below the one of these tests, with what its files hold. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = join(parent, name);
  mkdirSync(made, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(made, path)), { recursive: true });
    writeFileSync(join(made, path), content);
  }
  return made;
}

test.beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'scan-page-'));
});
test.afterAll(() => rmSync(parent, { recursive: true, force: true }));

const project = () =>
  folder('project', {
    'android/Client.kt': pins,
    'tools/fetch.py': off,
    'service/Pins.cs': callback,
    'notes.txt': `${root.sha1}\n`,
    'Plain.cs': innocent,
    '.gitignore': 'ignored/\n',
    'ignored/Client.kt': pins,
    'node_modules/dep/Client.kt': pins,
    'broken.zip': zipSync({ 'a.txt': strToU8('a') }).subarray(0, 40),
  });

const folderInput = (page: Page) => page.locator('input[data-takes=folder]');
const fileInput = (page: Page) => page.locator('input[data-takes=files]');
const results = (page: Page) => page.locator('.results');
const status = (page: Page) => results(page).locator('.summary');
const cards = (page: Page) => page.locator('.finding');
const cardIn = (page: Page, file: string): Locator =>
  page
    .locator('.finding-group')
    .filter({ has: page.locator('h4', { hasText: file }) })
    .locator('.finding');
/** The scan is over when there is something to take away. */
const isOver = (page: Page) => expect(page.locator('.take-away')).toBeVisible({ timeout: 60_000 });

const open = (page: Page, language: 'ja' | 'en', hash = '') =>
  openTool(page, `${addresses.scan(language)}${hash}`);

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** A table as a spreadsheet reads it (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

for (const language of ['ja', 'en'] as const) {
  const t = translator(language, 'scan-page');
  const shared = translator(language, 'pinning');
  const report = translator(language, 'scan');

  test.describe(`the scanner in ${language}`, () => {
    test('tells of a folder what was found, what was not looked at, and that this proves nothing', async ({
      page,
    }) => {
      await open(page, language);
      await folderInput(page).setInputFiles(project());
      await isOver(page);
      await expect(status(page)).toHaveRole('status');
      await expect(status(page)).toContainText(report('summary.noProof'));
      await expect(status(page)).toContainText(report('notRead.archive-broken'));
      await expect(page.locator('.not-read')).toContainText('project/broken.zip');
      const first = cardIn(page, 'project/android/Client.kt').first();
      await expect(first).toContainText(shared('effect.breaks'));
      await expect(first).toContainText(shared('class.pins'));
      await expect(first.locator('mark')).toContainText('CertificatePinner');
      await expect(first).toContainText(shared('reason.names-expiring'));
      await expect(first.locator(`a[href="${addresses.certificate(language, old.id)}"]`)).toBeVisible();
      const pattern = first.locator(`a[href^="${addresses.pinning(language)}"]`);
      expect((await page.request.get((await pattern.getAttribute('href')) ?? '')).status()).toBe(200);
      await expect(cardIn(page, 'tools/fetch.py')).toContainText(shared('class.validation-off'));
      await expect(cardIn(page, 'notes.txt')).toContainText(report('reason.identity-without-code'));
      // what git ignores is left out, what a dependency brings is not
      await expect(cardIn(page, 'ignored/Client.kt')).toHaveCount(0);
      await expect(cardIn(page, 'node_modules/dep/Client.kt').first()).toBeVisible();
    });

    test('leaves out what is asked to be left out, and only that', async ({ page }) => {
      await open(page, language);
      await page.getByLabel(t('choose.gitignore')).uncheck();
      await page.getByLabel(t('choose.generated')).check();
      await folderInput(page).setInputFiles(project());
      await isOver(page);
      await expect(cardIn(page, 'ignored/Client.kt').first()).toBeVisible();
      await expect(cardIn(page, 'node_modules')).toHaveCount(0);
      await expect(status(page)).toContainText(report('notRead.generated'));
    });

    test('takes files, archives, what is dropped, and pasted code', async ({ page }) => {
      const given = folder('given', {
        'app.jar': zipSync({ 'lib/inner.zip': zipSync({ 'Client.kt': strToU8(pins) }) }),
        'fetch.py': off,
      });
      await open(page, language);
      await fileInput(page).setInputFiles([join(given, 'app.jar'), join(given, 'fetch.py')]);
      await isOver(page);
      await expect(cardIn(page, 'app.jar!lib/inner.zip!Client.kt').first()).toBeVisible();
      await expect(cardIn(page, 'fetch.py')).toBeVisible();

      const transfer = await page.evaluateHandle((code) => {
        const made = new DataTransfer();
        made.items.add(new File([code], 'Dropped.cs'));
        return made;
      }, callback);
      await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
      await expect(page.locator('.drop-here')).toBeVisible();
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await expect(cardIn(page, 'Dropped.cs').first()).toBeVisible();
      await expect(cardIn(page, 'fetch.py')).toHaveCount(0);

      await page.locator('summary', { hasText: t('choose.paste') }).click();
      const run = page.getByRole('button', { name: t('choose.run'), exact: true });
      await run.click();
      await expect(page.getByText(t('choose.nothingPasted'))).toBeVisible();
      await page.getByLabel(t('choose.code'), { exact: true }).fill(off);
      await run.click();
      await expect(page.getByText(t('choose.nameMissing'))).toBeVisible();
      await expect(page.getByLabel(t('choose.name'), { exact: true })).toBeFocused();
      await page.getByLabel(t('choose.name'), { exact: true }).fill('pasted.py');
      await run.click();
      await expect(cardIn(page, 'pasted.py')).toContainText(shared('class.validation-off'));
    });

    test('filters and groups what was found, and says how much is shown', async ({ page }) => {
      await open(page, language);
      await folderInput(page).setInputFiles(project());
      await isOver(page);
      const all = await cards(page).count();
      const breaks = page.getByRole('button', { name: shared('effect.breaks') });
      await breaks.click();
      await expect(breaks).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('.finding:not([data-effect=breaks])')).toHaveCount(0);
      const breaking = await cards(page).count();
      expect(breaking).toBeGreaterThan(0);
      expect(breaking).toBeLessThan(all);
      await expect(page.locator('.shown')).toHaveText(
        t('result.shown', { shown: breaking, number: breaking, count: breaking }),
      );
      await page.getByLabel(t('filter.text')).fill('PINS.cs');
      await expect(page.locator('.finding-group')).toHaveCount(1);
      await page.getByLabel(t('filter.text')).fill('no such text');
      await expect(page.locator('.shown')).toHaveText(t('result.noneShown'));
      await page.getByRole('button', { name: t('filter.reset') }).click();
      await expect(cards(page)).toHaveCount(all);
      await page.getByLabel(t('filter.certificate')).selectOption(old.commonName);
      await expect(cardIn(page, 'notes.txt')).toHaveCount(0);
      await expect(cardIn(page, 'Pins.cs').first()).toBeVisible();
      await page.getByRole('button', { name: t('filter.reset') }).click();
      await page.getByLabel(t('filter.group')).selectOption('effect');
      await expect(page.locator('.finding-group > h4').first()).toContainText(shared('effect.breaks'));
      await expect(cards(page)).toHaveCount(all);
    });

    test('keeps what the reader decides, and takes it along in every file', async ({ page }) => {
      await open(page, language);
      await folderInput(page).setInputFiles(project());
      await isOver(page);
      const place = cardIn(page, 'tools/fetch.py');
      await place.getByRole('button', { name: t('review.markFalse') }).click();
      await expect(page.getByLabel(t('review.reason'))).toBeFocused();
      await place.getByRole('button', { name: t('review.keep.false-alarm') }).click();
      await expect(place).toContainText(t('review.reasonMissing'));
      await page.getByLabel(t('review.reason')).fill('=1+1 テスト <用>');
      await page.keyboard.press('Enter');
      await expect(place).toContainText(t('review.false-alarm'));
      await expect(place).toContainText('=1+1 テスト <用>');
      await expect(place.getByRole('button', { name: t('review.undo') })).toBeFocused();
      const seen = cardIn(page, 'notes.txt');
      await seen.getByRole('button', { name: t('review.markReviewed') }).click();
      await page.keyboard.press('Enter');
      await expect(seen).toContainText(t('review.reviewed'));

      const csv = await saved(page, t('save.csv'));
      expect(csv.name).toMatch(/^\S+-\d{4}-\d\d-\d\d\.csv$/);
      expect(csv.text.startsWith('\ufeff')).toBe(true);
      const [header = [], ...rows] = readCsv(csv.text);
      expect(header.slice(-2)).toEqual([report('column.review'), t('column.reviewReason')]);
      const rowOf = (file: string) => rows.find(([path]) => path === file) ?? [];
      expect(rowOf('project/tools/fetch.py').slice(-2)).toEqual([
        t('review.false-alarm'),
        "'=1+1 テスト <用>",
      ]);
      expect(rowOf('project/notes.txt').slice(-2)).toEqual([t('review.reviewed'), '']);
      expect(rowOf('project/service/Pins.cs').at(-2)).toBe(t('review.open'));

      const sarif = JSON.parse((await saved(page, t('save.sarif'))).text);
      const resultOf = (uri: string) =>
        sarif.runs[0].results.find(
          (each: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
            each.locations[0]?.physicalLocation.artifactLocation.uri === uri,
        );
      expect(sarif.version).toBe('2.1.0');
      // the folder that was chosen is the root: a viewer finds the file
      expect(resultOf('tools/fetch.py').suppressions[0].justification).toBe('=1+1 テスト <用>');
      expect(resultOf('tools/fetch.py').properties.class).toBe('validation-off');
      expect(resultOf('notes.txt').suppressions).toEqual([]);

      const json = JSON.parse((await saved(page, t('save.json'))).text);
      expect(json).toMatchObject({ tool: 'yomitoki', format: 1 });
      expect(json.summary.reviews).toEqual({ reviewed: 1, 'false-alarm': 1 });
      const file = json.files.find((each: { file: string }) => each.file === 'project/tools/fetch.py');
      expect(file.findings[0].review).toEqual({ state: 'false-alarm', reason: '=1+1 テスト <用>' });

      const markdown = (await saved(page, t('save.markdown'))).text;
      expect(markdown).toContain('\\<用\\>');
      expect(markdown).toContain(report('summary.noProof'));
      expect(markdown).toMatch(/\]\(http:\/\/localhost:\d+\/(?:ja|en)\/pinning\/[a-z-]+\/\)/);

      // The same place scanned again keeps what was decided; the reader can take it back.
      await folderInput(page).setInputFiles(project());
      await isOver(page);
      await expect(place).toContainText('=1+1 テスト <用>');
      await place.getByRole('button', { name: t('review.undo') }).click();
      await expect(place).not.toContainText('=1+1 テスト <用>');
      await expect(place.getByRole('button', { name: t('review.markReviewed') })).toBeFocused();
    });

    test('gives a summary to copy, and leads into the self-check with what all places answer', async ({
      page,
    }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, language, '#cloud=public&connection=https');
      await fileInput(page).setInputFiles(join(folder('one', { 'Client.kt': pins }), 'Client.kt'));
      await isOver(page);
      const link = page.getByRole('link', { name: t('take.link') });
      const question = addresses.checkPlace(language, notice?.id ?? '', 'restricts');
      await expect(link).toHaveAttribute(
        'href',
        `${question}#cloud=public&connection=https&restricts=pin-set&compared=public-key&whose-key=intermediate&which-keys-or-names=old-only`,
      );
      await page.getByRole('button', { name: t('take.copy') }).click();
      await expect(page.locator('.take-away')).toContainText(t('take.copied'));
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Client.kt');
      expect(copied).toContain(report('summary.noProof'));
      await link.click();
      // the check begins at the first question that is still open, and keeps what was answered
      await expect(page).toHaveURL(/\/check\/[a-z-]+\/#cloud=public&connection=https&restricts=pin-set/);
    });

    test('answers nothing from nothing found, and says why', async ({ page }) => {
      await open(page, language);
      await fileInput(page).setInputFiles(join(folder('none', { 'Plain.cs': innocent }), 'Plain.cs'));
      await isOver(page);
      await expect(status(page)).toContainText(report('summary.nothing'));
      await expect(status(page)).toContainText(report('summary.noProof'));
      await expect(page.locator('.take')).not.toContainText(t('take.gives'));
      await expect(page.getByRole('link', { name: t('take.linkOpen') })).toHaveAttribute(
        'href',
        addresses.checkPlace(language, notice?.id ?? '', 'restricts'),
      );
    });

    test('says of what it cannot take what is wrong with it, and goes on', async ({ page }) => {
      await open(page, language);
      // an empty folder: the browser hands over an empty list
      await folderInput(page).dispatchEvent('change');
      await expect(page.getByRole('alert').filter({ hasText: t('choose.empty') })).toBeVisible();
      const odd = folder('odd', {
        'packed.7z': Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, ...new Array(60).fill(1)]),
        'broken.zip': zipSync({ 'a.txt': strToU8('a') }).subarray(0, 40),
      });
      await fileInput(page).setInputFiles([join(odd, 'packed.7z'), join(odd, 'broken.zip')]);
      await isOver(page);
      await expect(page.getByText(t('choose.empty'))).toHaveCount(0);
      await expect(page.locator('.not-read')).toContainText('packed.7z');
      await expect(page.locator('.not-read')).toContainText(report('notRead.unsupported'));
      await expect(page.locator('.not-read')).toContainText(report('notRead.archive-broken'));
      // everything is left out: that is not "nothing found"
      await folderInput(page).setInputFiles(
        folder('left', { 'node_modules/a.js': off, '.gitignore': '*\n' }),
      );
      await isOver(page);
      await expect(status(page)).toContainText(t('result.noneRead'));
      await expect(status(page)).not.toContainText(report('summary.nothing'));
    });

    test('is worked by the keyboard alone', async ({ page }) => {
      await open(page, language);
      const reach = async (target: Locator) => {
        for (let press = 0; press < 60; press += 1) {
          if (await target.evaluate((element) => element === document.activeElement)) return;
          await page.keyboard.press('Tab');
        }
        await expect(target).toBeFocused();
      };
      await reach(page.getByRole('button', { name: t('choose.folder') }));
      await reach(page.getByLabel(t('choose.generated')));
      await page.keyboard.press('Space');
      await expect(page.getByLabel(t('choose.generated'))).toBeChecked();
      await reach(page.locator('summary', { hasText: t('choose.paste') }));
      await page.keyboard.press('Enter');
      await reach(page.getByLabel(t('choose.name'), { exact: true }));
      await page.keyboard.type('fetch.py');
      await reach(page.getByLabel(t('choose.code'), { exact: true }));
      await page.keyboard.type(off);
      await reach(page.getByRole('button', { name: t('choose.run'), exact: true }));
      await page.keyboard.press('Enter');
      await expect(results(page).locator('h2')).toBeFocused();
      await isOver(page);
      const facet = page.getByRole('button', { name: shared('class.validation-off') });
      await reach(facet);
      await page.keyboard.press('Enter');
      await expect(facet).toHaveAttribute('aria-pressed', 'true');
      const mark = cards(page)
        .first()
        .getByRole('button', { name: t('review.markReviewed') });
      await reach(mark);
      await page.keyboard.press('Enter');
      await expect(page.getByLabel(t('review.reasonOptional'))).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(mark).toBeFocused();
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        test(`has no accessibility violation with results, ${colorScheme}, ${width} px wide`, async ({
          page,
        }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await open(page, language);
          await folderInput(page).setInputFiles(project());
          await isOver(page);
          await cardIn(page, 'tools/fetch.py')
            .getByRole('button', { name: t('review.markFalse') })
            .click();
          await page.getByLabel(t('review.reason')).fill('x');
          await page.keyboard.press('Enter');
          await cardIn(page, 'notes.txt')
            .getByRole('button', { name: t('review.markFalse') })
            .click();
          await page.keyboard.press('Enter');
          await page.getByRole('button', { name: shared('effect.breaks') }).focus();
          for (const details of await page.locator('details').all()) {
            await details.evaluate((element: HTMLDetailsElement) => element.setAttribute('open', ''));
          }
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        });
      }
    }
  });
}

test('sends nothing of what is searched, decided or saved, and works without a connection', async ({
  page,
  context,
}) => {
  const t = translator('en', 'scan-page');
  await open(page, 'en');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await context.setOffline(true);
  await folderInput(page).setInputFiles(project());
  await isOver(page);
  await cards(page)
    .first()
    .getByRole('button', { name: t('review.markReviewed') })
    .click();
  await page.keyboard.press('Enter');
  await page.getByLabel(t('filter.text')).fill('Client');
  for (const format of ['csv', 'markdown', 'sarif', 'json'] as const)
    expect((await saved(page, t(`save.${format}`))).text.length).toBeGreaterThan(100);
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await context.setOffline(false);
});

test('shows what is found as it comes, holds and goes on, and moves nothing that is there', async ({
  page,
}) => {
  const t = translator('en', 'scan-page');
  const filler = `${'0123456789abcdef'.repeat(40)}\n`.repeat(1500);
  const slow = folder(
    'slow',
    Object.fromEntries(
      Array.from({ length: 240 }, (_, index) => [
        `file-${String(index).padStart(3, '0')}.kt`,
        `${pins}${filler}`,
      ]),
    ),
  );
  await open(page, 'en');
  await folderInput(page).setInputFiles(slow);
  const first = cards(page).first();
  await expect(first).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: t('progress.pause'), exact: true }).click();
  await expect(status(page)).toHaveText(t('state.paused'));
  await expect(page.locator('.figures')).toContainText('of 240 files');
  await page.getByRole('button', { name: t('progress.goOn'), exact: true }).click();
  await expect(status(page)).toHaveText(t('state.running'));
  // A reader who is in the list: what comes below or, at the end, above must not move it.
  await cards(page).nth(2).scrollIntoViewIfNeeded();
  const third = cards(page).nth(2);
  const placeOf = async () => Math.round((await third.boundingBox())?.y ?? Number.NaN);
  const before = await placeOf();
  const found = page.locator('.figures span').first();
  const number = await found.textContent();
  await expect(found).not.toHaveText(number ?? '', { timeout: 30_000 });
  expect(await placeOf()).toBe(before);
  // Pressed where it is, without scrolling to it.
  await page
    .getByRole('button', { name: t('progress.stop'), exact: true })
    .evaluate((button: HTMLButtonElement) => button.click());
  await isOver(page);
  expect(Math.abs((await placeOf()) - before)).toBeLessThanOrEqual(1);
  await expect(status(page)).toContainText(t('state.stopped'));
  await expect(status(page)).toContainText(t('summary.stopped'));
  const json = JSON.parse((await saved(page, t('save.json'))).text);
  expect(json.summary.stopped).toBe(true);
  expect(json.summary.files).toBeLessThan(240);
  // A stopped scan has not looked at everything: what it answers says so.
  await expect(page.locator('.take')).toContainText(t('take.partly'));
});

test('stays quick with thousands of findings', async ({ page }) => {
  const t = translator('en', 'scan-page');
  const many = folder(
    'many',
    Object.fromEntries(
      Array.from({ length: 100 }, (_, index) => [
        `all-${index}.txt`,
        `${old.sha1} ${root.sha1}\n`.repeat(100),
      ]),
    ),
  );
  await open(page, 'en');
  await folderInput(page).setInputFiles(many);
  await isOver(page);
  await expect(page.locator('.shown')).toContainText(/of \d+,\d{3}/);
  await expect(cards(page)).toHaveCount(50);
  await page.evaluate(() => {
    const beats: number[] = [];
    const beat = (now: number) => {
      beats.push(now);
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    Object.assign(window, { beats });
  });
  await page.getByLabel(t('filter.text')).pressSequentially('all', { delay: 30 });
  await page.getByLabel(t('filter.group')).selectOption('certificate');
  await page.getByRole('button', { name: t('result.more') }).click();
  await expect(cards(page)).toHaveCount(150);
  const longest = await page.evaluate(() => {
    const { beats } = window as unknown as { beats: number[] };
    return Math.max(...beats.map((beat, index) => beat - (beats[index - 1] ?? beat)));
  });
  expect(longest).toBeLessThan(2_000);
});

test('asks before what the reader decided is lost, until a file holds it', async ({ page }) => {
  const t = translator('en', 'scan-page');
  await open(page, 'en');
  await folderInput(page).setInputFiles(project());
  await isOver(page);
  const wouldAsk = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await wouldAsk()).toBe(false);
  await cards(page)
    .first()
    .getByRole('button', { name: t('review.markReviewed') })
    .click();
  await page.keyboard.press('Enter');
  await expect(cards(page).first()).toContainText(t('review.reviewed'));
  expect(await wouldAsk()).toBe(true);
  await saved(page, t('save.json'));
  expect(await wouldAsk()).toBe(false);
});

test('is led to from home, the header, the identifier and the questions about code', async ({ page }) => {
  const target = addresses.scan('ja');
  for (const address of [addresses.home('ja'), addresses.certificates('ja'), addresses.glossary('ja')]) {
    await page.goto(address);
    await expect(page.locator(`a[href="${target}"]`).first()).toBeVisible();
  }
  await page.goto(`${addresses.home('ja')}`);
  await expect(page.locator(`main a[href="${target}"]`)).toHaveCount(1);
  const question = addresses.checkPlace('ja', notice?.id ?? '', 'restricts');
  await page.goto(`${question}#cloud=public&connection=https&address=direct&who=own-code`);
  // The script that carries the answers writes the address in full.
  await page.locator(`main a[href*="${target}"]`).click();
  await expect(page).toHaveURL(/\/scan\/#cloud=public&connection=https&address=direct&who=own-code$/);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['ja', 'en'] as const) {
    test(`the ${language} page says so, and gives the command`, async ({ page }) => {
      const t = translator(language, 'scan-page');
      await page.goto(addresses.scan(language));
      const told = page.locator('.without-scripts');
      await expect(told).toBeVisible();
      expect(await told.textContent()).toContain(t('noScript.title'));
      expect(await told.locator('code').textContent()).toContain('npx yomitoki scan');
      await expect(page.locator('.scanner')).toBeHidden();
      await told.locator('a').click();
      await expect(page.locator('h1')).toBeVisible();
    });
  }
});
