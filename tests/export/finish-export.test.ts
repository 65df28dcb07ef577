import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '#domain/fault.ts';
import { finishExport } from '../../scripts/export/finish-export.ts';
import {
  folderOf,
  languageSwitch,
  nextPage,
  sampleFiles,
  scriptSources,
  sheets,
  siteUrl,
} from './sample-export.ts';

const project = folderOf(scriptSources);
const folders = [project];
afterAll(() => {
  for (const folder of folders) folder.remove();
});

/** A finished export: the sample site with some files changed. */
async function finished(changes: Record<string, string> = {}) {
  const out = folderOf({ ...sampleFiles(), ...changes });
  folders.push(out);
  return { out, faults: await finishExport(project.root, out.root, siteUrl) };
}

type Finished = Awaited<ReturnType<typeof finished>>;

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('base64');
const ownScripts = ({ out }: Finished) => out.list('_y').filter((file) => file.endsWith('.js'));
const pagesOf = ({ out }: Finished) => out.list().filter((file) => file.endsWith('.html'));
const isCompressed = (file: string) => /\.(br|gz)$/.test(file);

describe('a finished export', () => {
  let site: Finished;
  beforeAll(async () => {
    site = await finished();
  });

  it('has no fault when its pages are sound', () => {
    expect(site.faults).toEqual([]);
  });

  it('has the pages, each language’s 404 page where hosts look for it, and nothing of the framework', () => {
    const files = site.out.list().filter((file) => !isCompressed(file) && !file.startsWith('_y/'));
    expect(files).toEqual([
      '404.html',
      'en/404.html',
      'en/index.html',
      'en/notices/one/index.html',
      'icon.svg',
      'index.html',
      'ja/404.html',
      'ja/index.html',
      'ja/notices/one/index.html',
      'preview.png',
      'robots.txt',
      'sitemap.xml',
    ]);
    expect(site.out.read('ja/404.html')).toContain('lang="ja"');
    expect(site.out.read('en/404.html')).toContain('lang="en"');
    expect(site.out.read('404.html')).toContain('ありません');
  });

  it('keeps robots.txt as it was', () => {
    expect(site.out.read('robots.txt')).toBe(sampleFiles()['robots.txt']);
  });

  it('says on each page what Next said there', () => {
    for (const file of pagesOf(site)) expect(site.out.read(file)).toMatch(/<h1>見出し<\/h1>/);
    const text = site.out.read('ja/notices/one/index.html').replace(/<[^>]+>/g, '');
    expect(text).toContain('Text on a pin.');
  });

  it('keeps a full stop on the line of the glossary word before it', () => {
    expect(site.out.read('ja/notices/one/index.html')).toContain(
      '<span class="keep"><button class="term">pin</button>.</span>',
    );
  });

  it('has the styles in each page and no link to a sheet', () => {
    for (const file of pagesOf(site)) {
      const html = site.out.read(file);
      expect(html).toContain(`<style>${Object.values(sheets).join('\n')}</style>`);
      expect(html).not.toMatch(/stylesheet|_next/);
    }
  });

  it('leads the language switch of each page to its twin', () => {
    const switchOn = (file: string) =>
      / data-language-switch="\w+" href="([^"]+)"/.exec(site.out.read(file))?.[1];
    expect(switchOn('ja/index.html')).toBe('/en/');
    expect(switchOn('en/index.html')).toBe('/ja/');
    expect(switchOn('ja/notices/one/index.html')).toBe('/en/notices/one/');
    expect(switchOn('en/notices/one/index.html')).toBe('/ja/notices/one/');
    // nobody should be sent to a page that is not there
    expect(switchOn('ja/404.html')).toBe('/en/');
  });

  it('bundles our own scripts, named by what is in them', () => {
    expect(ownScripts(site).map((file) => file.replace(/\.[0-9a-f]{12}\.js$/, ''))).toEqual([
      'certificate',
      'check',
      'enhance',
      'entry',
      'find-notice',
      'record',
      'scan-worker',
      'tool',
    ]);
    for (const file of ownScripts(site)) {
      const code = site.out.bytes(`_y/${file}`);
      expect(file).toContain(createHash('sha256').update(code).digest('hex').slice(0, 12));
      expect(code.toString()).toContain(file.split('.')[0]);
      expect(code.toString().trim()).not.toMatch(/: string|Bundled away|\n/);
    }
  });

  it('loads on each page the scripts it asks for, with the digest of the file', () => {
    const scriptsOn = (file: string) =>
      [
        ...site.out
          .read(file)
          .matchAll(/<script type="module" src="\/([^"]+)" integrity="([^"]+)"><\/script>/g),
      ].map(([, src = '', integrity]) => {
        expect(integrity).toBe(`sha256-${sha256(site.out.bytes(src))}`);
        return src.replace(/\.[0-9a-f]+\.js/, '');
      });
    expect(scriptsOn('ja/index.html')).toEqual(['_y/enhance']);
    expect(scriptsOn('index.html')).toEqual(['_y/entry']);
    expect(scriptsOn('404.html')).toEqual([]);
    for (const file of pagesOf(site)) {
      expect(site.out.read(file).match(/<script/g) ?? []).toHaveLength(scriptsOn(file).length);
    }
  });

  it('has on each page a policy with the hashes of exactly what is in it', () => {
    for (const file of pagesOf(site)) {
      const html = site.out.read(file);
      const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
      const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css = '']) => sha256(css));
      const scripts = [...html.matchAll(/ src="\/(_y[^"]+)"/g)].map(([, src = '']) =>
        sha256(site.out.bytes(src)),
      );
      const allowed = (name: string) =>
        new RegExp(`; ${name} ([^;]+)`).exec(policy?.[1] ?? '')?.[1]?.split(' ');
      expect(allowed('style-src')).toEqual(styles.map((hash) => `'sha256-${hash}'`));
      expect(allowed('script-src')).toEqual(
        scripts.length > 0 ? scripts.map((hash) => `'sha256-${hash}'`) : ["'none'"],
      );
      expect(policy?.[1]).toMatch(/^default-src 'none'; /);
      expect(policy?.[1]).not.toMatch(/unsafe|https?:|\*|connect-src/);
      const governed = html.search(/<(style|script|link|img|a)\b/);
      expect(policy?.index).toBeGreaterThan(html.indexOf('charset'));
      expect(policy?.index).toBeLessThan(governed);
    }
  });

  it('stands every text compressed beside itself, and no picture', () => {
    const plain = site.out.list().filter((file) => !isCompressed(file));
    const texts = plain.filter((file) => !file.endsWith('.png'));
    expect(site.out.list().filter(isCompressed)).toEqual(
      texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).toSorted(),
    );
    for (const file of texts) {
      expect(brotliDecompressSync(site.out.bytes(`${file}.br`))).toEqual(site.out.bytes(file));
      expect(gunzipSync(site.out.bytes(`${file}.gz`))).toEqual(site.out.bytes(file));
    }
  });

  it('comes out the same each time', async () => {
    const again = await finished();
    expect(again.out.list()).toEqual(site.out.list());
    for (const file of pagesOf(site)) expect(again.out.read(file)).toBe(site.out.read(file));
  });
});

