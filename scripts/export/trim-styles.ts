import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { type Location2, type Selector, transform } from 'lightningcss';
import { attribute, elementsOf, type Page } from './page.ts';

/** Whether anything has, or a script may give it, a class. By the plain name: `md:flex`, not `md\:flex`. */
type IsUsed = (name: string) => boolean;

/** A style rule, by where it stands in the sheet. */
interface StyleRule {
  readonly start: number;
  readonly end: number;
  readonly selectors: readonly Selector[];
}

/** `@media` and the like with what it holds. */
interface Group {
  readonly start: number;
  readonly end: number;
  readonly blocks: (StyleRule | Group)[];
}

/**
 * Takes out of a page's styles the rules that nothing on it can match: each of
 * their selectors needs a class that no element has and no script of the page
 * names. A script must write the names of its classes in full.
 * To be done when the page has all its scripts, and before its policy.
 * @param scripts all that the page may load, as paths below the export
 * @throws when a style sheet is not CSS
 */
export async function trimStyles(
  out: string,
  { tree, file }: Page,
  scripts: readonly string[],
): Promise<void> {
  const elements = elementsOf(tree);
  const code = (await Promise.all(scripts.map((path) => readFile(join(out, path), 'utf8')))).join('\n');
  const classes = new Set(elements.flatMap(classesOf));
  const words = new Set(code.match(/[\w-]+/g));
  // A name such as `py-0.5` is more than a word: found anywhere, it may be used.
  const isNamed = (name: string) => (/^[\w-]+$/.test(name) ? words.has(name) : code.includes(name));
  for (const style of elements.filter(({ tagName }) => tagName === 'style')) {
    const css = withoutUnused(textOf(style), (name) => classes.has(name) || isNamed(name), file);
    style.children = [{ type: 'text', value: css }];
  }
}

/** The classes of an element, and of all that a `<template>` holds. */
function classesOf(element: Element): string[] {
  return [
    ...(attribute(element, 'className')?.split(' ') ?? []),
    ...(element.content ? elementsOf(element.content).flatMap(classesOf) : []),
  ];
}

/**
 * A style sheet without the rules that need a class which is not used, and
 * without groups that are empty then. The rest stays to the letter. A layer
 * stays even when empty: layers rank by where they are first named.
 * @param file named when the sheet cannot be read
 */
export function withoutUnused(css: string, isUsed: IsUsed, file: string): string {
  return print(css, parse(css, file), isUsed);
}

function print(css: string, { start, end, blocks }: Group, isUsed: IsUsed): string {
  let text = '';
  let from = start;
  for (const block of blocks) {
    text += css.slice(from, block.start);
    if ('blocks' in block) {
      const group = print(css, block, isUsed);
      if (!/^[^{]*\{\s*\}$/.test(group)) text += group;
    } else if (!block.selectors.every((selector) => isDead(selector, isUsed))) {
      text += css.slice(block.start, block.end);
    }
    from = block.end;
  }
  return text + css.slice(from, end);
}

/** A selector needs all its classes, and of `:is()` one alternative. What `:not()` or `:has()` holds decides nothing. */
function isDead(selector: Selector, isUsed: IsUsed): boolean {
  return selector.some((part) => {
    if (part.type === 'class') return !isUsed(part.name);
    const isChoice = part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where');
    return isChoice && part.selectors.every((alternative) => isDead(alternative, isUsed));
  });
}

/** Sheets read so far: nearly all pages carry the same. */
const known = new Map<string, Group>();

/**
 * The style rules of a sheet and the groups they stand in, each by its place.
 * The parser only reads: what it would print lacks prefixes and fallbacks that
 * some browsers need.
 */
function parse(css: string, file: string): Group {
  const parsed = known.get(css);
  if (parsed) return parsed;
  const lines = [0, ...[...css.matchAll(/\r\n|[\n\r\f]/g)].map((end) => end.index + end[0].length)];
  const sheet: Group = { start: 0, end: css.length, blocks: [] };
  const open = [sheet];
  const add = ({ line, column }: Location2, what: { selectors: Selector[] } | { blocks: [] }) => {
    const start = (lines[line] ?? 0) + column - 1;
    const block = { start, end: endOf(css, start), ...what };
    while ((open.at(-1) ?? block).end < block.end) open.pop();
    open.at(-1)?.blocks.push(block);
    if ('blocks' in block) open.push(block);
  };
  const addGroup = ({ value: { loc } }: { value: { loc: Location2 } }) => add(loc, { blocks: [] });
  transform({
    filename: file,
    code: Buffer.from(css),
    visitor: {
      Rule: {
        // What is nested in a rule may match without it, as `:not(&)` does: such a rule stays.
        style({ value: { loc, selectors, rules } }) {
          if (rules.length === 0) add(loc, { selectors });
        },
        media: addGroup,
        supports: addGroup,
        container: addGroup,
      },
    },
  });
  known.set(css, sheet);
  return sheet;
}

/** Where the block ends that begins at a place. Braces in escapes, strings, comments and addresses are none. */
function endOf(css: string, start: number): number {
  const token =
    /\\[\s\S]|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\/\*[\s\S]*?\*\/|\burl\(\s*(?!["'\s])(?:\\[\s\S]|[^)\\])*\)|[{}]/gi;
  token.lastIndex = start;
  let depth = 0;
  for (let found = token.exec(css); found; found = token.exec(css)) {
    if (found[0] === '{') depth += 1;
    else if (found[0] === '}' && --depth === 0) return token.lastIndex;
  }
  return css.length;
}
