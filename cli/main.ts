import { largestInput } from '#domain/certificates/identify/identify.ts';
import { translator } from '#locales/index.ts';
import { exitCodes, runIdentify } from './identify.ts';
import { type Io, languageOf, processIo } from './io.ts';
import { runScan } from './scan/run-scan.ts';

type Command = (args: readonly string[], io: Io) => Promise<number>;

const commands: Readonly<Record<string, Command>> = { identify: runIdentify, scan: runScan };

/**
 * `yomitoki <command> …`
 * @returns the exit code: 2 for a call that makes no sense
 */
export async function main(args: readonly string[], io: Io = processIo(largestInput)): Promise<number> {
  const [name = '', ...rest] = args;
  const t = translator(languageOf(io.env), 'shell');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) {
    try {
      return await command(rest, io);
    } catch (error) {
      // Node would end with 1, which means a finding here.
      io.err(`yomitoki ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      return exitCodes.unread;
    }
  }
  if (name === '' || name === '--help' || name === '-h') io.out(`${t('help')}\n`);
  else {
    io.err(`${t('unknownCommand', { name })}\n`);
    return exitCodes.unread;
  }
  return exitCodes.none;
}
