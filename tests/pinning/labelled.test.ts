import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, 'labelled');
const labels: Record<string, readonly string[]> = JSON.parse(
  readFileSync(join(folder, 'labels.json'), 'utf8'),
);
const halves = ['tuning', 'held-out'];
const files = halves.flatMap((half) =>
  readdirSync(join(folder, half), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
);

describe('the labelled set', () => {
  it('labels every file, and no file that is not there', () => {
    expect(files.toSorted()).toEqual(Object.keys(labels).toSorted());
  });

  it('knows four labels, and leaves innocent alone', () => {
    const wrong = Object.entries(labels).filter(
      ([, given]) =>
        given.length === 0 ||
        given.some((label) => !['pins', 'trust-anchors', 'validation-off', 'innocent'].includes(label)) ||
        (given.includes('innocent') && given.length > 1),
    );
    expect(wrong).toEqual([]);
  });

  it.each(halves)('has innocent files for two fifths or more of %s', (half) => {
    const own = Object.entries(labels).filter(([path]) => path.startsWith(`${half}/`));
    const innocent = own.filter(([, given]) => given.includes('innocent'));
    expect(innocent.length / own.length).toBeGreaterThanOrEqual(0.4);
  });

  it('holds no file twice', () => {
    const texts = Object.keys(labels).map((path) =>
      readFileSync(join(folder, path), 'utf8').replace(/\s+/g, ' '),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });
});
