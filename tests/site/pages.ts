import { globSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { certificates } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { patterns } from '#content/pinning/index.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import { classesOf } from '#domain/pinning/pattern-facts.ts';
import { searchForMatches, searchForWords } from '#domain/pinning/search-commands.ts';

/** Every page of the export as a reader's address, the 404 pages included. */
export const everyPage: readonly string[] = globSync('**/*.html', { cwd: 'out' })
  .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
  .toSorted();

/** The certificate that a page is about, by its id. */
export const certificateOn = (address: string) => /\/certificates\/([^/]+)\/$/.exec(address)?.[1];

/** Of every kind of certificate the first: who signed it, what it is to a notice, what is said of it, how long its name is. */
const visitedCertificates = new Set(
  [
    Map.groupBy(certificates, ({ variant }) => variant),
    Map.groupBy(certificates, ({ id }) => notices.map((each) => roleIn(each, id)).join()),
    Map.groupBy(certificates, ({ notes = [] }) => (notes.includes('misprinted-serial') ? 'misprinted' : '')),
    Map.groupBy(certificates, ({ commonName }) => (commonName.length > 50 ? 'long' : 'short')),
  ].flatMap((groups) => [...groups.values()].flatMap(([first]) => first?.id ?? [])),
);

/** The way of pinning that a page is about, by its id. */
export const patternOn = (address: string) => /\/pinning\/([^/]+)\/$/.exec(address)?.[1];

/** Of every kind of pattern page the first: which classes, how long its commands are, whether a narrower search stands there. */
const visitedPatterns = new Set(
  [
    Map.groupBy(patterns, (pattern) => classesOf(pattern).join()),
    Map.groupBy(patterns, (pattern) => (searchForWords(pattern).grep.length > 1000 ? 'long' : 'short')),
    Map.groupBy(patterns, (pattern) => searchForMatches(pattern) !== undefined),
    Map.groupBy(patterns, ({ files }) => files.length === 0),
  ].flatMap((groups) => [...groups.values()].flatMap(([first]) => first?.id ?? [])),
);

/** Pages of certificates and of ways of pinning are hundreds of one make: a browser visits some, the others are only read. */
const isVisited = (address: string) => {
  const certificate = certificateOn(address);
  const pattern = patternOn(address);
  if (certificate !== undefined) return visitedCertificates.has(certificate);
  return pattern === undefined || visitedPatterns.has(pattern);
};
export const visitedPages = everyPage.filter(isVisited);
export const readPages = everyPage.filter((address) => !isVisited(address));

export const notice = (language: string) => `/${language}/notices/azure-storage-tls-2024/`;

/**
 * A page that must stay silent: whatever the browser reports (an error, a
 * blocked resource, a policy violation) and every request that leaves the site
 * fails the test.
 */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()))
        complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('request', (request) => {
      // A blob is made in the page: nobody is asked for it.
      const address = request.url().replace(/^blob:/, '');
      if (!address.startsWith(baseURL ?? '')) complaints.push(`request to ${request.url()}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});

export { expect } from '@playwright/test';
