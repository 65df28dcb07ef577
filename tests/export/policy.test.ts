import { createHash } from 'node:crypto';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../scripts/export/integrity.ts';
import { attribute, elementsOf, parsePage } from '../../scripts/export/page.ts';
import { writePolicy } from '../../scripts/export/policy.ts';

const digest = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** A page with a policy: its directives by name. */
function policyOf(head: string, body = '', kind = 'reading') {
  const page = parsePage(
    'ja/index.html',
    `<!doctype html><html lang="ja" data-page="${kind}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
  writePolicy(page);
  const metas = elementsOf(page.tree, 'meta').filter(
    (meta) => attribute(meta, 'httpEquiv') === 'Content-Security-Policy',
  );
  const directives = metas
    .map((meta) => attribute(meta, 'content') ?? '')
    .flatMap((text) => text.split('; '));
  const policy = new Map(
    directives.map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values];
    }),
  );
  return { page, metas, policy };
}

describe('the name of a text in a policy', () => {
  it('is its SHA-256, as the standard’s own example has it', () => {
    // https://www.w3.org/TR/CSP2/#script-src-hash-usage
    expect(sha256("alert('Hello, world.');")).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=');
  });

  it('is that of its bytes in UTF-8', () => {
    expect(sha256('日本語')).toBe(sha256(Buffer.from('日本語', 'utf8')));
  });
});

describe('the policy of a page', () => {
  it('allows nothing when there is nothing to allow', () => {
    const { policy } = policyOf('<title>a</title>');
    expect(Object.fromEntries(policy)).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'none'"],
      'style-src': ["'none'"],
      'img-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });

  it('allows each style in the page by what is in it, and no other', () => {
    const { policy } = policyOf('<style>a{}</style>', '<style>日>b{content:"&"}</style>');
    expect(policy.get('style-src')).toEqual([digest('a{}'), digest('日>b{content:"&"}')]);
  });

  it('allows a script of ours by the digest it is loaded with, and an inline one by what is in it', () => {
    const { policy } = policyOf(
      '<script type="module" src="/_y/a.js" integrity="sha256-abc="></script>',
      '<script>1 < 2</script>',
    );
    expect(policy.get('script-src')).toEqual(["'sha256-abc='", digest('1 < 2')]);
  });

  it('names a text once that stands twice', () => {
    const { policy } = policyOf('<style>a{}</style><style>a{}</style>');
    expect(policy.get('style-src')).toEqual([digest('a{}')]);
  });

  it('does not name data for search engines', () => {
    const { policy } = policyOf('<script type="application/ld+json">{"a":1}</script>');
    expect(policy.get('script-src')).toEqual(["'none'"]);
  });

  it('allows a tool page the scripts and styles it loads from the site, and no text by the digest of nothing', () => {
    const { policy } = policyOf(
      '<link rel="stylesheet" href="/_next/a.css"><script src="/_next/a.js"></script><script src="/_next/b.js"></script>',
      '<script>self.data=1</script>',
      'tool',
    );
    expect(policy.get('script-src')).toEqual(["'self'", digest('self.data=1')]);
    expect(policy.get('style-src')).toEqual(["'self'"]);
  });

  it('lets a tool page make the one policy for script addresses, and a reading page none', () => {
    expect(policyOf('', '', 'tool').policy.get('trusted-types')).toEqual(['default']);
    expect(policyOf('').policy.get('trusted-types')).toEqual(["'none'"]);
    for (const kind of ['tool', 'reading']) {
      expect(policyOf('', '', kind).policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    }
  });

  it('never allows what is unsafe, nor another host', () => {
    const { metas } = policyOf(
      '<script src="https://example.com/a.js"></script><style>a{}</style>',
      '<img src="https://example.com/a.png"><script>1</script>',
    );
    const text = metas.map((meta) => attribute(meta, 'content')).join();
    expect(text).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
  });

  it('stands once, after the charset and before all that it governs', () => {
    const { page, metas } = policyOf(
      '<link rel="icon" href="/icon.svg"><style>a{}</style><script src="/_y/a.js" integrity="sha256-a="></script>',
    );
    expect(metas).toHaveLength(1);
    const [head] = elementsOf(page.tree, 'head');
    const names = head?.children.map((child) =>
      child.type === 'element' ? [child.tagName, ...Object.keys(child.properties)].join(' ') : child.type,
    );
    expect(names).toEqual([
      'meta charSet',
      'meta httpEquiv content',
      'link rel href',
      'style',
      'script src integrity',
    ]);
  });

  it('stands first where no charset is declared', () => {
    const page = parsePage('a.html', '<!doctype html><head><style>a{}</style></head>');
    writePolicy(page);
    expect(elementsOf(page.tree, 'head').flatMap(({ children }) => children)[0]).toMatchObject({
      tagName: 'meta',
    });
  });

  it('leaves the page’s own words alone', () => {
    const { page } = policyOf('<title>題</title>', '<main>本文</main>');
    expect(elementsOf(page.tree, 'main').map(textOf)).toEqual(['本文']);
    expect(elementsOf(page.tree, 'title').map(textOf)).toEqual(['題']);
  });
});
