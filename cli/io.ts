import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import type { Language } from '#domain/bilingual.ts';

/** What a command reads from and writes to; a test gives its own. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The whole standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Whether somebody sits at the standard input, so that it would wait for ever. */
  readonly isInteractive: boolean;
  /** @throws with a Node error code when it cannot be read */
  readonly readFile: (path: string) => Promise<Uint8Array>;
  /** Asks for a password, which is not shown as it is typed; undefined when nobody can be asked. */
  readonly askPassword: (question: string) => Promise<string | undefined>;
}

/** Larger files are told from their size, before they are read. */
export class TooLargeError extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`${bytes} bytes`);
    this.bytes = bytes;
  }
}

/** What shells see of a command that a closed pipe ended. */
const endedByPipe = 141;

/** The process's own. @param largest bytes of a file that is still read */
export function processIo(largest: number): Io {
  // Whoever reads has read enough (`| head`): the end, as for any other command.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(endedByPipe);
    throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    env: process.env,
    isInteractive: process.stdin.isTTY === true,
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    readFile: async (path) => {
      const { size } = await stat(path);
      if (size > largest) throw new TooLargeError(size);
      return readFile(path);
    },
    askPassword: (question) => (process.stderr.isTTY ? ask(question) : Promise.resolve(undefined)),
  };
}

/** Asks on the terminal itself: the standard input may be what is being read. */
function ask(question: string): Promise<string | undefined> {
  const input = process.stdin.isTTY ? process.stdin : createReadStream('/dev/tty');
  return new Promise((resolve) => {
    input.once('error', () => resolve(undefined));
    process.stderr.write(question);
    const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
    const line = createInterface({ input, output: silent, terminal: true });
    line.once('line', (password) => {
      process.stderr.write('\n');
      resolve(password);
      line.close();
    });
    line.once('close', () => resolve(undefined));
  });
}

/** The language a shell is set to: Japanese where its locale says so, else English. */
export function languageOf(env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
