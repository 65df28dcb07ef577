import { describe, expect, it } from 'vitest';
import { linkFaults } from '../../scripts/export/check-links.ts';
import { parsePage } from '../../scripts/export/page.ts';
import { siteUrl } from './sample-export.ts';

const other = '<p id="subject">a</p><p id="certificates-expire">b</p>';

/** The faults of one page, beside another that it may link to. */
function faultsOf(body: string, head = '') {
  const pages = [
    parsePage('ja/index.html', `<html><head>${head}</head><body>${body}</body></html>`),
    parsePage('ja/notices/one/index.html', `<html><body>${other}</body></html>`),
  ];
  const files = new Set([...pages.map(({ file }) => file), 'index.html', 'ja/feed.xml', 'preview.png']);
  return linkFaults(pages, files, siteUrl);
}

describe('a link', () => {
  it.each([
    '/ja/',
    '/',
    '/ja/notices/one/',
    '/ja/notices/one/#certificates-expire',
    '/ja/notices/one/?from=mail#subject',
    'notices/one/',
    './notices/one/#subject',
    '',
    '?view=ja',
    '/ja/feed.xml',
    `${siteUrl}/ja/notices/one/#subject`,
    'https://learn.microsoft.com/ja-jp/azure/#anything',
    'mailto:someone@example.com',
  ])('leads somewhere: "%s"', (href) => {
    expect(faultsOf(`<a href="${href}">link</a>`)).toEqual([]);
  });

  it('leads to a place of its own page, whatever letters the id has', () => {
    expect(faultsOf('<p id="top">a</p><a href="#top">b</a>')).toEqual([]);
    expect(faultsOf('<p id="確認">a</p><a href="#確認">b</a><a href="#%E7%A2%BA%E8%AA%8D">c</a>')).toEqual(
      [],
    );
  });

  it.each(['/ja/nowhere/', '/en/', 'nowhere/', '/ja/feed.atom', `${siteUrl}/ja/nowhere/`])(
    'is refused when the export has no such page: %s',
    (href) => {
      expect(faultsOf(`<a href="${href}">link</a>`)).toEqual([
        {
          file: 'out/ja/index.html',
          record: `<a href> ${href}`,
          problem: 'the export has no such page or file',
          cure: 'mend the link, or add the page',
        },
      ]);
    },
  );

  it('is refused without the slash that the page’s address has, and told so', () => {
    expect(faultsOf('<a href="/ja/notices/one">link</a>')).toMatchObject([
      { record: '<a href> /ja/notices/one', cure: 'write /ja/notices/one/ with the slash' },
    ]);
  });

  it('is refused when the page has no such place, with the id that was probably meant', () => {
    expect(faultsOf('<a href="/ja/notices/one/#certificates-expired">link</a>')).toEqual([
      {
        file: 'out/ja/index.html',
        record: '<a href> /ja/notices/one/#certificates-expired',
        problem: 'the page /ja/notices/one/ has no id "certificates-expired"',
        cure: 'mend the fragment; did you mean "certificates-expire"?',
      },
    ]);
    expect(faultsOf('<a href="#elsewhere">link</a>')).toMatchObject([{ cure: 'mend the fragment' }]);
  });

  it.each(['http://example.com/', 'javascript:alert(1)', 'ftp://example.com/', 'data:text/html,a'])(
    'is refused when it is not safe to follow: %s',
    (href) => {
      expect(faultsOf(`<a href="${href}">link</a>`)).toMatchObject([
        { record: `<a href> ${href}`, problem: expect.stringContaining('safely'), cure: 'use https' },
      ]);
    },
  );

  it.each(['https://', 'https://exa mple.com/', '/ja/%zz/', '/ja/#%zz'])(
    'is refused when it is no address at all: %s',
    (href) => {
      expect(faultsOf(`<a href="${href}">link</a>`)).toMatchObject([
        { record: `<a href> ${href}`, problem: 'this is not an address', cure: expect.stringMatching(/./) },
      ]);
    },
  );
});

