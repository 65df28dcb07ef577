import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, elementsOf, type Page } from './page.ts';

/**
 * Takes out of a reading page what only the framework's runtime would use:
 * its scripts and their preloads, the page data, React's comments and markers,
 * and metadata that stands in the page twice.
 * The text, links, forms and popovers stay as they are.
 */
export function stripFramework({ tree }: Page): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    const goes = node.type === 'comment' || (node.type === 'element' && isFrameworks(node));
    if (!goes) {
      if (node.type === 'element') delete node.properties['dataPrecedence'];
      return;
    }
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

function isFrameworks(element: Element): boolean {
  // Only what is Next's own: a script that somebody wrote stays, and is refused by name.
  if (element.tagName === 'script') {
    return (
      attribute(element, 'src')?.startsWith('/_next/') ??
      /^\(?(?:self\.__next_|globalThis\["TURBOPACK"\])/.test(textOf(element))
    );
  }
  if (element.tagName === 'link') return attribute(element, 'as') === 'script';
  // Next repeats every og: line for Twitter, which reads og: itself; only the card's kind is its own.
  if (element.tagName === 'meta')
    return /^next-size-adjust$|^twitter:(?!card$)/.test(attribute(element, 'name') ?? '');
  const isEmpty = element.children.every(({ type }) => type === 'comment');
  return element.tagName === 'div' && isEmpty && Object.keys(element.properties).join() === 'hidden';
}

/**
 * Puts the page's style sheets into the page: a second request would hold the
 * first text back by about half a second on a slow line.
 */
export async function inlineStyles(out: string, { tree }: Page): Promise<void> {
  const links = elementsOf(tree, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  const sheets = [...new Set(links.map((link) => attribute(link, 'href') ?? ''))];
  if (sheets.length === 0) return;
  const css = (await Promise.all(sheets.map((href) => readFile(join(out, href), 'utf8')))).join('\n');
  remove(tree, (element) => links.includes(element));
  headOf(tree).children.push({
    type: 'element',
    tagName: 'style',
    properties: {},
    children: [{ type: 'text', value: css }],
  });
}

/** Takes elements out of a page, with all that they hold. */
export function remove(tree: Root, goes: (element: Element) => boolean): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !goes(element)) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** @throws when the page has no head: then it is not a page */
export function headOf(tree: Root): Element {
  const [head] = elementsOf(tree, 'head');
  if (!head) throw new Error('a page without <head>');
  return head;
}
