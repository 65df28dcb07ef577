import { createHash } from 'node:crypto';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, describe, expect, it } from 'vitest';
import { finishExport } from '../../scripts/export/finish-export.ts';
import { scriptsOf } from '../../scripts/export/keep-framework.ts';
import { elementsOf, parsePage } from '../../scripts/export/page.ts';
import { trimStyles, withoutUnused } from '../../scripts/export/trim-styles.ts';
import { folderOf, nextPage, sampleFiles, scriptSources, sheets, siteUrl } from './sample-export.ts';

/** What stays of a sheet on a page where only some classes are used. */
const trimmed = (css: string, ...used: string[]) =>
  withoutUnused(css, (name) => used.includes(name), 'ja/index.html');

describe('a rule that needs a class which nothing has', () => {
  it.each([
    ['the class alone', '.gone{a:b}'],
    ['the class in a state', '.gone:hover{a:b}'],
    ['what is generated for it', '.gone::after{content:""}'],
    ['one of several classes of an element', '.used.gone{a:b}'],
    ['the class with an id and an attribute', '#id.gone[open]{a:b}'],
    ['an element inside it', '.gone>li p{a:b}'],
    ['an element after it', '.gone:has([value=ja]:checked)~.used .used{a:b}'],
    ['it inside a used one', '.used .gone{a:b}'],
    ['all of a list', '.gone,.used .gone,.gone p{a:b}'],
    ['every alternative', ':is(.gone,.used .gone) p{a:b}'],
    ['every alternative of no weight', ':where(.gone,.gone:hover){a:b}'],
    ['alternatives within alternatives', 'p:is(:where(.gone),.used.gone){a:b}'],
    ['it besides what an element is not', '.gone:not(.used){a:b}'],
    ['a name that Tailwind escapes', String.raw`.md\:grid-cols-3{a:b}`],
    ['a name with brackets and a point', String.raw`.text-\[0\.9375rem\]{a:b}`],
    ['a name with escaped braces and quotes', String.raw`.content-\[\'\{\'\]{a:b}`],
    ['a name that begins with a digit', String.raw`.\32xl{a:b}`],
    ['a name in other letters', '.拇印{a:b}'],
    ['a rule with braces in its values', ".gone{content:\"}{\";background:url(a}b.png);c:'\\'}'/*}*/}"],
    ['a rule on paper', '@media print{.gone{a:b}}'],
    [
      'a rule in groups within groups',
      '@media (width>1px){@supports (a:b){.gone{a:b}}@container c (width>1px){.gone{a:b}}}',
    ],
  ])('goes: %s', (_, css) => {
    const around = (middle: string) => `h1{content:"日本語𠮷\\"}"}\n${middle}.used{c:d}`;
    expect(trimmed(around(css), 'used')).toBe(around(''));
  });

  it('goes from among its neighbours, which stay to the letter', () => {
    const css = '.used{a:b}.gone{a:b}\r\n@media print {.gone{a:b} tr , .used { a : b }}\n.gone{}p{a:b}';
    expect(trimmed(css, 'used')).toBe('.used{a:b}\r\n@media print { tr , .used { a : b }}\np{a:b}');
  });

  it('goes from a layer, which stays where it was: its place ranks it', () => {
    const css = '@layer base{.gone{a:b}}@layer components{p{a:b}}@layer base{p{c:d}}';
    expect(trimmed(css)).toBe('@layer base{}@layer components{p{a:b}}@layer base{p{c:d}}');
  });

  it('goes also when something else has that name: an id, a property, an animation', () => {
    const rest =
      '#gone{a:b}gone{a:b}[class~=gone]{a:b}@keyframes gone{0%{a:b}}@counter-style gone{system:fixed}p{--gone:1}';
    expect(trimmed(`.gone{a:b}${rest}`)).toBe(rest);
  });
});

describe('a rule that something may match', () => {
  it.each([
    ['an element, an id, anything', 'a{a:b}#text{a:b}*,::before{a:b}'],
    ['a state', ':focus-visible{a:b}a:hover{a:b}:target{a:b}:lang(ja){a:b}[data-marked]{a:b}'],
    ['a used class in a state', '.used:is(:hover,:focus-within,[data-marked]){a:b}'],
    ['what is inside something', 'p:has(a){a:b}p:has(.gone,a){a:b}'],
    ['what is not of a class', ':not(.gone){a:b}.used:not(.gone,.gone p){a:b}'],
    ['the first that is not of a class', 'li:nth-child(1 of :not(.gone)){a:b}'],
    ['a list of which one is used', '.gone,.used,tr,.gone>li{a:b}'],
    ['a choice of which one is used', ':is(.gone,.used) p{a:b}:where(.gone,[hidden]){a:b}'],
    ['used names that are escaped', String.raw`.md\:used{a:b}.w-\[5\.5rem\]:hover{a:b}.\31 used{a:b}`],
    ['a rule nested in it matches without it', '.gone{a:b;:not(&) p{a:b}}'],
    [
      'groups',
      '@media screen{p{a:b}}@supports (position-area:bottom span-right){.used{position-area:bottom span-right}}',
    ],
    ['layers named ahead', '@layer theme,base,components;@layer base{}'],
    [
      'rules that select nothing',
      '@page{size:A4;margin:11mm}@font-face{font-family:a;src:url(a{.woff2)}@property --a{syntax:"*";inherits:false}',
    ],
    [
      'what only other browsers read',
      'p{-webkit-text-decoration:underline dotted;text-decoration:underline dotted;color:red;color:color-mix(in oklab,red,blue)}@media (min-width:48rem){html{-moz-text-size-adjust:100%;text-size-adjust:100%}}',
    ],
  ])('stays to the letter: %s', (_, css) => {
    expect(trimmed(css, 'used', 'md:used', 'w-[5.5rem]', '1used')).toBe(css);
  });

  it('stays inside another, of which the unused go', () => {
    expect(trimmed('.used{a:b;& .gone{a:b}&:hover{a:b}@media print{.gone &{a:b}}}', 'used')).toBe(
      '.used{a:b;&:hover{a:b}}',
    );
  });
});

