import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A page of the export, parsed. */
export interface Page {
  /** Path below the export's folder, `ja/glossary/index.html`. */
  readonly file: string;
  /** Address on the site, `/ja/glossary/`. */
  readonly address: string;
  readonly tree: Root;
}

const parser = unified().use(rehypeParse);
// Quotes inside a quoted attribute stay readable: what the option guards against ended with Internet Explorer 8.
const printer = unified().use(rehypeStringify, { allowDangerousCharacters: true });

/** The address a host serves a file under. @example addressOf('ja/index.html') => '/ja/' */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

export function parsePage(file: string, html: string): Page {
  return { file, address: addressOf(file), tree: parser.parse(html) };
}

export async function readPage(out: string, file: string): Promise<Page> {
  return parsePage(file, await readFile(join(out, file), 'utf8'));
}

export async function writePage(out: string, page: Page): Promise<void> {
  await writeFile(join(out, page.file), printer.stringify(page.tree));
}

/** All elements of a page, in document order. */
export function elementsOf(tree: Root, tagName?: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (!tagName || element.tagName === tagName) found.push(element);
  });
  return found;
}

/** An attribute as the text that stands in the page; undefined when absent. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === null || value === undefined || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}
