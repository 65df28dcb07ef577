import { createHash, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** An integrity value as in `<script integrity>`: algorithm, dash, base64. */
export interface Integrity {
  algorithm: 'sha256' | 'sha384' | 'sha512';
  digest: Buffer;
}

export function parse(text: string): Integrity {
  const m = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  if (!m) throw new SyntaxError(`not an integrity value: ${text}`);
  return { algorithm: m[1] as Integrity['algorithm'], digest: Buffer.from(m[2], 'base64') };
}

export async function matches(file: string, expected: Integrity): Promise<boolean> {
  const hash = createHash(expected.algorithm);
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest();
  return actual.length === expected.digest.length && timingSafeEqual(actual, expected.digest);
}

export const pinned: Record<string, string> = {
  'vendor/map.js': 'sha384-dhBlQ7D5RiUwhDRopm+hbmY3Y/Od+ciT+vygwRGmak3NKjoUL0aLGeJLE4uS5OYg',
  'vendor/map.css': 'sha256-naFnmYtITY7e4L7i2LxkIGxBBuPSArMRvz5kJu92+sI=',
};

export async function verifyVendor(root: string): Promise<string[]> {
  const bad: string[] = [];
  for (const [name, value] of Object.entries(pinned)) {
    if (!(await matches(`${root}/${name}`, parse(value)))) bad.push(name);
  }
  return bad;
}
