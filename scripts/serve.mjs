// @ts-check
// Serves the exported site the way a static host does, so that what is tested here is what readers get:
// Cloudflare Pages' rules for folders, 404 pages and `_headers`, and the compressed files made by the build.
//
//   node scripts/serve.mjs [folder]     the folder is `out` unless named; PORT is 3000 unless set

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import { basename, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What both Cloudflare Pages and Netlify send where `_headers` says nothing. */
const REVALIDATE = 'public, max-age=0, must-revalidate';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Best first: on equal preference the smaller file is sent. @type {Record<string, string>} */
const COMPRESSED = { br: '.br', gzip: '.gz' };

/**
 * @typedef {{ pattern: RegExp, remove: string[], add: [name: string, value: string][] }} HeaderRule
 * @typedef {{ status: number, headers: Headers, body?: Buffer | string }} Answer
 */

/**
 * Creates a server over a folder; the caller listens.
 * @param {{ root: string, headersFile?: string }} options `headersFile` is `_headers` in the folder unless named
 * @returns {http.Server}
 * @throws when the headers file is there and does not follow the format
 */
export function createServer({ root, headersFile = join(root, '_headers') }) {
  const rules = existsSync(headersFile) ? parseHeaderRules(readFileSync(headersFile, 'utf8')) : [];
  return http.createServer(async (request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const answer = await findAnswer(root, request, path).catch(unreadable);
    applyRules(rules, path, answer);
    const { status, headers, body } = answer;
    if (body !== undefined) headers.set('Content-Length', String(Buffer.byteLength(body)));
    response.setHeaders(headers).writeHead(status);
    response.end(request.method === 'HEAD' ? undefined : body);
  });
}

/**
 * Reads the `_headers` format: a path on its own line, with `*` for anything; below it, indented,
 * `Name: value` to add a header or `! Name` to take away what earlier rules gave; `#` for comments.
 * https://developers.cloudflare.com/pages/configuration/headers/
 * @param {string} text
 * @returns {HeaderRule[]}
 * @throws on a line that is none of these, with its number
 */
export function parseHeaderRules(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const [index, rawLine] of text.split('\n').entries()) {
    const line = rawLine.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/')) {
      const literals = line.split('*').map((literal) => literal.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
      rules.push({ pattern: new RegExp(`^${literals.join('.*')}$`), remove: [], add: [] });
      continue;
    }
    const rule = rules.at(-1);
    const [, removed] = /^!\s+([\w-]+)$/.exec(line) ?? [];
    const [, name, value] = /^([\w-]+):\s*([ -~]+)$/.exec(line) ?? [];
    if (rule && removed) rule.remove.push(removed);
    else if (rule && name && value) rule.add.push([name, value]);
    else throw new Error(`_headers, line ${index + 1}: expected a path, "Name: value" or "! Name": ${line}`);
  }
  return rules;
}

/**
 * Changes the answer's headers. Rules that match add up in the order of the file; together they replace
 * what the server would send. An error keeps its own type and is asked for again each time: the rules
 * of its path were written for the file that should be there.
 * @param {HeaderRule[]} rules
 * @param {string} path as requested, still encoded
 * @param {Answer} answer
 */
function applyRules(rules, path, { status, headers }) {
  const mayChange = (/** @type {string} */ name) =>
    status < 400 || !/^(content-type|cache-control)$/i.test(name);
  const custom = new Headers();
  for (const { remove, add } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const name of remove.filter(mayChange)) for (const each of [custom, headers]) each.delete(name);
    for (const [name, value] of add.filter(([name]) => mayChange(name))) custom.append(name, value);
  }
  for (const [name, value] of custom) headers.set(name, value);
}

/**
 * @param {string} root
 * @param {http.IncomingMessage} request
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function findAnswer(root, request, path) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET and HEAD are answered here.', { Allow: 'GET, HEAD' });
  }
  const segments = decodeSegments(path);
  if (!segments) return plain(400, 'This address is not well formed.');

  const hiddenAt = segments.findIndex((_, index) => isHidden(segments, index));
  if (hiddenAt !== -1) return notFound(root, segments.slice(0, hiddenAt), request);

  const target = join(root, ...segments);
  const file = segments.at(-1) === '' ? join(target, 'index.html') : target;
  if (await isFile(file)) return fileAnswer(file, request);
  if (await isFile(join(file, 'index.html'))) {
    const query = (request.url ?? '').slice(path.length);
    return {
      status: 301,
      headers: new Headers({ 'Cache-Control': REVALIDATE, Location: `${path}/${query}` }),
    };
  }
  return notFound(root, segments.slice(0, -1), request);
}

/**
 * The decoded parts of a path (the last one is empty for a folder), or undefined when it has none.
 * @param {string} path
 */
