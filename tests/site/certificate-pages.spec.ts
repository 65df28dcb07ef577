import type { Page } from '@playwright/test';
import { certificate } from '#content/certificates/index.ts';
import { meaningsOf } from '#content/notices/certificate-roles.ts';
import { notices } from '#content/notices/index.ts';
import { languages } from '#domain/bilingual.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import { addresses } from '#domain/site/addresses.ts';
import { expect, test } from './pages.ts';

const ids = {
  old: 'microsoft-azure-tls-issuing-ca-01--2f2877c5',
  misprinted: 'microsoft-azure-tls-issuing-ca-01--b9ed88eb',
  new: 'microsoft-azure-rsa-tls-issuing-ca-03--f9388ea2',
  root: 'digicert-global-root-g2--df3c24f9',
  crossSigned: 'digicert-global-root-g2--e995ef91',
  malformed: 'microsoft-rsa-tls-issuing-aoc-ca-01--005ec9a0',
  ecc: 'microsoft-azure-ecc-tls-issuing-ca-01--92503d0d',
};

/** The texts of all values of an identifier, its other forms included. */
const valuesOf = (page: Page, identifier: string) =>
  page.locator(`#${identifier} code[data-copy]`).allTextContents();

for (const language of languages) {
  for (const [what, id] of Object.entries(ids)) {
    test(`the ${language} page of one ${what} says what it means for each notice, and what to do`, async ({
      page,
    }) => {
      await page.goto(addresses.certificate(language, id));
      await expect(page.locator('h1')).toHaveText(certificate(id).commonName);
      for (const notice of notices) {
        const role = roleIn(notice, id);
        const { title, meaning, todo } = meaningsOf(notice.id)[role].certificate;
        const box = page.locator(`#role [data-role=${role}]`);
        await expect(box.getByRole('heading')).toHaveText(title[language]);
        await expect(box).toContainText(meaning[language]);
        if (todo) await expect(box).toContainText(todo[language]);
        await expect(box.locator(`a[href="${addresses.check(language, notice.id)}"]`)).toBeVisible();
      }
    });
  }

  test(`the ${language} page of a root's other certificate leads to what the notice says of its key`, async ({
    page,
  }) => {
    await page.goto(addresses.certificate(language, ids.crossSigned));
    await page.locator(`#role a[href="${addresses.certificate(language, ids.root)}"]`).click();
    await expect(page.locator('#role [data-role]')).toHaveAttribute('data-role', 'root-unchanged');
  });

  for (const [id, moment, state] of [
    [ids.old, '2024-06-27T23:59:59Z', 'valid'],
    [ids.old, '2024-06-28T00:00:00Z', 'expired'],
    [ids.root, '2026-11-23T00:00:00Z', 'valid'],
    [ids.root, '2038-01-15T12:00:01Z', 'expired'],
    [ids.new, '2023-06-07T23:59:59Z', 'not-yet'],
  ] as const) {
    test(`the ${language} page of ${id} says at ${moment} by the reader’s clock: ${state}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date(moment));
      await page.goto(addresses.certificate(language, id));
      const words = {
        ja: { 'not-yet': 'まだ有効期間の前です', valid: '有効期間内です', expired: '期限切れです' },
        en: { 'not-yet': 'not valid yet', valid: 'within its validity', expired: 'expired' },
      }[language];
      await expect(page.locator('[data-fact=state] dd')).toHaveText(words[state]);
    });
  }

  test(`the ${language} page says the end of a certificate in UTC and on a clock in Japan`, async ({
    page,
  }) => {
    await page.goto(addresses.certificate(language, ids.old));
    const said = {
      ja: ['2024 年 6 月 27 日 23:59:59 (UTC)', '2024 年 6 月 28 日 08:59:59 (日本時間)'],
      en: ['27 June 2024 23:59:59 (UTC)', '28 June 2024 08:59:59 (JST)'],
    }[language];
    for (const words of said) await expect(page.locator('[data-fact=until]')).toContainText(words);
  });
}

test.describe('the identifiers', () => {
  test('stand in every form that people need', async ({ page }) => {
    await page.goto(addresses.certificate('ja', ids.old));
    expect(await valuesOf(page, 'sha1')).toEqual(
      expect.arrayContaining([
        '2F2877C5D778C31E0F29C7E371DF5471BD673173',
        '2f2877c5d778c31e0f29c7e371df5471bd673173',
        '2F:28:77:C5:D7:78:C3:1E:0F:29:C7:E3:71:DF:54:71:BD:67:31:73',
        '2f 28 77 c5 d7 78 c3 1e 0f 29 c7 e3 71 df 54 71 bd 67 31 73',
        '0x2F2877C5D778C31E0F29C7E371DF5471BD673173',
      ]),
    );
    expect(await valuesOf(page, 'serial')).toEqual(
      expect.arrayContaining([
        '0AAFA6C5CA63C45141EA3BE1F7C75317',
        'aafa6c5ca63c45141ea3be1f7c75317',
        '14204314458671557774215927822652232471',
      ]),
    );
    expect(await valuesOf(page, 'spki')).toEqual(
      expect.arrayContaining([
        'sha256/NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w=',
        'sha256//NHwusbC7w844JzTmvIRIo8NL7D6StITK9phzFgtJi0w=',
        '347C2EB1B0BBC3CE382734E6BC8448A3C34BEC3E92B484CAF69873160B498B4C',
      ]),
    );
    for (const identifier of ['sha256', 'ski', 'spkiSha1', 'aki']) {
      expect((await valuesOf(page, identifier)).length, identifier).toBeGreaterThan(5);
    }
  });

  test('are copied letter by letter, each button naming its form and identifier', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(addresses.certificate('en', ids.old));
    await page.getByRole('button', { name: 'Copy: upper case: Thumbprint (SHA-1)', exact: true }).click();
    await expect(page.getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '2F2877C5D778C31E0F29C7E371DF5471BD673173',
    );
    await page.locator('#serial summary').click();
    await page.getByRole('button', { name: 'Copy: decimal: Serial number', exact: true }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      '14204314458671557774215927822652232471',
    );
  });

  test('move nothing when their buttons come', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(addresses.certificate('ja', ids.old));
    const height = () => page.locator('#identifiers').evaluate((section) => section.clientHeight);
    const withButtons = await height();
    const removed = await page.locator('.copy').evaluateAll((buttons) => {
      for (const button of buttons) button.remove();
      return buttons.length;
    });
    expect(removed).toBeGreaterThan(20);
    expect(await height()).toBe(withButtons);
  });

  test('give the names in the writings of three tools', async ({ page }) => {
    await page.goto(addresses.certificate('en', ids.root));
    expect(await page.locator('#names code').allTextContents()).toEqual(
      expect.arrayContaining([
        'CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US',
        'C = US, O = DigiCert Inc, OU = www.digicert.com, CN = DigiCert Global Root G2',
        'CN=DigiCert Global Root G2,OU=www.digicert.com,O=DigiCert Inc,C=US',
      ]),
    );
  });
});

test('the misprinted serial stands beside the true one, explained, with its sources', async ({ page }) => {
  for (const language of languages) {
    await page.goto(addresses.certificate(language, ids.misprinted));
    await expect(page.locator('#serial')).toContainText('0x1dbe9496f3db8b8de700000000001d');
    const note = page.locator('#note-misprinted-serial');
    await expect(note).toContainText('330000001dbe9496f3db8b8de700000000001d');
    await expect(note).toContainText('33 00 00 00');
    await note.locator('a.source').first().click();
    await expect(page.locator('#references li:target')).toContainText('Azure Certificate Authority details');
  }
});

test('a certificate leads to those of the same key, and to its issuer', async ({ page }) => {
  await page.goto(addresses.certificate('ja', ids.old));
  await expect(page.locator('#kin')).toContainText('B9ED88EB');
  await page.locator('[data-fact=issuer] a').click();
  await expect(page).toHaveURL(addresses.certificate('ja', ids.root));
  await page.locator(`#kin a[href="${addresses.certificate('ja', ids.old)}"]`).click();
  await expect(page.locator('h1')).toHaveText('Microsoft Azure TLS Issuing CA 01');
});

test('the language switch keeps the certificate and the section', async ({ page }) => {
  await page.goto(`${addresses.certificate('ja', ids.new)}#names`);
  await page.locator('[data-language-switch]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`${addresses.certificate('en', ids.new)}#names$`));
});

test('a printed page has its role and identifiers, and nothing to press', async ({ page }) => {
  await page.goto(addresses.certificate('en', ids.old));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 710, height: 1039 });
  for (const part of ['#role [data-role]', '#sha1 code', '#serial code', '#names code']) {
    await expect(page.locator(part).first()).toBeVisible();
  }
  for (const control of ['header nav', '.copy', '.tool', '#sha1 details']) {
    await expect(page.locator(control).first()).toBeHidden();
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the sitemap names the page of every certificate, and an unknown one is not found', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  for (const id of Object.values(ids)) {
    for (const language of languages)
      expect(sitemap).toContain(`${addresses.certificate(language, id)}</loc>`);
  }
  const missing = await request.get(addresses.certificate('ja', 'no-such-ca--00000000'));
  expect(missing.status()).toBe(404);
});
