// @ts-check
// Makes sure the packages, a Node that runs our scripts and (with --browser) a browser are there.
// It runs in a fresh clone, before any package is installed and on whatever Node the machine has, so it uses
// nothing but Node itself. When everything is there it has almost nothing to do.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {{
 *   engines: { node: string },
 *   dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>,
 * }} Manifest what package.json says
 */

/** Inside node_modules, so that it goes when they go. */
const STAMP = join('node_modules', '.installed-from');

/**
 * What the stamp must say: made from this package-lock.json, on this kind of machine.
 * @param {string} root
 */
export function wantedStamp(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex');
  return `${digest} ${process.platform}-${process.arch}\n`;
}

/**
 * Whether node_modules is there and was installed from the present package-lock.json.
 * @param {string} root
 */
export function isInstalled(root) {
  const stamp = join(root, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp(root);
}

/**
 * Whether a Node version satisfies the manifest's engines.
 * @param {string} version such as `v22.18.0`
 * @param {Manifest} manifest its `engines.node` is of the form `>=22.18`
 */
export function isNewEnough(version, manifest) {
  const numbers = (/** @type {string} */ text) => text.replace(/^\D+/, '').split('.').map(Number);
  const [major = 0, minor = 0] = numbers(version);
  const [wantedMajor = 0, wantedMinor = 0] = numbers(manifest.engines.node);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/**
 * The package that brings Node for a kind of machine; undefined where none does, as on macOS.
 * @param {Manifest} manifest
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 */
export function nodePackage(manifest, platform, arch) {
  const name = `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  return manifest.optionalDependencies?.[name] ? name : undefined;
}

/**
 * Whether `npm ci` refused only because the lock lacks packages for other kinds of machine. Such a lock comes from
 * a registry that does not have them; `npm install` then does the same work. When the lock lacks
 * something package.json asks for, or has another version of it, the two disagree and a person must decide.
 * @param {string} output what `npm ci` said
 * @param {Manifest} manifest
 */
export function lacksOnlyOtherPlatforms(output, manifest) {
  const missing = [...output.matchAll(/Missing: (\S+)@\S* from lock file/g)].map(([, name = '']) => name);
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  return missing.length > 0 && !output.includes('Invalid:') && !missing.some((name) => name in asked);
}

/**
 * @param {string} root
 * @param {Manifest} manifest
 */
function install(root, manifest) {
  console.log('Installing packages (about a minute the first time) ...');
  // Left-out optional packages would leave out Next's compiler and Node itself; no package needs a script.
  const options = ['--include=dev', '--include=optional', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Windows cannot delete a program that runs, and `npm ci` begins by deleting the Node we run on.
  const deletable = process.platform !== 'win32' || !process.execPath.startsWith(join(root, 'node_modules'));
  let result = npm(root, [deletable ? 'ci' : 'install', ...options]);
  if (result.status !== 0 && lacksOnlyOtherPlatforms(result.output, manifest)) {
    console.log(
      'package-lock.json has no entries for some other systems: using npm install, which does without.',
    );
    result = npm(root, ['install', '--no-save', ...options]);
  }
  if (result.status === 0) return;
  const advice = result.output.includes('EUSAGE') ? 'Make package-lock.json agree: npm install.' : '';
  fail(`${result.output}\nThe packages could not be installed. ${advice}`);
}

/**
 * @param {string} root
 * @param {string[]} args
 */
function npm(root, args) {
  // An npm script is told where npm is; that also avoids npm.cmd, which cannot be run without a shell.
  const { npm_execpath: cli, npm_node_execpath: node = process.execPath } = process.env;
  const quiet = [...args, '--loglevel=error'];
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', maxBuffer: Infinity };
  const { status, stdout, stderr, error } = cli?.endsWith('npm-cli.js')
    ? spawnSync(node, [cli, ...quiet], options)
    : spawnSync('npm', quiet, { ...options, shell: process.platform === 'win32' });
  return { status, output: [stdout, stderr, error?.message].filter(Boolean).join('\n').trim() };
}

/**
 * Removes the installed Node from npm's path where it does not start (no glibc: Alpine, NixOS), because it
 * would stand before a Node that does.
 * @param {string} root
 * @param {string} name
 */
function dropUnlessItStarts(root, name) {
  const program = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (spawnSync(program, ['--version']).status === 0) return;
  for (const link of ['node', 'node.cmd', 'node.ps1'])
    rmSync(join(root, 'node_modules', '.bin', link), { force: true });
}

/** @param {Manifest} manifest */
function nodeAdvice(manifest) {
  return (
    `Node ${manifest.engines.node.replace('>=', '')} or newer is needed; this is ${process.version}.\n` +
    'Install Node 24 (https://nodejs.org/en/download, or: nvm install 24) and run this again.'
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}

async function main() {
  const root = fileURLToPath(new URL('..', import.meta.url));
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bringsNode = nodePackage(manifest, process.platform, process.arch);

  // Said before the minute of installing where installing cannot help.
  if (!bringsNode && !isNewEnough(process.version, manifest)) fail(nodeAdvice(manifest));
  if (!isInstalled(root)) {
    install(root, manifest);
    if (bringsNode) dropUnlessItStarts(root, bringsNode);
    writeFileSync(join(root, STAMP), wantedStamp(root));
  }
  const hasNode = existsSync(join(root, 'node_modules', '.bin', 'node'));
  if (!hasNode && !isNewEnough(process.version, manifest)) fail(nodeAdvice(manifest));

  if (process.argv.includes('--browser')) {
    const { ensureBrowser } = await import('./browser.mjs');
    try {
      ensureBrowser();
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
