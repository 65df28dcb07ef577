import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Fault } from '#domain/fault.ts';

const project = join(import.meta.dirname, '../..');

/** Flags for Node when it runs TypeScript as it stands. */
export const quietly = '--disable-warning=ExperimentalWarning';

/** A copy of what the content check reads, to be broken in one place. */
export interface Copy {
  readonly root: string;
  /** Replaces the first of some words in a file. @throws when there are none: then nothing would be broken */
  replace(file: string, words: string | RegExp, by: string): void;
  /** Changes a file as a whole. @throws when nothing changes */
  edit(file: string, change: (text: string) => string): void;
  /** Changes the words of one language. */
  editWords(file: string, change: (words: Record<string, unknown>) => void): void;
  write(file: string, text: string): void;
  remove(file: string): void;
}

/** The folder of all copies of a test file, and how to do away with it. */
export function copies() {
  const parent = mkdtempSync(join(tmpdir(), 'copies-'));
  let count = 0;
  return {
    parent,
    make: (...shelves: string[]) => makeCopy(join(parent, String(count++)), shelves),
    remove: () => rmSync(parent, { recursive: true }),
  };
}

function makeCopy(root: string, shelves: readonly string[]): Copy {
  for (const name of ['content', 'locales', 'package.json', ...shelves]) {
    cpSync(join(project, name), join(root, name), { recursive: true });
  }
  // What no test breaks is shared: Node then loads it once for all copies.
  for (const name of ['domain', 'node_modules']) symlinkSync(join(project, name), join(root, name), 'dir');
  const copy: Copy = {
    root,
    replace: (file, words, by) => copy.edit(file, (text) => text.replace(words, by)),
    edit: (file, change) => {
      const text = readFileSync(join(root, file), 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`${file} has not changed: ${change}`);
      copy.write(file, changed);
    },
    editWords: (file, change) =>
      copy.edit(file, (text) => {
        const words: Record<string, unknown> = JSON.parse(text);
        change(words);
        return JSON.stringify(words);
      }),
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file)),
  };
  return copy;
}

/** Each copy's own check, run in a process of its own; one process for many, because starting is what takes time. */
const program = `
  import { pathToFileURL } from 'node:url';
  const results = [];
  for (const root of process.argv.slice(1)) {
    const { checkContent } = await import(pathToFileURL(root + '/content/check.ts').href);
    results.push(await checkContent(root));
  }
  console.log(JSON.stringify(results));
`;

/** What the content check of each copy reports, in the order of the copies. */
export async function faultsOf(roots: readonly string[]): Promise<Fault[][]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [quietly, '--input-type=module', '--eval', program, ...roots],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}

/** Where some words stand in the sound content, as faults say it: `file:line`. */
export function placeOf(file: string, words: string): string {
  const lines = readFileSync(join(project, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(words));
  if (index === -1) throw new Error(`${file} has no "${words}"`);
  return `${file}:${index + 1}`;
}