describe('whatever else names an address', () => {
  it.each([
    ['a picture', '<img src="/gone.png">', '<img src> /gone.png'],
    ['a part of a drawing', '<svg><use href="#gone"></use></svg>', '<use href> #gone'],
    ['a script', '<script src="/_y/gone.js"></script>', '<script src> /_y/gone.js'],
  ])('is refused when it leads nowhere: %s', (_, body, record) => {
    expect(faultsOf(body)).toMatchObject([{ record }]);
  });

  it.each([
    ['canonical', '<link rel="canonical" href="URL/ja/gone/">', '<link href> URL/ja/gone/'],
    ['the twin', '<link rel="alternate" hreflang="en" href="URL/en/">', '<link href> URL/en/'],
    ['a style sheet', '<link rel="stylesheet" href="/_next/a.css">', '<link href> /_next/a.css'],
    ['og:image', '<meta property="og:image" content="URL/gone.png">', 'og:image URL/gone.png'],
    ['og:url', '<meta property="og:url" content="URL/gone/">', 'og:url URL/gone/'],
    ['twitter:image', '<meta name="twitter:image" content="URL/gone.png">', 'twitter:image URL/gone.png'],
  ])('is refused when it leads nowhere: %s', (_, head, record) => {
    expect(faultsOf('', head.replaceAll('URL', siteUrl))).toMatchObject([
      { record: record.replaceAll('URL', siteUrl), problem: 'the export has no such page or file' },
    ]);
  });

  it('is sound when it leads to a file of the export', () => {
    const head = `<link rel="canonical" href="${siteUrl}/ja/"><meta property="og:image" content="${siteUrl}/preview.png">
      <meta name="description" content="/not/an/address/">`;
    expect(faultsOf('<img src="/preview.png">', head)).toEqual([]);
  });
});

describe('an id', () => {
  it('is refused when it stands twice', () => {
    expect(faultsOf('<p id="one">a</p><p id="one">b</p>')).toEqual([
      {
        file: 'out/ja/index.html',
        record: '#one',
        problem: 'two elements have this id',
        cure: expect.stringContaining('rename one of them'),
      },
    ]);
  });

  it('may stand on two pages', () => {
    expect(faultsOf('<p id="subject">a</p>')).toEqual([]);
  });

  it.each([
    ['popovertarget', '<button popovertarget="term-one">a</button>', '<button popoverTarget="term-one">'],
    ['for', '<label for="term-one">a</label>', '<label htmlFor="term-one">'],
    [
      'aria-labelledby',
      '<section aria-labelledby="term-one">a</section>',
      '<section ariaLabelledBy="term-one">',
    ],
    ['aria-describedby', '<p aria-describedby="term-one">a</p>', '<p ariaDescribedBy="term-one">'],
    ['aria-controls', '<p aria-controls="term-one">a</p>', '<p ariaControls="term-one">'],
  ])('must exist on the page where %s names it', (_, body, record) => {
    expect(faultsOf(`${body}<p id="term-two">b</p>`)).toEqual([
      {
        file: 'out/ja/index.html',
        record,
        problem: 'no element on this page has the id "term-one"',
        cure: 'give the target that id; did you mean "term-two"?',
      },
    ]);
    expect(faultsOf(`${body}<p id="term-one">b</p>`)).toEqual([]);
  });

  it('is looked for name by name where several are named', () => {
    expect(faultsOf('<p id="one" aria-labelledby="one two three">a</p>')).toMatchObject([
      { problem: expect.stringContaining('"two"') },
      { problem: expect.stringContaining('"three"') },
    ]);
  });

  it('of another page does not count', () => {
    expect(faultsOf('<label for="subject">a</label>')).toHaveLength(1);
  });
});

describe('the faults of several pages', () => {
  it('are reported at once, each with its page', () => {
    const pages = ['ja', 'en'].map((language) =>
      parsePage(
        `${language}/index.html`,
        `<p id="a"></p><p id="a"></p><a href="/gone/">link</a><label for="b">c</label>`,
      ),
    );
    const faults = linkFaults(pages, new Set(['ja/index.html', 'en/index.html']), siteUrl);
    expect(faults.map(({ file, record }) => `${file} ${record}`).toSorted()).toEqual(
      ['en', 'ja'].flatMap((language) =>
        ['#a', '<a href> /gone/', '<label htmlFor="b">'].map(
          (record) => `out/${language}/index.html ${record}`,
        ),
      ),
    );
  });
});
