import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

export const siteUrl = 'https://yomitoki.example';

/** What is peculiar to a page; the rest is as Next writes it. */
interface Sample {
  readonly lang?: string;
  readonly kind?: string;
  readonly scripts?: string;
  readonly head?: string;
  readonly body?: string;
}

/** Style sheets of the sample export, with characters that HTML would escape elsewhere. */
export const sheets = {
  '/_next/static/chunks/base.css': 'main>h1{content:"<&\'日本語"}',
  '/_next/static/chunks/page.css': '@media print{h1{color:#000}}\n',
};

/** A page as Next exports it: style sheets, preloads, the runtime, its data in pieces, markers of React. */
export function nextPage({
  lang = 'ja',
  kind = 'reading',
  scripts,
  head = '',
  body = '',
}: Sample = {}): string {
  return `<!DOCTYPE html><html lang="${lang}" data-page="${kind}"${scripts ? ` data-scripts="${scripts}"` : ''}><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>${Object.keys(
    sheets,
  )
    .map((href) => `<link rel="stylesheet" href="${href}" data-precedence="next"/>`)
    .join(
      '',
    )}<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/runtime.js"/><script src="/_next/static/chunks/app.js" async=""></script><script src="/_next/static/chunks/polyfills.js" noModule=""></script><meta name="next-size-adjust" content=""/><title>ページ</title>${head}</head><body><div hidden=""><!--$--><!--/$--></div><main><h1>見出し</h1><!--$-->${body}<!--/$--></main><script src="/_next/static/chunks/runtime.js" async=""></script><script>(self.__next_f=self.__next_f||[]).push([0])</script>${inPieces(pageData)}</body></html>`;
}

/** What Next sends of a page for React: rows, a hint of each style sheet and the layout's links to them among these. */
const pageData = [
  ...Object.keys(sheets).map((href) => `:HL["${href}","style"]`),
  `1:[["$","link","0",{"rel":"stylesheet","href":"/_next/static/chunks/base.css","precedence":"next","crossOrigin":"$undefined","nonce":"$undefined"}],["$","link","1",{"rel":"stylesheet","href":"/_next/static/chunks/page.css","precedence":"next","crossOrigin":"$undefined","nonce":"$undefined"}]]`,
  '2:["$","h1",null,{"children":"見出し \\u2028"}]',
  '0:{"P":null}',
  '',
].join('\n');

/** Next cuts where its stream happens to: in the middle of a row. */
function inPieces(data: string): string {
  const half = data.indexOf('precedence');
  return [data.slice(0, half), data.slice(half)]
    .map(
      (part) => `<script>self.__next_f.push([1,${JSON.stringify(part).replaceAll('<', '\\u003c')}])</script>`,
    )
    .join('');
}

/** The header link of a page to the other language, as a layout writes it: to the front page, whatever page it is. */
export const languageSwitch = (to: string) => `<a data-language-switch="${to}" href="/${to}/">${to}</a>`;

/** All files that Next would export for a site of a few pages in both languages. */
export function sampleFiles(): Record<string, string | Buffer> {
  const twins = (['ja', 'en'] as const).flatMap((lang) => {
    const other = lang === 'ja' ? 'en' : 'ja';
    const page = (path: string, body: string) => ({
      [`${lang}/${path}index.html`]: nextPage({
        lang,
        scripts: 'enhance',
        body: languageSwitch(other) + body,
      }),
      [`${lang}/${path}index.txt`]: '0:{"P":null}',
      [`${lang}/${path}__next._tree.txt`]: ':HL[]',
    });
    return [
      page('', `<a href="/${lang}/notices/one/#part">one</a>`),
      page('notices/one/', '<p id="part">Text on a <button class="term">pin</button>.</p>'),
      page('404/', '<p>None</p>'),
    ];
  });
  return Object.assign(
    {
      'index.html': nextPage({
        scripts: 'entry',
        body: '<a href="/ja/">日本語</a> <a href="/en/">English</a>',
      }),
      'index.txt': '0:{"P":null}',
      '404.html': nextPage({ body: '<p>ありません</p>' }),
      '404/index.html': nextPage(),
      '_not-found.html': nextPage(),
      '_not-found/index.html': nextPage(),
      '_not-found/index.txt': '0:{}',
      'robots.txt': 'User-Agent: *\nAllow: /\n',
      'sitemap.xml': '<urlset/>',
      'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'preview.png': Buffer.from([0x89, 0x50, 0x4e, 0x47]),
      '_next/static/chunks/app.js': 'self.app=1;load("static/chunks/later.js")',
      '_next/static/chunks/later.js': 'self.later=1;load("static/chunks/last-1~.js")',
      '_next/static/chunks/last-1~.js': 'self.last=1',
      '_next/static/chunks/of-no-page.js': 'self.none=1',
      '_next/static/media/source.ts': 'const raw: string = "";',
      '_next/static/build/_buildManifest.js': 'self.__BUILD_MANIFEST={}',
      '_next/static/chunks/runtime.js': 'self.runtime=1',
      '_next/static/chunks/polyfills.js': 'self.polyfills=1',
    },
    Object.fromEntries(Object.entries(sheets).map(([href, css]) => [href.slice(1), css])),
    ...twins,
  );
}

/** The enhancement scripts of a project and the program of its workers, each telling which it is. */
export const scriptSources = {
  ...Object.fromEntries(
    ['enhance', 'find-notice', 'check', 'record', 'certificate', 'tool', 'entry'].map((name) => [
      `components/enhance/${name}.ts`,
      `const name: string = '${name}';\n/** Bundled away. */\ndocument.documentElement.dataset['ran'] = name;\n`,
    ]),
  ),
  'app/[lang]/scan/scan-worker.ts':
    '/** Bundled away. */\npostMessage("</script> in a scan-worker: 日本語" satisfies string);\n',
};

/** A temporary folder with some files. */
export function folderOf(files: Record<string, string | Buffer> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'export-'));
  const write = (path: string, content: string | Buffer) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  for (const [path, content] of Object.entries(files)) write(path, content);
  return {
    root,
    write,
    read: (path: string) => readFileSync(join(root, path), 'utf8'),
    bytes: (path: string) => readFileSync(join(root, path)),
    /** Paths of all files below a folder. */
    list: (below = '') =>
      readdirSync(join(root, below), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(join(root, below), join(entry.parentPath, entry.name)))
        .toSorted(),
    remove: () => rmSync(root, { recursive: true }),
  };
}
