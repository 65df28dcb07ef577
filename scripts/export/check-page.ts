import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '#domain/fault.ts';
import { kinds } from './kind.ts';
import { attribute, elementsOf, type Page } from './page.ts';

/**
 * What a finished page must not carry: a framework script on a reading page,
 * text that only a script would reveal, anything its own policy would block.
 */
export function pageFaults({ file, tree }: Page): Fault[] {
  const faults: Fault[] = [];
  const add = (record: string, problem: string, cure: string) =>
    faults.push({ file: `out/${file}`, record, problem, cure });

  const [html] = elementsOf(tree, 'html');
  const kind = html && attribute(html, 'dataPage');
  if (!kinds.some((each) => each === kind)) {
    add(
      '<html>',
      `data-page is ${kind ?? 'missing'}`,
      `declare the kind of page in its layout: ${kinds.join(' or ')}`,
    );
  }
  if (!html || !attribute(html, 'lang')) add('<html>', 'lang is missing', 'set the language in the layout');

  for (const script of elementsOf(tree, 'script')) {
    const src = attribute(script, 'src');
    const isData = attribute(script, 'type') === 'application/ld+json';
    if (kind !== 'reading' || isData || src?.startsWith('/_y/')) continue;
    add(
      `<script${src ? ` src="${src}"` : ''}>`,
      `a reading page carries ${src ? 'a framework script' : `an inline script: ${textOf(script).slice(0, 60)}`}`,
      'render it on the server only, or declare the page a tool',
    );
  }
  for (const element of elementsOf(tree)) {
    const id = attribute(element, 'id');
    if (id?.startsWith('S:') || id?.startsWith('B:')) {
      add(
        `#${id}`,
        'text waits for a script to reveal it',
        'take <Suspense> or the loading file away around it',
      );
    }
    for (const name of Object.keys(element.properties)) {
      if (name === 'style' || /^on/i.test(name)) {
        add(
          `<${element.tagName} ${name}>`,
          `the page's policy blocks the attribute ${name}`,
          name === 'style' ? 'use a class' : 'listen in the enhancement script',
        );
      }
    }
  }
  return faults;
}
