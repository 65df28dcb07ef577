import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '#domain/fault.ts';
import { attribute, elementsOf, type Page } from './page.ts';
import { headOf, remove } from './strip.ts';

/**
 * Runs before every other script of a tool page. Whatever the framework loads
 * later, it loads by an address: only those of its own files on this site pass.
 * There is nothing for markup or code in a text, so no script can write either.
 */
const addressesOnly = `self.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL(a){const u=new URL(a,location.href);if(u.origin===location.origin&&u.pathname.startsWith("/_next/static/chunks/"))return a}})`;

/** A piece of the page's data, as Next writes it for React to take the page over by. */
const piece = /^self\.__next_f\.push\(\[1,("[\s\S]*")\]\)$/;

/** What of the data would fetch a style sheet: a hint, and the element in the tree of the layout. */
const hint = /^[\da-f]*:HL\["[^"]+\.css","style"[^\n]*\n/gm;
const link = /\["\$","link","[^"]*",\{"rel":"stylesheet","href":"[^"]+\.css"[^{}]*\}\]/g;

/**
 * Makes a tool page of what Next wrote: its own policy for script addresses
 * first, no script for browsers that could not run the tool anyway, and no word
 * of the style sheets, which stand in the page.
 */
export function fitTool({ tree }: Page): void {
  remove(tree, (element) => element.tagName === 'script' && 'noModule' in element.properties);
  const pieces = elementsOf(tree, 'script').filter((script) => piece.test(textOf(script)));
  const data = pieces.map((script) => JSON.parse(piece.exec(textOf(script))?.[1] ?? '""')).join('');
  const [first, ...rest] = pieces;
  remove(tree, (element) => rest.includes(element));
  if (first) {
    const fitted = data.replace(hint, '').replace(link, 'null');
    first.children = [{ type: 'text', value: `self.__next_f.push([1,${asScript(fitted)}])` }];
  }
  const policy: Element = {
    type: 'element',
    tagName: 'script',
    properties: {},
    children: [{ type: 'text', value: addressesOnly }],
  };
  const head = headOf(tree);
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && 'charSet' in child.properties,
  );
  head.children.splice(charset + 1, 0, policy);
}

/** What a tool page must not carry: scripts that are not the framework's or ours, a word of a style sheet. */
export function toolFaults({ file, tree }: Page): Fault[] {
  const faults: Fault[] = [];
  for (const script of elementsOf(tree, 'script')) {
    const src = attribute(script, 'src');
    const text = textOf(script);
    const isKnown = src
      ? /^\/(?:_next\/static\/chunks|_y)\//.test(src)
      : text === addressesOnly ||
        attribute(script, 'type') === 'application/ld+json' ||
        /^\(?(?:self\.__next_f|globalThis\["TURBOPACK"\])/.test(text);
    if (!isKnown) {
      faults.push({
        file: `out/${file}`,
        record: src ? `<script src="${src}">` : '<script>',
        problem: `a script that is neither Next's nor ours: ${(src ?? text).slice(0, 60)}`,
        cure: 'import it in a client component, or make it one of components/enhance',
      });
    }
    if (!src && text.includes('.css')) {
      faults.push({
        file: `out/${file}`,
        record: '<script>',
        problem: 'the data of the page names a style sheet, which React would fetch and the policy refuse',
        cure: 'see how Next writes it now, and mend fitTool in scripts/export/tool-page.ts',
      });
    }
  }
  return faults;
}

/** A text as a script may hold it: nothing in it can end the script. */
function asScript(text: string): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '\u2028': '\\u2028', '\u2029': '\\u2029' };
  return JSON.stringify(text).replace(/[<\u2028\u2029]/g, (character) => escapes[character] ?? character);
}
