#!/usr/bin/env node
// @ts-check
// The command `yomitoki`. In a checkout it runs the sources as they are, after installing what they need;
// in a package it runs what `npm pack` bundled; in both by a Node that is started with our flags.
// Also understood by Node 20, which only hands over.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import nodeModule from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEnvironment, nodeFlags } from './node-flags.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'cli', 'main.ts');
const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** What Node ends with when it does not know a flag; the command itself never does. */
const unknownFlag = 9;

const isSource = existsSync(source);
if (process.env['YOMITOKI_READY'] && (isNewEnough() || !isSource)) {
  // What is compiled is kept in the system's folder for such things, for threads too: half of the time of a small scan.
  nodeModule.enableCompileCache?.();
  process.env['NODE_COMPILE_CACHE'] ??= nodeModule.getCompileCacheDir?.() ?? '';
  // By a name that is not known before: in a checkout the bundle is not there.
  const program = isSource ? './main.ts' : './dist/main.js';
  const { main } = await import(new URL(program, import.meta.url).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  if (isSource) {
    // What installs writes to the standard output, which is for results here.
    const ensured = spawnSync(process.execPath, [join(root, 'scripts', 'ensure.mjs')], {
      cwd: root,
      stdio: ['ignore', 2, 'inherit'],
    });
    if (ensured.status !== 0) process.exit(2);
  }
  start(nodeFlags);
}

/**
 * Starts Node again with our flags; without them where it knows one of them no more.
 * @param {readonly string[]} flags
 */
function start(flags) {
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const node = existsSync(own) ? own : process.execPath;
  const child = spawn(node, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...nodeEnvironment, ...process.env, YOMITOKI_READY: '1' },
  });
  // Whoever ends this one means the other.
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', () => {
    process.exitCode = 2;
  });
  child.on('close', (code, signal) => {
    if (code === unknownFlag && flags.length > 0) {
      start([]);
      return;
    }
    process.exitCode = code ?? 2;
    if (signal === null) return;
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Whether this Node runs TypeScript as it is. */
function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}
