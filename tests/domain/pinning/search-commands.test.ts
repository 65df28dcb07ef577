import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { certificates } from '#content/certificates/index.ts';
import { notices } from '#content/notices/index.ts';
import { identifierNames } from '#content/pinning/guide.ts';
import { patterns } from '#content/pinning/index.ts';
import { formsOfHash, formsOfSerial } from '#domain/certificates/identifier-forms.ts';
import { roleIn } from '#domain/certificates/relatives.ts';
import { kindOf } from '#domain/pinning/languages.ts';
import { namesWithoutEnding } from '#domain/pinning/names-without-ending.ts';
import type { Example } from '#domain/pinning/pattern.ts';
import {
  forBash,
  forPowerShell,
  type SearchTool,
  searchForIdentifiers,
  searchForMatches,
  searchForWords,
} from '#domain/pinning/search-commands.ts';

/** Runs a command as a reader pastes it. */
const bash = (command: string, cwd: string) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' });
const isInstalled = (command: string) => bash(`command -v ${command}`, '.').status === 0;

/** grep is on every machine that has a shell; ripgrep and PowerShell are run where they are. */
const tools: readonly [SearchTool, boolean][] = [
  ['grep', isInstalled('grep') && bash('grep --version', '.').stdout.includes('GNU')],
  ['ripgrep', isInstalled('rg')],
  ['powershell', isInstalled('pwsh')],
];
const root = mkdtempSync(join(tmpdir(), 'search-'));
let folders = 0;

afterAll(() => rmSync(root, { recursive: true }));

