import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createServer, parseHeaderRules } from '../../scripts/serve.mjs';

const page = '<!doctype html><title>日本語</title>';
const site = {
  'index.html': '<!doctype html><title>choose</title>',
  '404.html': '<!doctype html><title>not found</title>',
  'ja/404.html': '<!doctype html><title>ありません</title>',
  'ja/index.html': page,
  'ja/index.html.br': brotliCompressSync(page),
  'ja/index.html.gz': gzipSync(page),
  'ja/feed.xml': '<feed/>',
  'ja/notice/index.html': page,
  'ja/notice/og.png': 'png',
  'ja/empty/keep.txt': '',
  'sitemap.xml': '<urlset/>',
  'robots.txt': 'User-agent: *',
  'icon.svg': '<svg/>',
  'favicon.ico': 'ico',
  'site.webmanifest': '{}',
  'data.json': '{}',
  'font.woff2': 'font',
  'file.unknown': '?',
  'a b.txt': 'a space in the name',
  '.secret': 'dotfile',
  '.git/config': 'dotfile',
  '_next/static/app.css': 'body{}',
  '_y/enhance.js': '1',
  '_y/module.mjs': '1',
  _headers: readFileSync(new URL('../../public/_headers', import.meta.url)),
};

const parent = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(parent, 'out');
let server: http.Server;
let origin: string;

