import { attribute, elementsOf, type Page } from './page.ts';

/** What a page is sent with; docs/decisions/0001 says what that means. */
export type Kind = 'reading' | 'tool';

export const kinds: readonly Kind[] = ['reading', 'tool'];

/** The kind of a page whose `<html>` says it; undefined when it says none that we know. */
export function kindOf({ tree }: Page): Kind | undefined {
  const [html] = elementsOf(tree, 'html');
  const said = html && attribute(html, 'dataPage');
  return kinds.find((kind) => kind === said);
}

/**
 * A layout declares the kind of all its pages; an element within a page may
 * declare another, as a tool's does. The innermost counts and is written on
 * `<html>`, where it is looked for. React keeps the attribute: it compares none
 * when it takes a page over.
 */
export function liftKind({ tree }: Page): void {
  const [html, ...inner] = elementsOf(tree).filter((element) => attribute(element, 'dataPage') !== undefined);
  const last = inner.at(-1);
  if (html?.tagName === 'html' && last) html.properties['dataPage'] = attribute(last, 'dataPage');
}