function decodeSegments(path) {
  try {
    return path.startsWith('/') ? path.slice(1).split('/').map(decodeURIComponent) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a segment is no name of something served: a way out of the folder, a dotfile, an empty name between
 * two slashes (as a redirect target, `//host/` would leave the site), and at the end the files that
 * are for the host itself.
 * @param {string[]} segments
 * @param {number} index
 */
function isHidden(segments, index) {
  const name = segments[index] ?? '';
  if (name.startsWith('.') || /[\\/\0]/.test(name)) return true;
  if (index < segments.length - 1) return name === '';
  return ['.br', '.gz'].includes(extname(name)) || segments.join('/').toLowerCase() === '_headers';
}

/**
 * The 404 page nearest to the path: of its own folder, else of one above it.
 * @param {string} root
 * @param {string[]} folders
 * @param {http.IncomingMessage} request
 */
async function notFound(root, folders, request) {
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const page = join(root, ...folders.slice(0, depth), '404.html');
    if (await isFile(page)) return fileAnswer(page, request, 404);
  }
  return plain(404, 'There is no such page.');
}

/**
 * @param {string} file
 * @param {http.IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function fileAnswer(file, request, status = 200) {
  const headers = new Headers({ 'Cache-Control': REVALIDATE });
  /** @type {string[]} */
  const offered = [];
  for (const [encoding, suffix] of Object.entries(COMPRESSED)) {
    if (await isFile(file + suffix)) offered.push(encoding);
  }
  const encoding = preferredEncoding(String(request.headers['accept-encoding'] ?? ''), offered);
  const body = await readFile(file + (encoding ? COMPRESSED[encoding] : ''));
  // Of the bytes sent: each encoding has its own, and a rebuild that changes nothing keeps it.
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  headers.set('ETag', etag);
  if (offered.length > 0) headers.set('Vary', 'Accept-Encoding');
  if (status === 200 && holds(request.headers['if-none-match'], etag)) return { status: 304, headers };
  if (encoding) headers.set('Content-Encoding', encoding);
  headers.set('Content-Type', typeOf(file));
  return { status, headers, body };
}

/** @param {string} file */
function typeOf(file) {
  if (basename(file) === 'feed.xml') return 'application/atom+xml; charset=utf-8';
  return TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * The offered encoding the browser likes best, or undefined for the file as it is (RFC 9110, 12.5.3).
 * @param {string} accepted the Accept-Encoding header
 * @param {string[]} offered best first
 */
function preferredEncoding(accepted, offered) {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((choice) => {
        const [name = '', weight = 'q=1'] = choice.split(';').map((part) => part.trim());
        return [name, Number(weight.replace('q=', ''))];
      }),
  );
  const weigh = (/** @type {string} */ name) => weights.get(name) ?? weights.get('*') ?? 0;
  return offered
    .filter((name) => weigh(name) > 0 && weigh(name) >= (weights.get('identity') ?? 0))
    .sort((a, b) => weigh(b) - weigh(a))[0];
}

/**
 * Whether If-None-Match names the tag (weak comparison, as RFC 9110, 13.1.2 has it).
 * @param {string | undefined} header
 * @param {string} etag
 */
function holds(header, etag) {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** @param {string} path */
async function isFile(path) {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/**
 * @param {number} status
 * @param {string} message
 * @param {Record<string, string>} [more]
 * @returns {Answer}
 */
function plain(status, message, more = {}) {
  const headers = new Headers({
    'Cache-Control': REVALIDATE,
    'Content-Type': 'text/plain; charset=utf-8',
    ...more,
  });
  return { status, headers, body: `${message}\n` };
}

/** @param {unknown} error */
function unreadable(error) {
  console.error(error);
  return plain(500, 'This file could not be read.');
}

function main() {
  const root = resolve(process.argv[2] ?? fileURLToPath(new URL('../out', import.meta.url)));
  const { PORT = '3000', npm_lifecycle_event: underNpm } = process.env;
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65535)
    return fail(`PORT is "${PORT}", which is no port number.`);
  if (!existsSync(join(root, 'index.html'))) return fail(`No site in ${root} yet. Build it: npm run build`);

  const server = createServer({ root });
  server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EADDRINUSE') return fail(`Port ${PORT} cannot be used: ${error.message}`);
    fail(
      `Port ${PORT} is in use. Stop what uses it, or set PORT to another, for example PORT=${Number(PORT) + 1}.`,
    );
  });
  server.listen(Number(PORT), () => {
    const address = server.address();
    console.log(`http://localhost:${typeof address === 'object' ? address?.port : PORT}/`);
  });

  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  // A SIGTERM to npm ends npm and the shell between, and never comes here: end when the shell is gone.
  if (underNpm) {
    const shell = process.ppid;
    setInterval(() => process.ppid !== shell && stop(), 250).unref();
  }
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
