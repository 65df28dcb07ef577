import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, elementsOf, type Page } from './page.ts';

/** How the framework names a script of its own, in a page, in its data and in another script. */
const chunk = /static\/chunks\/[\w.~-]+\.js/g;

/**
 * Every script that a page loads or may load later, as paths below the export:
 * ours, those that the page and its data name, and those that these name in turn.
 * @throws when a script is named that the export does not have
 */
export async function scriptsOf(out: string, { tree, file }: Page): Promise<string[]> {
  const scripts = elementsOf(tree, 'script');
  const sources = scripts.flatMap((script) => attribute(script, 'src') ?? []);
  const found = new Set(sources.filter((src) => src.startsWith('/_y/')).map((src) => src.slice(1)));
  const waiting = [...sources, ...scripts.map(textOf)].flatMap(chunksIn);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...chunksIn(await readNamed(out, next, file)));
  }
  return [...found].toSorted();
}

function chunksIn(text: string): string[] {
  return (text.match(chunk) ?? []).map((name) => `_next/${name}`);
}

async function readNamed(out: string, script: string, file: string): Promise<string> {
  try {
    return await readFile(join(out, script), 'utf8');
  } catch (cause) {
    throw new Error(`${file} may load ${script}, which the export does not have`, { cause });
  }
}

/**
 * Leaves of the framework's files those that a page can come to load: no
 * manifest, no style sheet (they stand in the pages), no source.
 * @param files all files of the export
 * @param needed what `scriptsOf` found for all tool pages
 */
export async function keepFramework(
  out: string,
  files: readonly string[],
  needed: ReadonlySet<string>,
): Promise<void> {
  const ofNext = files.filter((file) => file.startsWith('_next/'));
  for (const file of ofNext) if (!needed.has(file)) await rm(join(out, file));
  if (needed.size === 0) await rm(join(out, '_next'), { recursive: true, force: true });
}