/** A folder with examples as files, each in a folder of its own: some have the same name. */
function laidOut(examples: readonly Example[]): string {
  const folder = join(root, String(folders++));
  for (const [index, { file, text }] of examples.entries()) {
    const path = join(folder, String(index), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${text}\n`);
  }
  return folder;
}

/** Which examples a command finds, by their place; everything it complains of. */
function found(tool: SearchTool, command: string, folder: string): { places: number[]; complaint: string } {
  const { stdout, stderr } =
    tool === 'powershell'
      ? spawnSync('pwsh', ['-NoProfile', '-Command', command], { cwd: folder, encoding: 'utf8' })
      : bash(command, folder);
  const places = stdout.split('\n').flatMap((line) => {
    const place = /^(?:\.[\\/])?(\d+)[\\/]/.exec(line.replace(folder, '').replace(/^[\\/]/, ''))?.[1];
    return place === undefined ? [] : [Number(place)];
  });
  return { places: [...new Set(places)].toSorted((one, other) => one - other), complaint: stderr };
}

/** The strings of a PowerShell command, as PowerShell reads them. */
const stringsOf = (command: string) =>
  [...command.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'"));

/** What a PowerShell command finds, as far as its expressions are JavaScript's too: what both read alike. */
function foundAsPowerShell(command: string, examples: readonly Example[]): number[] {
  const strings = stringsOf(command);
  const expression = new RegExp(strings.at(-1) ?? '(?!)', 'i');
  const names = strings
    .slice(0, -1)
    .map((glob) => new RegExp(`^${glob.replace(/[.+^${}()|]/g, '\\$&').replaceAll('*', '.*')}$`, 'i'));
  return examples.flatMap(({ file, text }, index) => {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const isIncluded = names.length === 0 || names.some((glob) => glob.test(name));
    return isIncluded && text.split('\n').some((line) => expression.test(line)) ? [index] : [];
  });
}

const all = (examples: readonly unknown[]) => examples.map((_, index) => index);

describe.each(patterns.map((pattern) => [pattern.id, pattern] as const))(
  'the search for %s',
  (_, pattern) => {
    const folder = laidOut(pattern.catches);
    const searches = [
      ['words', searchForWords(pattern)],
      ['expressions', searchForMatches(pattern)],
    ] as const;

    for (const [kind, search] of searches) {
      if (!search) continue;
      for (const [tool, isHere] of tools) {
        it.skipIf(!isHere)(`finds every example by its ${kind}, run with ${tool}`, () => {
          expect(found(tool, search[tool], folder)).toEqual({ places: all(pattern.catches), complaint: '' });
        });
      }

      it(`finds every example by its ${kind}, as PowerShell reads the command`, () => {
        expect(foundAsPowerShell(search.powershell, pattern.catches)).toEqual(all(pattern.catches));
      });
    }
  },
);

describe('the search for identifiers', () => {
  const [notice] = notices;
  const expiring = certificates.filter(({ id }) => notice && roleIn(notice, id) === 'expiring');
  const search = searchForIdentifiers(expiring, identifierNames);
  const examples = [
    ...expiring.flatMap(({ sha1, sha256, serial, spkiSha256Base64, commonName }) => [
      ...[...formsOfHash(sha1), ...formsOfHash(sha256), ...formsOfSerial(serial)].map(({ text }) => text),
      ...formsOfHash(Buffer.from(spkiSha256Base64, 'base64').toString('hex')).map(({ text }) => text),
      `"sha256/${spkiSha256Base64}"`,
      `\\x${(sha1.match(/../g) ?? []).join('\\x')}`,
      `\u200e${(sha1.match(/../g) ?? []).join('\u00a0')}`,
      `CN=${commonName}`,
      encodeURI(commonName),
      commonName.replaceAll(' ', '_').toLowerCase(),
    ]),
    'Microsoft Azure TLS 発行 CA 01',
  ].map((text) => ({ file: 'pins.txt', text }));
  const innocent = [
    'const thumbprint = "0123456789ABCDEF0123456789ABCDEF01234567";',
    'uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3',
    'Azure Storage over TLS',
  ].map((text) => ({ file: 'other.txt', text }));
  const folder = laidOut([...examples, ...innocent]);

  it('has many spellings to find', () => {
    expect(expiring).toHaveLength(16);
    expect(examples.length).toBeGreaterThan(400);
  });

  for (const [tool, isHere] of tools) {
    it.skipIf(!isHere)(`finds every spelling and nothing else, run with ${tool}`, () => {
      expect(found(tool, search[tool], folder)).toEqual({ places: all(examples), complaint: '' });
    });
  }

  it('finds every spelling and nothing else, as PowerShell reads the command', () => {
    expect(foundAsPowerShell(search.powershell, [...examples, ...innocent])).toEqual(all(examples));
  });
});

describe('a command', () => {
  it('is run with at least one of the tools here: the tests of those that are missing are shown as skipped', () => {
    expect(tools.filter(([, isHere]) => isHere).map(([tool]) => tool)).toContain('grep');
  });

  const hostile = { id: 'r', match: 'x', class: 'pins', pinned: 'server' } as const;
  const words = [
    "it's",
    '‘quoted’',
    '$(touch broken)',
    '`touch broken`',
    'a|b',
    'c.d',
    'e\\f',
    '-rf',
    '!!',
    '"g"',
  ];
  const pattern = { files: ['*.txt'], rules: [{ ...hostile, words }] };

  it('finds a word letter by letter, whatever it means to a shell or to an expression', () => {
    const examples = words.map((text) => ({ file: 'w.txt', text: `before ${text} after` }));
    const lookalikes = ['itXs', 'a', 'b', 'cXd', 'ef', 'broken'].map((text) => ({ file: 'w.txt', text }));
    const folder = laidOut([...examples, ...lookalikes, { file: 'w.md', text: "it's" }]);
    for (const [tool, isHere] of tools) {
      if (isHere)
        expect(found(tool, searchForWords(pattern)[tool], folder)).toEqual({
          places: all(words),
          complaint: '',
        });
    }
    expect(spawnSync('ls', ['broken'], { cwd: folder }).status).not.toBe(0);
  });

  it('is one word to bash and one string to PowerShell', () => {
    expect(forBash("it's")).toBe(`'it'\\''s'`);
    expect(forPowerShell("it's ‘so’")).toBe("'it''s ‘‘so’’'");
  });

  it('leaves out a word that another one finds', () => {
    const rule = { ...hostile, words: ['pinnedCert', 'PINNED', 'verify'] };
    expect(searchForWords({ files: [], rules: [rule] }).ripgrep).toContain("-e 'PINNED|verify' .");
  });

  it('knows the beginning of a line and a tab where a word has them', () => {
    const rule = { ...hostile, words: ['\nca:', '\tca ='] };
    const folder = laidOut([
      { file: 'a.yml', text: 'tls:\nca: x' },
      { file: 'b.yml', text: 'tls:\n\tca = x' },
      { file: 'c.yml', text: 'cca: x' },
    ]);
    for (const [tool, isHere] of tools) {
      if (isHere)
        expect(found(tool, searchForWords({ files: [], rules: [rule] })[tool], folder).places).toEqual([
          0, 1,
        ]);
    }
  });

  it('is not offered by expressions that miss an example, are too long or are JavaScript’s alone', () => {
    const example = { file: 'a.txt', text: 'pin\nned' };
    const of = (match: string) =>
      searchForMatches({ files: [], rules: [{ ...hostile, words: ['pin'], match }], catches: [example] });
    expect(of('pin\\s+ned')).toBeUndefined();
    expect(of('p[^]?in')).toBeUndefined();
    expect(of(`pin|${'x'.repeat(3000)}`)).toBeUndefined();
    expect(of('pin')?.grep).toBe("grep -rniP --exclude-dir=.git -e 'pin' .");
  });
});

describe('a name that stands for an ending', () => {
  it.each(
    Object.entries(namesWithoutEnding).flatMap(([ending, names]) =>
      names.map((name) => [name, ending] as const),
    ),
  )('%s is taken for *.%s by the scanner as well', (name, ending) => {
    const examples: Record<string, string> = { '.*profile': '.profile', '.*mailrc': '.fetchmailrc' };
    const file = (examples[name] ?? name).replaceAll('*', '');
    expect(kindOf(file === '_defconfig' ? 'board_defconfig' : file, '').name).toMatch(
      new RegExp(`\\.${ending}$`),
    );
  });
});
