import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which shelf may import from which, besides itself and packages. Arrows point to `domain`. */
const mayImport: Record<string, readonly string[]> = {
  domain: [],
  locales: ['domain'],
  content: ['domain'],
  components: ['domain', 'locales'],
  app: ['domain', 'locales', 'content', 'components'],
  scripts: ['domain', 'content'],
  cli: ['domain', 'content', 'locales'],
};

const sources = globSync(`{${Object.keys(mayImport).join(',')}}/**/*.{ts,tsx}`).map((file) =>
  file.replaceAll('\\', '/'),
);

/** Everything a file imports, as written. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"`]([^'"`]+)['"`]/g)].map(
    ([, path = '']) => path,
  );
}

/** The shelf a path leads to; undefined for packages and for Next's style sheet. */
function shelfOf(path: string, from: string): string | undefined {
  if (path.startsWith('#')) return path.slice(1).split('/')[0];
  if (path.startsWith('.'))
    return normalize(join(dirname(from), path))
      .replaceAll('\\', '/')
      .split('/')[0];
  return undefined;
}

describe('the shelves', () => {
  it.each(sources)('%s imports only from where it may', (file) => {
    const own = file.split('/')[0] ?? '';
    const allowed = [own, ...(mayImport[own] ?? [])];
    const wrong = importsOf(file).filter((path) => {
      const shelf = shelfOf(path, file);
      return shelf !== undefined && !allowed.includes(shelf);
    });
    expect(wrong).toEqual([]);
  });

  it.each(sources.filter((file) => file.startsWith('domain/')))('%s knows no React, Next or Node', (file) => {
    const wrong = importsOf(file).filter((path) => /^(node:|react|next)/.test(path));
    expect(wrong).toEqual([]);
  });

  it('hold no folder that the table does not name', () => {
    const shelves = new Set(
      globSync('*/**/*.{ts,tsx}', { exclude: ['node_modules', 'out', '.next', 'tests'] }).map(
        (file) => file.split('/')[0],
      ),
    );
    expect([...shelves].toSorted()).toEqual(Object.keys(mayImport).toSorted());
  });

  it('see an import that is not allowed', () => {
    expect(shelfOf('#content/sources.ts', 'domain/time/day.ts')).toBe('content');
    expect(shelfOf('../../app/page-metadata.ts', 'domain/time/day.ts')).toBe('app');
  });
});
