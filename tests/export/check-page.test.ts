import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../scripts/export/check-page.ts';
import { parsePage } from '../../scripts/export/page.ts';
import { stripFramework } from '../../scripts/export/strip.ts';
import { nextPage } from './sample-export.ts';

const faultsOf = (html: string) => pageFaults(parsePage('ja/index.html', html));

/** The faults of a page from which the framework has been taken, with something in its body. */
function faultsWith(body: string, kind = 'reading') {
  const page = parsePage('ja/index.html', nextPage({ body, kind }));
  if (kind === 'reading') stripFramework(page);
  return pageFaults(page);
}

describe('a reading page', () => {
  it('is sound without the framework, with a script of ours and data for search engines', () => {
    expect(faultsWith('<p class="a">Text</p><script type="application/ld+json">{}</script>')).toEqual([]);
    const own = '<script type="module" src="/_y/enhance.1a.js" integrity="sha256-a="></script>';
    expect(faultsOf(`<html lang="ja" data-page="reading"><head>${own}</head></html>`)).toEqual([]);
  });

  it('is refused when it still carries the framework, script by script', () => {
    const faults = faultsOf(nextPage());
    expect(faults.map(({ record }) => record)).toEqual([
      '<script src="/_next/static/chunks/app.js">',
      '<script src="/_next/static/chunks/polyfills.js">',
      '<script src="/_next/static/chunks/runtime.js">',
      '<script>',
      '<script>',
      '<script>',
    ]);
    expect(faults[0]).toEqual({
      file: 'out/ja/index.html',
      record: '<script src="/_next/static/chunks/app.js">',
      problem: 'a reading page carries a framework script',
      cure: 'render it on the server only, or declare the page a tool',
    });
  });

  it.each(['https://example.com/_y/a.js', '/y.js', '_y/a.js'])(
    'is refused with a script from elsewhere: %s',
    (src) => {
      expect(faultsOf(`<html lang="ja" data-page="reading"><script src="${src}"></script>`)).toMatchObject([
        { record: `<script src="${src}">` },
      ]);
    },
  );

  it('is refused with an inline script, whose beginning is shown', () => {
    expect(faultsOf('<html lang="ja" data-page="reading"><script>document.title = 1</script>')).toMatchObject(
      [{ record: '<script>', problem: 'a reading page carries an inline script: document.title = 1' }],
    );
  });
});

describe('a tool page', () => {
  it('may carry the framework', () => {
    expect(faultsWith('<p>Text</p>', 'tool')).toEqual([]);
  });
});

describe.each(['reading', 'tool'])('any page (%s)', (kind) => {
  it.each(['S:0', 'B:0', 'S:1f'])('is refused while text waits for a script: %s', (id) => {
    expect(faultsWith(`<div hidden="" id="${id}"><p>late</p></div>`, kind)).toMatchObject([
      {
        file: 'out/ja/index.html',
        record: `#${id}`,
        problem: expect.stringContaining('waits for a script'),
        cure: expect.stringContaining('<Suspense>'),
      },
    ]);
  });

  it('is refused with the template that React leaves for late text', () => {
    expect(faultsWith('<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->', kind)).toHaveLength(
      1,
    );
  });

  it('is refused with a style attribute, which its policy blocks', () => {
    expect(faultsWith('<p style="color:red">Text</p>', kind)).toMatchObject([
      { record: '<p style>', problem: expect.stringContaining('blocks'), cure: 'use a class' },
    ]);
  });

  it.each([
    ['onclick', 'onClick'],
    ['onbeforetoggle', 'onBeforeToggle'],
    ['onscrollsnapchange', 'onscrollsnapchange'],
  ])('is refused with the attribute %s', (name, shown) => {
    expect(faultsWith(`<button ${name}="go()">Go</button>`, kind)).toMatchObject([
      { record: `<button ${shown}>`, cure: 'listen in the enhancement script' },
    ]);
  });
});

describe('a page', () => {
  it.each([
    ['missing', '<html lang="ja">'],
    ['unknown', '<html lang="ja" data-page="unknown">'],
  ])('is refused when its kind is %s', (kind, html) => {
    expect(faultsOf(html)).toMatchObject([
      { record: '<html>', problem: `data-page is ${kind}`, cure: expect.stringContaining('reading or tool') },
    ]);
  });

  it.each(['<html data-page="reading">', '<html lang="" data-page="reading">'])(
    'is refused without a language: %s',
    (html) => {
      expect(faultsOf(html)).toMatchObject([
        { record: '<html>', problem: 'lang is missing', cure: 'set the language in the layout' },
      ]);
    },
  );

  it('is refused for everything that is wrong with it at once', () => {
    expect(
      faultsOf('<html data-page="reading"><script>1</script><p style="x" onclick="y" id="S:0">'),
    ).toHaveLength(5);
  });
});
