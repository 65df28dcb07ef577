import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pin, tree } from './scan-tree.ts';

const root = join(import.meta.dirname, '..', '..');
const page = readFileSync(join(root, 'docs', 'scan-in-ci.md'), 'utf8');
const step = /- name: Scan\n {8}run: \|\n((?: {10}.*\n)+)/.exec(page)?.[1]?.replace(/^ {10}/gm, '') ?? '';
const gate = /```sh\n(node -e [\s\S]*?)```/.exec(page)?.[1] ?? '';

/** Runs a step as the runner does (`bash -e -o pipefail`), with the command on the path. */
function job(script: string, cwd: string) {
  const bin = join(cwd, '.bin');
  mkdirSync(bin, { recursive: true });
  const command = join(bin, 'yomitoki');
  const node = `exec "${process.execPath}" --disable-warning=ExperimentalWarning "${join(root, 'cli/yomitoki.mjs')}" "$@"`;
  writeFileSync(command, `#!/bin/sh\n${node}\n`);
  chmodSync(command, 0o755);
  const PATH = [bin, join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH, YOMITOKI_READY: '1', LC_ALL: 'C' };
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env,
    encoding: 'utf8',
  });
}

const results = (cwd: string) =>
  JSON.parse(readFileSync(join(cwd, 'pinning.sarif'), 'utf8')).runs[0].results as readonly object[];

describe.skipIf(process.platform === 'win32')('the CI job of docs/scan-in-ci.md', () => {
  it.each([
    ['nothing', { 'a.cs': 'class A {}' }, 0, ''],
    ['a finding', { 'a.cs': pin }, 1, ''],
    [
      'an archive that is not unpacked',
      { 'a.7z': Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c) },
      0,
      '::warning::',
    ],
  ])('goes on with a file to upload for %s', (_what, files, count, said) => {
    const folder = tree(files);
    const { status, stdout } = job(step, folder);
    expect(status).toBe(0);
    expect(stdout).toContain(said);
    expect(results(folder)).toHaveLength(count);
  });

  it('does not find what it has just written', () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`a/${i}.cs`, pin]));
    const folder = tree(files);
    job(step, folder);
    expect(results(folder)).toHaveLength(300);
    expect(readFileSync(join(folder, 'pinning.sarif'), 'utf8')).toContain(
      'where the results of this scan go',
    );
  });

  it('stops when the command is missing', () => {
    const folder = tree({ 'a.cs': pin });
    expect(job(step.replaceAll('yomitoki', 'no-such-command'), folder).status).toBe(127);
  });

  it('stops a merge on what breaks, and on nothing else', () => {
    const quiet = tree({ 'a.cs': pin });
    expect(job(`${step}\n${gate}`, quiet)).toMatchObject({ status: 0 });
    const broken = tree({
      'a.cs': `var h = new HttpClientHandler();\nh.ServerCertificateCustomValidationCallback = (m, cert, chain, e) =>\n  chain.ChainElements[1].Certificate.Thumbprint == "2F2877C5D778C31E0F29C7E371DF5471BD673173";\nclient.GetAsync("https://x.blob.core.windows.net/");\n`,
    });
    const { status, stdout } = job(`${step}\n${gate}`, broken);
    expect(stdout).toContain('Refuses the connection after the change');
    expect(status).toBe(1);
  });
});
