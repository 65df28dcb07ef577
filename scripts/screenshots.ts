import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { certificate } from '#content/certificates/index.ts';
import { type Language, languages } from '#domain/bilingual.ts';
import { addresses } from '#domain/site/addresses.ts';
import { findBrowser, launchFlags } from './browser.mjs';
import { createServer } from './serve.mjs';

/**
 * Pictures for the README and for a look at every change: the notice page in
 * both languages, three widths, light and dark, and its first printed sheet; a
 * question and an outcome of the self-check, the identifier and the scanner with a result, on a phone.
 * Run `npm run build` first.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs/screenshots');
const heights = { 360: 800, 768: 1024, 1280: 800 };
/** A4 at 96 dots an inch, less the margins of the print style. */
const sheet = { width: 710, height: 1039 };

/** A question and an outcome of the self-check, each with the answers that lead there. */
const ofSelfCheck = {
  question: 'restricts/#cloud=public&connection=https&address=direct&who=own-code',
  outcome:
    'no-restriction/#cloud=public&connection=https&address=direct&who=own-code&restricts=system-default',
};

/** The overview of the ways of pinning, and one of them at its commands. */
const ofPinning = (language: Language) => ({
  pinning: addresses.pinning(language),
  pattern: `${addresses.pattern(language, 'jvm-okhttp-pinner')}#search`,
});

/** Code for the scanner to find. */
const pins = Buffer.from(`val pinner = CertificatePinner.Builder()
    .add("*.blob.core.windows.net", "sha256/${certificate('microsoft-azure-tls-issuing-ca-01--2f2877c5').spkiSha256Base64}")
    .build()
`);

mkdirSync(folder, { recursive: true });
const server = createServer({ root: join(root, 'out'), headersFile: join(root, 'out/_headers') });
await new Promise<void>((resolve) => server.listen(0, resolve));
const { port } = server.address() as AddressInfo;
const executablePath = await findBrowser();
const browser = await chromium.launch({ args: launchFlags(), ...(executablePath && { executablePath }) });

for (const language of languages) {
  const address = `http://localhost:${port}${addresses.notice(language, 'azure-storage-tls-2024')}`;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [width, height] of Object.entries(heights)) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, colorScheme });
      await page.goto(address);
      await page.screenshot({ path: join(folder, `notice-${language}-${width}-${colorScheme}.png`) });
      await page.close();
    }
  }
  for (const [name, address] of Object.entries(ofSelfCheck)) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(
      `http://localhost:${port}${addresses.check(language, 'azure-storage-tls-2024')}${address}`,
    );
    await page.screenshot({ path: join(folder, `${name}-${language}-360-light.png`) });
    await page.close();
  }
  for (const [name, address] of Object.entries(ofPinning(language))) {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    await page.goto(`http://localhost:${port}${address}`);
    await page.screenshot({ path: join(folder, `${name}-${language}-360-light.png`) });
    await page.close();
  }
  const tool = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await tool.goto(`http://localhost:${port}${addresses.certificates(language)}`);
  await tool.getByRole('textbox').fill(certificate('microsoft-azure-tls-issuing-ca-01--2f2877c5').sha1);
  await tool.locator('.found').first().waitFor();
  await tool.locator('.results h2').scrollIntoViewIfNeeded();
  await tool.screenshot({ path: join(folder, `identifier-${language}-360-light.png`) });
  await tool.goto(`http://localhost:${port}${addresses.scan(language)}`, { waitUntil: 'networkidle' });
  await tool.setInputFiles('input[data-takes=files]', {
    name: 'Client.kt',
    mimeType: 'text/plain',
    buffer: pins,
  });
  await tool.locator('.finding').first().waitFor();
  await tool.locator('.finding-group').first().scrollIntoViewIfNeeded();
  await tool.locator('.shown').evaluate((element) => element.scrollIntoView());
  await tool.screenshot({ path: join(folder, `scanner-${language}-360-light.png`) });
  await tool.close();
  const page = await browser.newPage({ viewport: sheet });
  await page.goto(address);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(folder, `notice-${language}-print.png`) });
  await page.close();
}
await browser.close();
server.close();
console.log(`The pictures are in ${folder}.`);