beforeAll(async () => {
  writeFileSync(join(parent, 'outside.txt'), 'outside the folder');
  for (const [path, content] of Object.entries(site)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  ({ server, origin } = await listen({ root }));
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(parent, { recursive: true });
});

async function listen(options: Parameters<typeof createServer>[0]) {
  const server = createServer(options);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function get(path: string, init: RequestInit = {}) {
  return fetch(origin + path, { redirect: 'manual', ...init });
}

/** Sends a path as it is: fetch would tidy it first. */
function getRaw(path: string) {
  return new Promise<{ status: number | undefined; location: string | undefined; body: string }>(
    (done, fail) => {
      const { hostname, port } = new URL(origin);
      http
        .get({ hostname, port, path }, async (response) => {
          const body = (await response.setEncoding('utf8').toArray()).join('');
          done({ status: response.statusCode, location: response.headers.location, body });
        })
        .on('error', fail);
    },
  );
}

describe('folders and files', () => {
  it('answers a folder with its index.html', async () => {
    const response = await get('/ja/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
  });

  it('redirects a folder without its slash, keeping the query', async () => {
    const response = await get('/ja?from=mail');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/ja/?from=mail');
  });

  it('ignores the query when it looks for a file', async () => {
    expect((await get('/robots.txt?v=1')).status).toBe(200);
  });

  it('finds a file whose name is percent-encoded', async () => {
    expect(await (await get('/a%20b.txt')).text()).toBe('a space in the name');
  });

  it.each(['/ja/empty/', '/ja/empty', '/robots.txt/'])('has no listing and no page at %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/ja/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ['/favicon.ico', 'image/x-icon'],
    ['/ja/notice/og.png', 'image/png'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/data.json', 'application/json; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/_next/static/app.css', 'text/css; charset=utf-8'],
    ['/_y/enhance.js', 'text/javascript; charset=utf-8'],
    ['/_y/module.mjs', 'text/javascript; charset=utf-8'],
    ['/file.unknown', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    expect((await get(path)).headers.get('content-type')).toBe(type);
  });
});

describe('what is not served', () => {
  it.each([
    '/../outside.txt',
    '/ja/../../outside.txt',
    '/%2e%2e/outside.txt',
    '/ja/%2e%2e%2f%2e%2e%2foutside.txt',
    '/..%5coutside.txt',
    '/ja/index.html%00.txt',
    '/.secret',
    '/%2esecret',
    '/.git/config',
    '/_headers',
    '/ja/index.html.br',
    '/ja/index.html.gz',
  ])('answers %s with 404', async (path) => {
    expect((await getRaw(path)).status).toBe(404);
  });

  it('never redirects to another host', async () => {
    for (const path of ['//ja', '/\\ja', '//ja/..', '/%5cja']) {
      expect(await getRaw(path)).toMatchObject({ status: 404, location: undefined });
    }
  });

  it.each(['/%', '/%zz', '/ja/%e3%81', 'ja/'])('answers the malformed %s with 400', async (path) => {
    expect((await getRaw(path)).status).toBe(400);
  });

  it('goes on answering afterwards', async () => {
    await getRaw('/%');
    expect((await get('/ja/')).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s with 405', async (method) => {
    const response = await get('/ja/', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });
});

describe('not found', () => {
  it.each([
    ['/ja/nothing/', 'ja/404.html'],
    ['/ja/nothing/deeper/file.txt', 'ja/404.html'],
    ['/ja/%2e%2e/x', 'ja/404.html'],
    ['/nothing', '404.html'],
    ['/en/nothing/', '404.html'],
  ] as const)('answers %s with the nearest page, %s', async (path, file) => {
    expect(await getRaw(path)).toMatchObject({ status: 404, body: site[file] });
  });

  it('says so in plain text when there is no 404 page', async () => {
    const bare = await listen({ root: join(root, 'ja', 'empty') });
    const response = await fetch(`${bare.origin}/x`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    bare.server.close();
  });

  it('keeps its own type and is not cached, whatever the rules of the path say', async () => {
    const lost = await get('/_next/static/lost.css');
    expect(lost.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(lost.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(lost.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('compressed files', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
    ['identity, br;q=0.5', null],
    ['br;q=0, gzip;q=0', null],
    ['zstd', null],
  ])('answers Accept-Encoding "%s" with %s', async (accepted, encoding) => {
    const response = await get('/ja/', { headers: { 'accept-encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(page);
  });

  it('leaves files without a compressed twin alone', async () => {
    const response = await get('/robots.txt', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(response.headers.get('vary')).toBeNull();
  });
});

describe('revalidation and HEAD', () => {
  it('answers 304 without a body to the tag it gave, also when weakened or in a list', async () => {
    const etag = (await get('/ja/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await get('/ja/', { headers: { 'if-none-match': tag } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(etag);
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(await response.text()).toBe('');
    }
  });

  it('gives each encoding its own tag', async () => {
    const tags = await Promise.all(
      ['br', 'gzip', 'identity'].map(async (encoding) => {
        return (await get('/ja/', { headers: { 'accept-encoding': encoding } })).headers.get('etag');
      }),
    );
    expect(new Set(tags).size).toBe(3);
  });

  it('sends the page when the tag is another, and never 304 for a missing page', async () => {
    expect((await get('/ja/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await get('/nothing', { headers: { 'if-none-match': '*' } })).status).toBe(404);
  });

  it('answers HEAD with the headers of GET and no body', async () => {
    const [head, got] = [await get('/robots.txt', { method: 'HEAD' }), await get('/robots.txt')];
    expect(await head.text()).toBe('');
    expect(head.headers.get('content-length')).toBe('13');
    for (const name of ['content-type', 'etag', 'cache-control', 'referrer-policy']) {
      expect(head.headers.get(name)).toBe(got.headers.get(name));
    }
  });
});

describe('the headers of the site', () => {
  it.each(['/', '/ja/', '/ja/feed.xml', '/_y/enhance.js', '/ja/nothing/', '/ja'])(
    'protects %s',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    },
  );

  it.each(['/', '/ja/', '/ja/notice/og.png', '/sitemap.xml'])('asks for %s again each time', async (path) => {
    expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  });

  it.each(['/_next/static/app.css', '/_y/enhance.js'])('lets %s be kept for ever', async (path) => {
    expect((await get(path)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('lets other sites show a preview image, and nothing else', async () => {
    const image = await get('/ja/notice/og.png');
    expect(image.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(image.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('revalidates by default where there is no headers file', async () => {
    const bare = await listen({ root, headersFile: join(root, 'none') });
    const response = await fetch(`${bare.origin}/ja/`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    expect(response.headers.get('referrer-policy')).toBeNull();
    bare.server.close();
  });

  it('adds up rules in the order of the file, ignoring comments and other paths', async () => {
    const headersFile = join(parent, 'rules');
    const rules =
      '# first\n/*\n  X-One: a\n  X-Gone: a\n/ja/*\n  # again\n  X-One: b:c\n  ! X-Gone\n/en/*\n  X-One: d\n';
    writeFileSync(headersFile, rules);
    const own = await listen({ root, headersFile });
    const { headers } = await fetch(`${own.origin}/ja/`);
    expect(headers.get('x-one')).toBe('a, b:c');
    expect(headers.get('x-gone')).toBeNull();
    own.server.close();
  });
});

describe('the _headers format', () => {
  const matches = (rule: string, path: string) => parseHeaderRules(`${rule}\n  X: y`)[0]?.pattern.test(path);

  it('takes * for anything and everything else as it stands', () => {
    expect(matches('/*/og.png', '/ja/notices/x/og.png')).toBe(true);
    expect(matches('/*/og.png', '/ja/notices/x/ogXpng')).toBe(false);
    expect(matches('/_y/*', '/ja/_y/x.js')).toBe(false);
    expect(matches('/ja/', '/ja/x/')).toBe(false);
    expect(matches('/', '/')).toBe(true);
  });

  it.each(['  X-Early: 1', '/*\n  no colon here', '/*\n  X-Empty:', '/*\n  Two Words: 1', '/*\n  !'])(
    'refuses %j and names the line',
    (text) => {
      expect(() => parseHeaderRules(text)).toThrow(/line \d: expected/);
    },
  );
});

describe('the command', () => {
  const script = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
  const start = (folder: string, port: string) => {
    return spawn(process.execPath, [script, folder], { env: { ...process.env, PORT: port } });
  };
  const outcome = async (folder: string, port: string) => {
    const child = start(folder, port);
    const said = child.stderr.setEncoding('utf8').toArray();
    const [code] = await once(child, 'exit');
    return { code, said: (await said).join('') };
  };

  it('prints the address it answers at and ends when told to', async () => {
    const child = start(root, '0');
    const [line] = await once(child.stdout.setEncoding('utf8'), 'data');
    expect(line).toMatch(/^http:\/\/localhost:\d+\/\n$/);
    expect((await fetch(`${line.trim()}ja/`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.skipIf(process.platform === 'win32')('ends when npm and its shell are ended', async () => {
    const env = { ...process.env, PORT: '0', npm_lifecycle_event: 'start' };
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}" "${root}"; true`], { env });
    const [line] = await once(shell.stdout.setEncoding('utf8'), 'data');
    shell.kill('SIGTERM');
    await once(shell.stdout, 'close');
    await expect(fetch(line.trim())).rejects.toThrow();
  });

  it('says when the port is in use', async () => {
    const { port } = await listen({ root }).then((other) => {
      other.server.unref();
      return new URL(other.origin);
    });
    const { code, said } = await outcome(root, port);
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is in use`);
  });

  it('says when PORT is no port', async () => {
    expect(await outcome(root, 'abc')).toEqual({
      code: 1,
      said: 'PORT is "abc", which is no port number.\n',
    });
  });

  it('says when there is no site yet', async () => {
    const { code, said } = await outcome(join(root, 'none'), '0');
    expect(code).toBe(1);
    expect(said).toContain('npm run build');
  });
});