describe('an export with a tool page', () => {
  let site: Finished;
  beforeAll(async () => {
    // The layout says reading, as of all its pages; the tool says otherwise of itself.
    const tool = (lang: string, other: string) =>
      nextPage({
        lang,
        scripts: 'enhance',
        body: `<div data-page="tool" data-scripts="tool">${languageSwitch(other)}<p>a <button class="term">pin</button>.</p></div>`,
      });
    site = await finished({
      'ja/tool/index.html': tool('ja', 'en'),
      'en/tool/index.html': tool('en', 'ja'),
    });
  });

  it('says on the page that it is one', () => {
    expect(site.out.read('ja/tool/index.html')).toMatch(/<html [^>]*data-page="tool"/);
    expect(site.out.read('ja/index.html')).toMatch(/<html [^>]*data-page="reading"/);
  });

  it('keeps of the framework what the page loads or may load later, compressed beside it, and nothing else', () => {
    expect(site.faults).toEqual([]);
    const scripts = ['app.js', 'last-1~.js', 'later.js', 'runtime.js'];
    expect(site.out.list('_next')).toEqual(
      scripts.flatMap((file) => ['', '.br', '.gz'].map((end) => `static/chunks/${file}${end}`)).toSorted(),
    );
  });

  it('keeps the scripts, data and markers on the page, and React’s text as it was', () => {
    const html = site.out.read('ja/tool/index.html');
    for (const file of ['app.js', 'runtime.js']) expect(html).toContain(`src="/_next/static/chunks/${file}"`);
    expect(html).not.toContain('polyfills.js');
    expect(html).toContain('<!--$-->');
    expect(html).toContain('<p>a <button class="term">pin</button>.</p>');
  });

  it('has its styles inside, and no word of a sheet that React would fetch', () => {
    const html = site.out.read('ja/tool/index.html');
    expect(html).toContain(`<style>${Object.values(sheets).join('\n')}</style>`);
    expect(html).not.toMatch(/\.css|rel="stylesheet"/);
  });

  it('hands React the same data but for that', () => {
    const html = site.out.read('ja/tool/index.html');
    const pieces = [...html.matchAll(/<script>self\.__next_f\.push\(\[1,(.+?)\]\)<\/script>/g)];
    expect(pieces.map(([, text = '']) => JSON.parse(text))).toEqual([
      '1:[null,null]\n2:["$","h1",null,{"children":"見出し \\u2028"}]\n0:{"P":null}\n',
    ]);
  });

  it('still takes the framework out of its reading pages', () => {
    expect(site.out.read('ja/index.html')).not.toMatch(/_next|<!--/);
  });

  it('gives the tool page a policy, our script for tools alone and the way to its twin', () => {
    const html = site.out.read('ja/tool/index.html');
    expect(html).toContain('http-equiv="Content-Security-Policy"');
    expect(html.match(/src="\/_y\/[^"]+"/g)).toEqual([
      expect.stringMatching(/src="\/_y\/tool\.[0-9a-f]{12}\.js"/),
    ]);
    expect(html).toContain('data-language-switch="en" href="/en/tool/"');
  });

  it('connects to nobody and takes script addresses only past the policy that stands before every script', () => {
    const html = site.out.read('ja/tool/index.html');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toMatch(/; trusted-types default$/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/);
    const [first = ''] = html.match(/<script[\s\S]*?<\/script>/) ?? [];
    expect(first).toContain('trustedTypes.createPolicy("default"');
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);
    for (const code of inline) expect(policy).toContain(`'sha256-${sha256(code)}'`);
  });

  it('is not made when the page may load a script that is not there', async () => {
    const page = nextPage({ body: '<div data-page="tool"></div>' });
    await expect(
      finished({ 'ja/tool/index.html': page, '_next/static/chunks/app.js': 'load("static/chunks/gone.js")' }),
    ).rejects.toThrow('ja/tool/index.html may load _next/static/chunks/gone.js');
  });
});

