import type { Fault } from '#domain/fault.ts';
import { attribute, elementsOf, type Page } from './page.ts';

/** Attributes that name an address, and those that name an id on the same page. */
const addressAttributes = ['href', 'src'] as const;
const idAttributes = [
  'htmlFor',
  'popoverTarget',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
] as const;

/**
 * Every link, picture, canonical and preview address within the site leads to a
 * file of the export, every fragment to an id on that page, every reference to
 * an id on its own page; and no id stands twice.
 * @param files all files of the export, paths below its folder
 * @param siteUrl where the site is published: absolute addresses below it are checked too
 */
export function linkFaults(pages: readonly Page[], files: ReadonlySet<string>, siteUrl: string): Fault[] {
  const faults: Fault[] = [];
  const idsOf = new Map(pages.map((page) => [page.address, idsOn(page, faults)]));
  for (const page of pages) {
    const own = idsOf.get(page.address) ?? new Set<string>();
    for (const { what, address } of addressesOn(page)) {
      const problem = whyBroken(address, page, { idsOf, files, siteUrl });
      if (problem) faults.push({ file: `out/${page.file}`, record: `${what} ${address}`, ...problem });
    }
    for (const element of elementsOf(page.tree)) {
      for (const name of idAttributes) {
        for (const id of attribute(element, name)?.split(' ') ?? []) {
          if (own.has(id)) continue;
          faults.push({
            file: `out/${page.file}`,
            record: `<${element.tagName} ${name}="${id}">`,
            problem: `no element on this page has the id "${id}"`,
            cure: `give the target that id${nearest(id, own)}`,
          });
        }
      }
    }
  }
  return faults;
}

function idsOn(page: Page, faults: Fault[]): Set<string> {
  const ids = new Set<string>();
  for (const element of elementsOf(page.tree)) {
    const id = attribute(element, 'id');
    if (id === undefined) continue;
    if (ids.has(id)) {
      faults.push({
        file: `out/${page.file}`,
        record: `#${id}`,
        problem: 'two elements have this id',
        cure: 'rename one of them; links and the language switch need each id once',
      });
    }
    ids.add(id);
  }
  return ids;
}

function addressesOn(page: Page): { what: string; address: string }[] {
  return elementsOf(page.tree).flatMap((element) => {
    const fromAttributes = addressAttributes.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [{ what: `<${element.tagName} ${name}>`, address }];
    });
    const property = attribute(element, 'property') ?? attribute(element, 'name');
    const isPreview = property === 'og:image' || property === 'og:url' || property === 'twitter:image';
    const content = attribute(element, 'content');
    return isPreview && content ? [...fromAttributes, { what: property, address: content }] : fromAttributes;
  });
}

function whyBroken(
  address: string,
  page: Page,
  site: {
    readonly idsOf: ReadonlyMap<string, ReadonlySet<string>>;
    readonly files: ReadonlySet<string>;
    readonly siteUrl: string;
  },
): { problem: string; cure: string } | undefined {
  let url: URL;
  let path: string;
  let fragment: string;
  try {
    url = new URL(address, `${site.siteUrl}${page.address}`);
    path = decodeURIComponent(url.pathname);
    fragment = decodeURIComponent(url.hash.slice(1));
  } catch {
    return { problem: 'this is not an address', cure: 'write an absolute path or a full https address' };
  }
  if (url.origin !== new URL(site.siteUrl).origin) {
    if (url.protocol === 'https:' || url.protocol === 'mailto:') return undefined;
    return { problem: `${url.protocol} is not an address a reader can follow safely`, cure: 'use https' };
  }
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
  if (!site.files.has(file)) {
    const withSlash = `${file}/index.html`;
    return {
      problem: 'the export has no such page or file',
      cure: site.files.has(withSlash) ? `write ${path}/ with the slash` : 'mend the link, or add the page',
    };
  }
  const ids = site.idsOf.get(path);
  if (fragment === '' || !ids || ids.has(fragment)) return undefined;
  return {
    problem: `the page ${path} has no id "${fragment}"`,
    cure: `mend the fragment${nearest(fragment, ids)}`,
  };
}

/** A hint for a misspelt id: the one that shares the longest beginning. */
function nearest(id: string, ids: ReadonlySet<string>): string {
  const shared = (other: string) => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length += 1;
    return length;
  };
  const [best] = [...ids].toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) >= 4 ? `; did you mean "${best}"?` : '';
}
