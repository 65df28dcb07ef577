import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { patterns } from '#content/pinning/index.ts';
import { sha256 } from './integrity.ts';
import { attribute, elementsOf, type Page } from './page.ts';

import { headOf } from './strip.ts';

/** A script of ours as the export carries it. */
export interface OwnScript {
  readonly address: string;
  readonly integrity: string;
}

const entries = {
  enhance: 'components/enhance/enhance.ts',
  'find-notice': 'components/enhance/find-notice.ts',
  check: 'components/enhance/check.ts',
  record: 'components/enhance/record.ts',
  certificate: 'components/enhance/certificate.ts',
  tool: 'components/enhance/tool.ts',
  entry: 'components/enhance/entry.ts',
} as const;

/** Programs of workers: the script of that name sets the program down as a text, under this global name. */
const workers = {
  'scan-worker': { input: 'app/[lang]/scan/scan-worker.ts', global: 'scanWorkerProgram' },
} as const;

/** Scripts that hold what they need of another, which a page then does without. */
const inPlaceOf: Readonly<Record<string, string>> = {
  check: 'enhance',
  record: 'enhance',
  certificate: 'enhance',
  tool: 'enhance',
};

/** Bundles our own scripts into the export, named by their content so that hosts may cache them for ever. */
export async function buildOwnScripts(root: string, out: string): Promise<Map<string, OwnScript>> {
  const scripts = new Map<string, OwnScript>();
  await mkdir(join(out, '_y'), { recursive: true });
  for (const [name, input] of Object.entries(entries))
    scripts.set(name, await place(out, name, await bundled(join(root, input), 'es')));
  for (const [name, { input, global }] of Object.entries(workers)) {
    const program = await bundled(join(root, input), 'iife', [searchedOnly]);
    scripts.set(name, await place(out, name, `globalThis.${global}=${JSON.stringify(program)}`));
  }
  return scripts;
}

/** Whether a script of ours starts workers, which the page's policy must allow. */
export const startsWorkers = (src: string) =>
  Object.keys(workers).some((name) => src.startsWith(`/_y/${name}.`));

/** A search and its reports need no examples, sources and commands of a pattern: a fifth of the program. */
const searchedOnly: Plugin = {
  name: 'patterns-as-searched',
  load(id) {
    if (!id.endsWith(join('content', 'pinning', 'index.ts'))) return null;
    const searched = patterns.map(
      ({ id, platform, name, what, effect, files, rules, intermediateAsAnchor, mend }) => ({
        ...{ id, platform, name, what, effect, files, rules, intermediateAsAnchor },
        mend: { how: mend.how },
      }),
    );
    return { code: `export const patterns = ${JSON.stringify(searched)};`, moduleType: 'js' };
  },
};

async function bundled(input: string, format: 'es' | 'iife', plugins: Plugin[] = []): Promise<string> {
  const bundle = await rolldown({ input, platform: 'browser', logLevel: 'warn', plugins });
  const { output } = await bundle.generate({ format, minify: true, comments: false, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

async function place(out: string, name: string, code: string): Promise<OwnScript> {
  const integrity = sha256(code);
  const address = `/_y/${name}.${Buffer.from(integrity.slice(7), 'base64').toString('hex').slice(0, 12)}.js`;
  await writeFile(join(out, address), code);
  return { address, integrity };
}

/**
 * Adds the scripts that a page's elements ask for by `data-scripts`.
 * @throws when one asks for a script that does not exist
 */
export function addOwnScripts({ tree, file }: Page, scripts: ReadonlyMap<string, OwnScript>): void {
  const asked = elementsOf(tree).flatMap((element) => attribute(element, 'dataScripts')?.split(' ') ?? []);
  const replaced = asked.map((name) => inPlaceOf[name]);
  for (const name of new Set(asked.filter((each) => !replaced.includes(each)))) {
    const script = scripts.get(name);
    if (!script)
      throw new Error(`${file} asks for the script "${name}", which own-scripts.ts does not build`);
    headOf(tree).children.push({
      type: 'element',
      tagName: 'script',
      properties: {
        type: 'module',
        src: script.address,
        integrity: script.integrity,
        // The page is there before a program of this size, which it needs only when it is used.
        ...(name in workers && { fetchPriority: 'low' }),
      },
      children: [],
    });
  }
}
