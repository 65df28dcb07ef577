import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

const html = await readFile('dist/index.html', 'utf8');
const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
const hashes = scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
const known = JSON.parse(await readFile('csp.json', 'utf8'));

for (const hash of hashes) {
  if (!known.includes(hash)) throw new Error(`${hash} is not in csp.json`);
}
await writeFile('dist/_headers', `/*\n  Content-Security-Policy: script-src ${hashes.join(' ')}\n`);