describe('a tool page that starts workers', () => {
  let html: string;
  let site: Finished;
  const policyOf = (page: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
  beforeAll(async () => {
    site = await finished({
      'ja/tool/index.html': nextPage({
        body: '<div data-page="tool" data-scripts="tool scan-worker"></div>',
      }),
      'ja/plain/index.html': nextPage({ body: '<div data-page="tool" data-scripts="tool"></div>' }),
      '_next/static/chunks/app.js': '',
      '_next/static/chunks/runtime.js': '',
    });
    html = site.out.read('ja/tool/index.html');
  });

  it('carries their program as a text, which a script with a digest sets down', () => {
    const [, address = '', integrity = ''] =
      /src="\/(_y\/scan-worker\.[0-9a-f]{12}\.js)" integrity="([^"]+)"/.exec(html) ?? [];
    const script = site.out.read(address);
    expect(`sha256-${sha256(script)}`).toBe(integrity);
    const scope: { scanWorkerProgram?: string } = {};
    new Function('globalThis', script)(scope);
    const sent: unknown[] = [];
    new Function('postMessage', scope.scanWorkerProgram ?? '')((each: unknown) => sent.push(each));
    expect(sent).toEqual(['</script> in a scan-worker: 日本語']);
  });

  it('may start them from a text of its own and from no address, and connects to nobody for it', () => {
    expect(policyOf(html)).toMatch(/; worker-src blob:$/);
    expect(policyOf(html)).toMatch(/; trusted-types default scan-worker;/);
    expect(policyOf(html)).not.toMatch(/unsafe|https?:|\*|connect-src/);
  });

  it('is alone in that: other tool pages may start none', () => {
    const plain = site.out.read('ja/plain/index.html');
    expect(policyOf(plain)).not.toMatch(/worker|blob:/);
    expect(plain).not.toContain('scan-worker');
  });
});