describe('the styles of a page', () => {
  // A text within a text: what stands between two marks is not always a text.
  const text = ['`toast $', '{open?`shown`:`md:p-0.5`} last`'].join('');
  const code = `e.className=${text};document.querySelector("a.mark[data-view-choice]")`;
  const folder = folderOf({
    '_y/enhance.js': code,
    '_y/other.js': '`unloaded`',
    'theirs.js': '`theirs`',
    '_next/static/chunks/tool.js': 'load("static/chunks/later.js")',
    '_next/static/chunks/later.js': '`found-late`',
  });
  afterAll(() => folder.remove());

  async function stylesOf(css: string, body: string) {
    const page = parsePage(
      'ja/index.html',
      `<!doctype html><html class="root"><head><script type="module" src="/_y/enhance.js"></script><script src="/theirs.js"></script><style>${css}</style></head><body>${body}</body></html>`,
    );
    await trimStyles(folder.root, page, await scriptsOf(folder.root, page));
    return elementsOf(page.tree, 'style').map(textOf).join();
  }
  const rules = (...names: string[]) => names.map((name) => `.${name}{a:b}`).join('');

  it('keep what its elements ask for, wherever they stand', async () => {
    const css = rules('root', 'one', 'two', 'shape', 'late', 'quiet', String.raw`md\:flex`);
    const body =
      '<p class="one\n two md:flex"><svg class="shape"/></p><template><p class="late"></p></template><noscript><p class="quiet"></p></noscript>';
    expect(await stylesOf(css + rules('words', 'One'), `${body}<i id="One">words</i>`)).toBe(css);
  });

  it('keep what the scripts that it loads may ask for', async () => {
    const css = rules('toast', 'shown', String.raw`md\:p-0\.5`, 'last', 'mark');
    expect(await stylesOf(css + rules('unloaded', 'theirs', 'choice', 'view'), '')).toBe(css);
  });

  it('keep what a script may ask for that a tool page loads only later', async () => {
    const tool = '<script src="/_next/static/chunks/tool.js"></script>';
    expect(await stylesOf(rules('found-late', 'unloaded'), tool)).toBe(rules('found-late'));
  });

  it('are asked anew on each page, though the sheet is the same', async () => {
    const css = rules('one', 'two');
    expect(await stylesOf(css, '<p class="one">')).toBe(rules('one'));
    expect(await stylesOf(css, '<p class="two">')).toBe(rules('two'));
    expect(await stylesOf(css, '<p class="one two">')).toBe(css);
  });

  it('stop the build when they are not CSS, and say on which page', async () => {
    await expect(stylesOf('.a{}}', '')).rejects.toMatchObject({ fileName: 'ja/index.html' });
  });
});

describe('a finished export', () => {
  const [base = '', ours = ''] = Object.keys(sheets);
  const project = folderOf(scriptSources);
  const out = folderOf({
    ...sampleFiles(),
    [base.slice(1)]: '.term{a:b}',
    [ours.slice(1)]: '.gone{a:b}p{a:b}',
    'ja/tool/index.html': nextPage({ kind: 'tool' }),
    '_next/static/chunks/last-1~.js': 'e.className="gone"',
  });
  afterAll(() => {
    project.remove();
    out.remove();
  });

  it('has on each page the rules it can use, and a policy that allows just them', async () => {
    await finishExport(project.root, out.root, siteUrl);
    for (const [file, css] of [
      ['ja/index.html', '\np{a:b}'],
      ['ja/notices/one/index.html', '.term{a:b}\np{a:b}'],
      // what a tool loads later may add the class
      ['ja/tool/index.html', '\n.gone{a:b}p{a:b}'],
    ] as const) {
      expect(out.read(file)).toContain(`<style>${css}</style>`);
      expect(out.read(file)).toContain(
        `style-src 'sha256-${createHash('sha256').update(css).digest('base64')}';`,
      );
    }
  });
});
