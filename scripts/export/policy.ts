import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { sha256 } from './integrity.ts';
import { kindOf } from './kind.ts';
import { startsWorkers } from './own-scripts.ts';
import { attribute, elementsOf, type Page } from './page.ts';
import { headOf } from './strip.ts';

/**
 * Writes the page's content security policy from what is in it: nothing is
 * allowed but these very styles and scripts, by hash. Only a tool page loads
 * scripts without a hash, from the site itself and past a policy of its own for
 * their addresses. No page connects to anybody, so that nothing a reader types
 * could leave even by mistake.
 */
export function writePolicy(page: Page): void {
  const { tree } = page;
  const links = elementsOf(tree, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet');
  const styles = [
    ...links.map(() => "'self'"),
    ...elementsOf(tree, 'style').map((style) => `'${sha256(textOf(style))}'`),
  ];
  const scripts = elementsOf(tree, 'script')
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map((script) => {
      const integrity = attribute(script, 'integrity');
      const isLoaded = attribute(script, 'src') !== undefined;
      return isLoaded && !integrity ? "'self'" : `'${integrity ?? sha256(textOf(script))}'`;
    });
  const withWorkers = elementsOf(tree, 'script').some((script) =>
    startsWorkers(attribute(script, 'src') ?? ''),
  );
  const directives = {
    'default-src': ["'none'"],
    'script-src': scripts.length > 0 ? scripts : ["'none'"],
    'style-src': styles.length > 0 ? styles : ["'none'"],
    'img-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [
      ...(kindOf(page) === 'tool' ? ['default'] : ["'none'"]),
      ...(withWorkers ? ['scan-worker'] : []),
    ],
    // From a text that came with the page, never from an address: so it is under this policy as well.
    ...(withWorkers && { 'worker-src': ['blob:'] }),
  };
  const content = Object.entries(directives)
    .map(([name, values]) => `${name} ${[...new Set(values)].join(' ')}`)
    .join('; ');
  const meta: Element = {
    type: 'element',
    tagName: 'meta',
    properties: { httpEquiv: ['Content-Security-Policy'], content },
    children: [],
  };
  // After the charset, before anything the policy must govern.
  const head = headOf(tree);
  const charset = head.children.findIndex(
    (child) => child.type === 'element' && 'charSet' in child.properties,
  );
  head.children.splice(charset + 1, 0, meta);
}