describe('an export with faults', () => {
  const recordsOf = (faults: readonly Fault[]) => faults.map(({ file, record }) => `${file} ${record}`);

  it('reports them all at once, of every page', async () => {
    const { faults } = await finished({
      'ja/index.html': nextPage({
        lang: 'ja',
        body: `<p style="color:red">a</p><a href="/ja/notices/one">b</a>${languageSwitch('en')}`,
      }),
      'en/index.html': nextPage({
        lang: 'en',
        body: '<div hidden="" id="S:0">late</div><a href="/en/notices/one/#parts">c</a>',
      }),
      'ja/notices/one/index.html': nextPage({
        lang: 'ja',
        kind: 'article',
        head: `<meta property="og:image" content="${siteUrl}/ja/gone.png"/>`,
        body: '<p id="part">1</p><p id="part">2</p>',
      }),
    });
    expect(recordsOf(faults)).toEqual(
      expect.arrayContaining([
        'out/ja/index.html <p style>',
        'out/ja/index.html <a href> /ja/notices/one',
        'out/en/index.html #S:0',
        'out/en/index.html <a href> /en/notices/one/#parts',
        'out/ja/notices/one/index.html <html>',
        'out/ja/notices/one/index.html #part',
        `out/ja/notices/one/index.html og:image ${siteUrl}/ja/gone.png`,
      ]),
    );
    for (const fault of faults) {
      expect(fault).toEqual({
        file: expect.stringMatching(/^out\/.+\.html$/),
        record: expect.stringMatching(/./),
        problem: expect.stringMatching(/./),
        cure: expect.stringMatching(/./),
      });
    }
  });

  it('does not overlook a page in one language only: the switch of the other leads nowhere', async () => {
    const { faults } = await finished({
      'ja/alone/index.html': nextPage({ lang: 'ja', body: languageSwitch('en') }),
    });
    expect(faults).toMatchObject([
      { file: 'out/ja/alone/index.html', record: '<a href> /en/alone/', cure: expect.stringMatching(/./) },
    ]);
  });

  it('does not overlook what a page would load from the framework after it is gone', async () => {
    const { faults } = await finished({
      'ja/index.html': nextPage({
        lang: 'ja',
        head: '<link rel="preload" as="font" href="/_next/static/media/a.woff2"/>',
      }),
    });
    expect(recordsOf(faults)).toEqual(['out/ja/index.html <link href> /_next/static/media/a.woff2']);
  });

  it('stops when a page asks for a script that nobody wrote, and names both', async () => {
    await expect(
      finished({ 'ja/index.html': nextPage({ lang: 'ja', scripts: 'enhance sparkle' }) }),
    ).rejects.toThrow('ja/index.html asks for the script "sparkle"');
  });
});
