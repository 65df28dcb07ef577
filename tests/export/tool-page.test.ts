import { runInNewContext } from 'node:vm';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { kindOf, liftKind } from '../../scripts/export/kind.ts';
import { elementsOf, parsePage } from '../../scripts/export/page.ts';
import { fitTool, toolFaults } from '../../scripts/export/tool-page.ts';
import { nextPage } from './sample-export.ts';

/** A tool page as the last step makes it. */
function fitted(body = '', head = '') {
  const page = parsePage('ja/tool/index.html', nextPage({ kind: 'tool', body, head }));
  fitTool(page);
  return page;
}

describe('the kind of a page', () => {
  const kindWith = (layout: string, body: string) => {
    const page = parsePage('a.html', `<html data-page="${layout}"><body>${body}</body></html>`);
    liftKind(page);
    return kindOf(page);
  };

  it('is the layout’s where the page says nothing of itself', () => {
    expect(kindWith('reading', '<p>text</p>')).toBe('reading');
  });

  it('is what the innermost element says', () => {
    expect(kindWith('reading', '<main><div data-page="tool"></div></main>')).toBe('tool');
    expect(kindWith('tool', '<main data-page="tool"><div data-page="reading"></div></main>')).toBe('reading');
  });

  it('is none that we do not know', () => {
    expect(kindWith('reading', '<div data-page="toy"></div>')).toBeUndefined();
  });
});

describe('the first script of a tool page', () => {
  const [first] = elementsOf(fitted().tree, 'script');

  /** The address that a script comes to be loaded from; undefined where it is refused. */
  function addressOf(address: string): string | undefined {
    let policy: { createScriptURL: (address: string) => string | undefined } | undefined;
    const location = { href: 'https://yomitoki.example/ja/tool/', origin: 'https://yomitoki.example' };
    const trustedTypes = { createPolicy: (_: string, rules: typeof policy) => (policy = rules) };
    runInNewContext(textOf(first ?? { type: 'text', value: '' }), {
      self: { trustedTypes },
      trustedTypes,
      location,
      URL,
    });
    return policy?.createScriptURL(address);
  }

  it.each(['/_next/static/chunks/a.js', 'https://yomitoki.example/_next/static/chunks/a.js'])(
    'lets the framework load its own, by the very address it asks for: %s',
    (address) => {
      expect(addressOf(address)).toBe(address);
    },
  );

  it.each([
    'https://elsewhere.example/_next/static/chunks/a.js',
    '//elsewhere.example/_next/static/chunks/a.js',
    '/icon.svg',
    '/_next/static/chunks/../../../n.js',
    'data:text/javascript,1',
    'blob:https://yomitoki.example/1',
    '',
  ])('refuses everything else: %j', (address) => {
    expect(addressOf(address)).toBeUndefined();
  });

  it('makes no policy for markup or code, so that neither can be written from a text', () => {
    const rules: string[] = [];
    const trustedTypes = { createPolicy: (_: string, made: object) => rules.push(...Object.keys(made)) };
    runInNewContext(textOf(first ?? { type: 'text', value: '' }), { self: { trustedTypes }, trustedTypes });
    expect(rules).toEqual(['createScriptURL']);
  });

  it('does nothing in a browser that has no such policies', () => {
    expect(() => runInNewContext(textOf(first ?? { type: 'text', value: '' }), { self: {} })).not.toThrow();
  });
});

describe('a tool page', () => {
  it('is sound as Next writes it, with a script of ours and data for search engines', () => {
    const own = '<script type="module" src="/_y/tool.1a.js"></script>';
    const data = '<script type="application/ld+json">{}</script>';
    expect(toolFaults(fitted(data, own))).toEqual([]);
  });

  it.each([
    ['written by somebody', '<script>document.title = 1</script>'],
    ['from elsewhere', '<script src="https://elsewhere.example/_next/static/chunks/a.js"></script>'],
    ['of this site, but of nobody', '<script src="/a.js"></script>'],
  ])('is refused with a script %s', (_, script) => {
    expect(toolFaults(fitted(script))).toMatchObject([
      { file: 'out/ja/tool/index.html', problem: expect.stringContaining('neither Next') },
    ]);
  });

  it('is refused when its data still names a style sheet, because Next writes it differently', () => {
    const changed = '<script>self.__next_f.push([1,"9:HS[\\"/_next/a.css\\"]\\n"])</script>';
    expect(toolFaults(fitted(changed))).toMatchObject([
      { record: '<script>', cure: expect.stringContaining('fitTool') },
    ]);
  });

  it('cannot be ended early by what its data says', () => {
    const page = fitted('<script>self.__next_f.push([1,"8:\\u003c/script>"])</script>');
    const data = elementsOf(page.tree, 'script')
      .map(textOf)
      .find((text) => text.includes('8:'));
    expect(data).toContain('\\u003c/script>');
    expect(data).not.toContain('</script');
  });
});
