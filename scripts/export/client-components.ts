import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '#domain/fault.ts';
import { elementsOf, type Page } from './page.ts';

/** What Next's own router sends to every page; `$e` stands for a name written before. A default export of ours would hide among them: the linter forbids those outside routes. */
const ofNext = /^(?:default|.*Boundary|ClientPageRoot|ClientSegmentRoot|IconMark|\$.*)?$/;

/**
 * Our client components on a page, by the page data that Next writes for them.
 * To be asked before the data is taken out: without it a reading page would
 * show a component's first state for ever, and nothing would say so.
 */
export function clientComponentFaults({ file, tree }: Page): Fault[] {
  const data = elementsOf(tree, 'script').map(textOf).join('\n').replaceAll('\\"', '"');
  const names = [...data.matchAll(/\bI\[\d+,\[[^\]]*\],"([^"]*)"/g)].map(([, name = '']) => name);
  return [...new Set(names)]
    .filter((name) => !ofNext.test(name))
    .map((name) => ({
      file: `out/${file}`,
      record: `<${name}>`,
      problem: 'a reading page holds a client component, which would stay without its script',
      cure: "take 'use client' away, do it in components/enhance, or declare the page a tool",
    }));
}
