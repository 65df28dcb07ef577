// @ts-check
// Finds a browser of the Chromium family for the tests, and installs one where there is none.
// Also runs on Node 20 before the packages are installed: Playwright is asked only if it is there.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;
/** fontconfig is for its fc-list, by which we see that the font is there. */
const fontPackages = ['fonts-noto-cjk', 'fontconfig'];
const hasApt = process.platform === 'linux' && isRoot && existsSync('/usr/bin/apt-get');

/**
 * The browser the tests use: CHROME_PATH, else Playwright's own, else one installed on the machine.
 * @returns {string | undefined} the path of its executable
 * @throws when CHROME_PATH names no file: who sets it wants that browser and no other
 */
export function findBrowser() {
  return chosenBrowser() ?? playwrightBrowser() ?? systemBrowser();
}

/**
 * What the browser has to be told on this machine: Chromium's sandbox refuses to work for root.
 * @returns {string[]}
 */
export function launchFlags() {
  return process.platform === 'linux' && isRoot ? ['--no-sandbox'] : [];
}

/**
 * Makes sure a browser is there and, where we may install it, a Japanese font.
 * @throws when there is no browser and none could be installed; the message says what to do
 */
export function ensureBrowser() {
  // Playwright is asked last, because loading it takes longer than everything else here.
  if (!(chosenBrowser() ?? systemBrowser() ?? playwrightBrowser())) installBrowser();
  if (hasApt && !hasJapaneseFont()) {
    console.log('Installing a Japanese font ...');
    if (!aptInstall(...fontPackages))
      console.log('Not installed: Japanese text in screenshots will be empty boxes.');
  }
}

/**
 * Installs Chromium: the system's package where we are root on Debian, else Playwright's.
 * @throws when neither worked; the message says what to do
 */
export function installBrowser() {
  if (hasApt) {
    console.log('Installing Chromium and a Japanese font (about 110 MB) ...');
    aptInstall('chromium', ...fontPackages);
  }
  if (!systemBrowser()) {
    console.log("Installing Playwright's Chromium ...");
    // The whole browser, not the headless shell: Playwright tells the path of this one only.
    const options = ['--no-shell', ...(hasApt ? ['--with-deps'] : [])];
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    run(process.execPath, [cli, 'install', 'chromium', ...options]);
  }
  if (findBrowser()) return;
  throw new Error(
    'The tests need a browser and none could be installed.\n' +
      'Install Chrome, Chromium or Edge, or set CHROME_PATH to the executable of one, and run this again.',
  );
}

function chosenBrowser() {
  const { CHROME_PATH } = process.env;
  if (!CHROME_PATH) return undefined;
  if (existsSync(CHROME_PATH)) return CHROME_PATH;
  throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`);
}

/** @returns {string | undefined} */
function playwrightBrowser() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // not installed yet
  }
}

function systemBrowser() {
  return systemPaths().find((path) => existsSync(path));
}

/** Where Chrome, Chromium and Edge install themselves. @returns {string[]} */
function systemPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/', homedir()].map((base) => join(base, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const bases = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(
      (base) => base !== undefined,
    );
    return ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
      .concat('Microsoft\\Edge\\Application\\msedge.exe')
      .flatMap((path) => bases.map((base) => join(base, path)));
  }
  return [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ];
}

function hasJapaneseFont() {
  return Boolean(spawnSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).stdout);
}

/**
 * @param {string[]} packages
 * @returns {boolean} whether it worked; what apt said is shown when it did not
 */
function aptInstall(...packages) {
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/**
 * Quiet unless it fails.
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', maxBuffer: Infinity });
  if (status !== 0) console.error(`${stdout ?? ''}${stderr ?? ''}`.trim());
  return status === 0;
}
