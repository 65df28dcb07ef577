import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../cli/io.ts';
import { TooLargeError } from '../../cli/io.ts';
import { main } from '../../cli/main.ts';

const old = '2F2877C5D778C31E0F29C7E371DF5471BD673173';
const replacement = 'F9388EA2C9B7D632B66A2B0B406DF1D37D3901F6';
const root = 'DF3C24F9BFD666761B268073FE06D1CC8D4F82A4';
const stores = join(import.meta.dirname, '../domain/certificates/samples/stores');

interface Given {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly isInteractive?: boolean;
  readonly password?: string;
}

/** Runs the command with files that only exist here. */
async function run({ args, files = {}, input = '', env = {}, isInteractive = false, password }: Given) {
  let out = '';
  let err = '';
  const asked: string[] = [];
  const bytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const io: Io = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    env,
    isInteractive,
    readInput: async () => bytes(input),
    readFile: async (path) => {
      const content = files[path] ?? Object.assign(new Error('no such file'), { code: 'ENOENT' });
      if (content instanceof Error) throw content;
      return bytes(content);
    },
    askPassword: async (question) => {
      asked.push(question);
      return password;
    },
  };
  const code = await main(args, io);
  return { code, out, err, asked };
}

/** What `--json` tells, as far as another program relies on it. */
interface Told {
  readonly kind: string;
  readonly commonName: string | null;
  readonly sha1: string | null;
  readonly sha256: string | null;
  readonly serial: string | null;
  readonly role: string | null;
  readonly validity: { readonly notAfter: string; readonly state: string } | null;
  readonly where: { readonly file: string; readonly line?: number };
}

async function json(given: Given): Promise<Told[]> {
  return JSON.parse((await run({ ...given, args: [...given.args, '--json'] })).out) as Told[];
}

