import { readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type Language, languages, otherLanguage } from '#domain/bilingual.ts';
import type { Fault } from '#domain/fault.ts';
import { addresses } from '#domain/site/addresses.ts';
import { linkFaults } from './check-links.ts';
import { pageFaults } from './check-page.ts';
import { clientComponentFaults } from './client-components.ts';
import { keepFramework, scriptsOf } from './keep-framework.ts';
import { keepPunctuation } from './keep-punctuation.ts';
import { kindOf, liftKind } from './kind.ts';
import { addOwnScripts, buildOwnScripts } from './own-scripts.ts';
import { attribute, elementsOf, type Page, readPage, writePage } from './page.ts';
import { writePolicy } from './policy.ts';
import { precompress } from './precompress.ts';
import { inlineStyles, stripFramework } from './strip.ts';
import { fitTool, toolFaults } from './tool-page.ts';
import { trimStyles } from './trim-styles.ts';

/**
 * Makes of Next's export what we publish: reading pages without the framework,
 * tool pages with what they use of it, each page with its styles inside and its
 * own policy; localized 404 pages where hosts look for them; texts
 * precompressed. Collects every fault it sees.
 * @param root the project's folder
 * @param out the export's folder
 */
export async function finishExport(root: string, out: string, siteUrl: string): Promise<Fault[]> {
  await placeNotFoundPages(out);
  const scripts = await buildOwnScripts(root, out);
  const pages: Page[] = [];
  const faults: Fault[] = [];
  const needed = new Set<string>();
  const exported = await filesIn(out);
  for (const file of exported) {
    if (!file.endsWith('.html')) continue;
    const page = await readPage(out, file);
    liftKind(page);
    const kind = kindOf(page);
    if (kind === 'reading') {
      faults.push(...clientComponentFaults(page));
      stripFramework(page);
      // A tool's text stays as React wrote it: it compares the page with its own.
      keepPunctuation(page);
    } else if (kind === 'tool') {
      fitTool(page);
      faults.push(...toolFaults(page));
    }
    await inlineStyles(out, page);
    pointLanguageSwitch(page);
    addOwnScripts(page, scripts);
    const loaded = await scriptsOf(out, page);
    await trimStyles(out, page, loaded);
    writePolicy(page);
    await writePage(out, page);
    pages.push(page);
    for (const script of loaded) needed.add(script);
  }
  await keepFramework(out, exported, needed);
  const files = await filesIn(out);
  await precompress(out, files);
  return [...faults, ...pages.flatMap(pageFaults), ...linkFaults(pages, new Set(files), siteUrl)];
}

/**
 * Next writes one 404 page thrice and its page data as text beside every page.
 * Hosts look for `404.html`, nearest folder first.
 */
async function placeNotFoundPages(out: string): Promise<void> {
  for (const language of languages) {
    const from = join(out, addresses.notFound(language));
    await rename(join(from, 'index.html'), `${dirname(from.replace(/\/$/, ''))}/404.html`);
    await rm(from, { recursive: true });
  }
  for (const extra of ['404', '_not-found', '_not-found.html']) {
    await rm(join(out, extra), { recursive: true, force: true });
  }
  for (const file of await filesIn(out)) {
    if (file.endsWith('.txt') && file !== 'robots.txt') await rm(join(out, file));
  }
}

/** The language link of the header leads to this page in the other language. A layout cannot know which page that is. */
function pointLanguageSwitch({ tree, address }: Page): void {
  for (const element of elementsOf(tree, 'a')) {
    const to = attribute(element, 'dataLanguageSwitch') as Language | undefined;
    // A 404 page has no counterpart that anybody should link to.
    if (!to || address.endsWith('404.html')) continue;
    element.properties['href'] = address.replace(`/${otherLanguage(to)}/`, `/${to}/`);
  }
}

/** Every file below a folder, as paths with slashes, in a stable order. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
