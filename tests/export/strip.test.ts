import { toString as textOf } from 'hast-util-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { clientComponentFaults } from '../../scripts/export/client-components.ts';
import { attribute, elementsOf, type Page, parsePage, writePage } from '../../scripts/export/page.ts';
import { headOf, inlineStyles, stripFramework } from '../../scripts/export/strip.ts';
import { folderOf, nextPage, sheets } from './sample-export.ts';

const folder = folderOf(
  Object.fromEntries(Object.entries(sheets).map(([href, css]) => [href.slice(1), css])),
);
afterAll(() => folder.remove());

const parsed = (body: string, head = '') => parsePage('ja/index.html', nextPage({ body, head }));

function stripped(body: string, head = ''): Page {
  const page = parsed(body, head);
  stripFramework(page);
  return page;
}

/** The page as it would be published. */
async function html(page: Page): Promise<string> {
  folder.write(page.file, '');
  await writePage(folder.root, page);
  return folder.read(page.file);
}

const main = ({ tree }: Page) => elementsOf(tree, 'main').map(textOf).join();

describe('what only the framework’s runtime would use', () => {
  it.each([
    ['scripts of the framework and its page data', /<script/],
    ['preloads of scripts', /as="script"/],
    ['comments that mark places for React', /<!--/],
    ['the order of style sheets', /data-precedence/],
    ['the name of a font setting', /next-size-adjust/],
    ['the empty place for a stream', /<div hidden/],
    ['anything else of Next', /_next\/static\/chunks\/\w+\.js|__next/],
  ])('leaves the page: %s', async (_, mark) => {
    expect(nextPage()).toMatch(mark);
    expect(await html(stripped(''))).not.toMatch(mark);
  });

  it('leaves the page also from inside its text, without joining or losing words', async () => {
    const page = stripped('<p>2024<!-- --> 年<!-- -->2<script>self.__next_f.push(1)</script> 月</p>');
    expect(await html(page)).toContain('<p>2024 年2 月</p>');
  });

  it('leaves the page in a row, one directly after the other', () => {
    const page = stripped(
      '<!--a--><!--b--><script>self.__next_f.push([1])</script><script>self.__next_f.push([2])</script><!--c--><p>Text</p>',
    );
    expect(elementsOf(page.tree, 'script')).toEqual([]);
    expect(main(page)).toBe('見出しText');
  });
});

describe('what is not the framework’s', () => {
  it('stays, so that the check of the finished page refuses it', () => {
    const page = stripped('<script>alert(1)</script><script src="/own.js"></script><p>Text</p>');
    expect(elementsOf(page.tree, 'script')).toHaveLength(2);
  });

  it('is refused by name when it is a client component of ours', () => {
    const data =
      '<script>self.__next_f.push([1,"5:I[77,[\\"/_next/a.js\\"],\\"Counter\\"]\\n6:I[78,[],\\"default\\"]"])</script>';
    const page = parsePage(
      'ja/index.html',
      `<html lang="ja" data-page="reading"><body>${data}</body></html>`,
    );
    expect(clientComponentFaults(page).map(({ file, record }) => ({ file, record }))).toEqual([
      { file: 'out/ja/index.html', record: '<Counter>' },
    ]);
  });
});

describe('what a reader uses', () => {
  const body = `<p id="one" class="a b" lang="en">Text &lt;S&gt; &amp; "quoted" <a href="#one" data-copy-link="">link</a></p>
    <details><summary>More</summary><p>hidden until opened</p></details>
    <button type="button" popovertarget="card">term</button><div popover="" id="card">meaning</div>
    <div hidden="">found only by a search</div>
    <div hidden="" data-find=""></div>
    <fieldset><label><input type="radio" name="view" value="ja" checked=""/>日本語</label></fieldset>
    <svg viewBox="0 0 1 1" role="img" aria-label="chain"><path d="M0 0"></path></svg>
    <table><tbody><tr><td>cell</td></tr></tbody></table><pre>  kept
  as it is</pre>`;

  it('stays, every word of it', () => {
    expect(main(stripped(body))).toBe(main(parsed(body)));
    expect(main(stripped(body))).toContain('found only by a search');
  });

  it('stays, every element and attribute of it', () => {
    const within = (page: Page) =>
      elementsOf(page.tree, 'main')
        .flatMap((element) => elementsOf({ type: 'root', children: [element] }))
        .map(({ tagName, properties }) => ({ tagName, properties }));
    expect(within(stripped(body))).toEqual(within(parsed(body)));
  });

  it('is written so that a browser reads the same again', async () => {
    const page = stripped(body);
    const again = parsePage(page.file, await html(page));
    expect(main(again)).toBe(main(page));
    expect(elementsOf(again.tree).map(({ properties }) => properties)).toEqual(
      elementsOf(page.tree).map(({ properties }) => properties),
    );
  });

  it('keeps data for search engines: it is no script', async () => {
    const data = '<script type="application/ld+json">{"@type":"Article","name":"a & b"}</script>';
    expect(await html(stripped('', data))).toContain(data);
  });

  it('keeps the title, the description and the links to its twin', () => {
    const head =
      '<meta name="description" content="短い説明"/><link rel="alternate" hrefLang="en" href="/en/"/>';
    const { tree } = stripped('', head);
    expect(elementsOf(tree, 'title').map(textOf)).toEqual(['ページ']);
    expect(elementsOf(tree, 'meta').map((meta) => attribute(meta, 'content'))).toContain('短い説明');
    expect(elementsOf(tree, 'link').map((link) => attribute(link, 'hrefLang'))).toContain('en');
  });
});

describe('the styles of a page', () => {
  it('stand in the page, all of them in their order, once', async () => {
    const twice = Object.keys(sheets)
      .map((href) => `<link rel="stylesheet" href="${href}"/>`)
      .join('');
    const page = parsed('', twice);
    await inlineStyles(folder.root, page);
    const styles = elementsOf(page.tree, 'style').map(textOf);
    expect(styles).toEqual([Object.values(sheets).join('\n')]);
    expect(headOf(page.tree).children.at(-1)).toMatchObject({ tagName: 'style' });
  });

  it('need no second request', async () => {
    const page = parsed('');
    await inlineStyles(folder.root, page);
    expect(elementsOf(page.tree, 'link').filter((link) => attribute(link, 'rel') === 'stylesheet')).toEqual(
      [],
    );
  });

  it('are written letter by letter, not as HTML', async () => {
    const page = parsed('');
    await inlineStyles(folder.root, page);
    expect(await html(page)).toContain(`<style>${Object.values(sheets).join('\n')}</style>`);
  });

  it('may be none', async () => {
    const page = parsePage('a.html', '<!doctype html><title>a</title>');
    await inlineStyles(folder.root, page);
    expect(elementsOf(page.tree, 'style')).toEqual([]);
  });

  it('stop the build when a sheet is not there', async () => {
    const page = parsed('', '<link rel="stylesheet" href="/_next/gone.css"/>');
    await expect(inlineStyles(folder.root, page)).rejects.toThrow('gone.css');
  });
});