describe('yomitoki identify', () => {
  it('ends with 1 when something points to an old CA, with 0 when nothing does', async () => {
    expect((await run({ args: ['identify'], input: old })).code).toBe(1);
    expect((await run({ args: ['identify'], input: `${replacement}\n${root}` })).code).toBe(0);
    expect((await run({ args: ['identify'], input: 'no identifier at all' })).code).toBe(0);
  });

  it('ends with 2 when something could not be read, unless an old CA was found beside it', async () => {
    const files = { 'a.txt': old, 'b.txt': root };
    expect((await run({ args: ['identify', 'b.txt', 'gone.pem'], files })).code).toBe(2);
    expect((await run({ args: ['identify', 'a.txt', 'gone.pem'], files })).code).toBe(1);
    const cut = '-----BEGIN CERTIFICATE-----\nMIIFWjCCBEKgAwIBAgIQ\n-----END CERTIFICATE-----\n';
    expect((await run({ args: ['identify'], input: cut })).code).toBe(2);
  });

  it('tells per thing what it is, its identifiers, its role, its validity and where it stood', async () => {
    const [thing] = await json({
      args: ['identify', 'pins.cs'],
      files: { 'pins.cs': `// pins\nvar a = "${old}";` },
    });
    expect(thing).toMatchObject({
      kind: 'intermediate',
      commonName: 'Microsoft Azure TLS Issuing CA 01',
      sha1: old,
      sha256: '24C7299864E0A2A6964F551C0E8DF2461532FA8C48E4DBBB6080716691F190E5',
      serial: '0aafa6c5ca63c45141ea3be1f7c75317',
      role: 'expiring',
      validity: { notAfter: '2024-06-27T23:59:59Z', state: 'expired' },
      where: { file: 'pins.cs', line: 2 },
    });
  });

  it('tells the role of each, and none of what is unknown', async () => {
    const told = await json({
      args: ['identify'],
      input: `${old}\n${replacement}\n${root}\n${'ab'.repeat(20)}`,
    });
    expect(told.map(({ role }) => role)).toEqual(['expiring', null, 'replacement', 'root-unchanged']);
  });

  it('writes nothing but JSON to the standard output, and problems to the other', async () => {
    const { out, err } = await run({ args: ['identify', '--json', 'gone.pem', 'a'], files: { a: old } });
    expect(JSON.parse(out)).toHaveLength(1);
    expect(err).toContain('gone.pem');
  });

  it('reads the standard input for a dash, beside files', async () => {
    const told = await json({ args: ['identify', '-', 'b'], files: { b: root }, input: old });
    expect(told.map(({ where }) => where.file)).toEqual(['standard input', 'b']);
  });

  it('speaks Japanese to a Japanese shell, and what it is told to speak', async () => {
    const japanese = await run({ args: ['identify'], input: old, env: { LANG: 'ja_JP.UTF-8' } });
    expect(japanese.out).toContain('旧 CA を指しています');
    const english = await run({
      args: ['identify', '--lang', 'en'],
      input: old,
      env: { LANG: 'ja_JP.UTF-8' },
    });
    expect(english.out).toContain('points to an old CA');
    expect((await run({ args: ['identify', '--lang', 'fr'], input: old })).code).toBe(2);
  });

  it('makes a table for a spreadsheet', async () => {
    const { out } = await run({ args: ['identify', '--csv'], input: old });
    const [head, row] = out.split('\r\n');
    expect(head?.split(',').length).toBeGreaterThan(10);
    expect(row).toContain(old);
  });

  it.each([
    ['YOMITOKI_PASSWORD', { env: { YOMITOKI_PASSWORD: 'yomitoki' } }],
    ['a file', { args: ['--password-file', 'secret'], files: { secret: 'yomitoki\n' } }],
    ['whoever is asked', { password: 'yomitoki' }],
  ])('opens a store with the password from %s', async (_, more: Partial<Given>) => {
    const file = new Uint8Array(readFileSync(join(stores, 'openssl-own-password.p12')));
    const given = {
      ...more,
      args: ['identify', 'store.p12', ...(more.args ?? [])],
      files: { 'store.p12': file, ...more.files },
    };
    const { out, asked } = await run({ ...given, args: [...given.args, '--json'] });
    expect((JSON.parse(out) as Told[]).map(({ kind }) => kind)).toContain('root');
    expect(asked.length).toBe(more.password ? 1 : 0);
  });

  it('says that a store needs a password when nobody gives one', async () => {
    const file = new Uint8Array(readFileSync(join(stores, 'openssl-own-password.p12')));
    const { code, out } = await run({ args: ['identify', 'store.p12'], files: { 'store.p12': file } });
    expect(code).toBe(2);
    expect(out).toContain('needs a password');
  });

  it('says what is wrong with a folder, a missing and a huge file, and reads the others', async () => {
    const files = {
      folder: Object.assign(new Error('is a folder'), { code: 'EISDIR' }),
      huge: new TooLargeError(5_000_000_000),
      fine: root,
    };
    const { out, code } = await run({ args: ['identify', 'folder', 'huge', 'gone', 'fine'], files });
    expect(code).toBe(2);
    for (const name of ['folder', 'huge', 'gone']) expect(out).toContain(`- ${name}: `);
    expect(out).toContain(root);
  });

  it('never waits for an input that nobody will give', async () => {
    const { code, err } = await run({ args: ['identify'], isInteractive: true });
    expect(code).toBe(2);
    expect(err).toContain('yomitoki identify --help');
  });

  it('explains itself, and a wrong call', async () => {
    expect((await run({ args: [] })).out).toContain('identify');
    expect((await run({ args: ['identify', '--help'] })).out).toContain('--json');
    expect(await run({ args: ['identify', '--no-such'] })).toMatchObject({ code: 2, out: '' });
    expect(await run({ args: ['no-such'] })).toMatchObject({ code: 2, out: '' });
  });

  it('never prints a private key', async () => {
    const key = `-----BEGIN PRIVATE KEY-----\n${'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg'}\n-----END PRIVATE KEY-----`;
    const { out, err } = await run({ args: ['identify'], input: `${key}\n${root}` });
    expect(out + err).not.toContain('MIGHAgEA');
    expect(out).toContain('private key');
  });
});
