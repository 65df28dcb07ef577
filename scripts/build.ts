import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '#content/check.ts';
import { siteUrl, today } from '#content/site.ts';
import { describeFaults, type Fault } from '#domain/fault.ts';
import { finishExport } from './export/finish-export.ts';

/**
 * Builds the site into `out/`: checks the content, lets Next export, finishes
 * the export. Refuses with all faults of a stage at once. Does nothing when
 * nothing that the site is made of has changed since the last build.
 */
const root = join(import.meta.dirname, '..');
const out = join(root, 'out');
const stampFile = join(root, '.next', 'yomitoki-build');

/** Everything the export depends on, in one value: the sources, the day and the address it is built for. */
function fingerprint(): string {
  const sources = globSync(
    ['{app,components,content,domain,locales,public,scripts}/**/*', '*.{mjs,tsx,json}'],
    { cwd: root },
  ).toSorted();
  const hash = createHash('sha256').update(`${siteUrl}\n${today()}\n`);
  for (const file of sources) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function lastBuild(): string {
  try {
    statSync(join(out, 'index.html'));
    return readFileSync(stampFile, 'utf8');
  } catch {
    return '';
  }
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  console.error(describeFaults(faults));
  // Half a site must not be served or published by mistake.
  rmSync(out, { recursive: true, force: true });
  process.exit(1);
}

const current = fingerprint();
if (lastBuild() === current) {
  console.log('out/ is up to date.');
} else {
  rmSync(out, { recursive: true, force: true });
  refuse(await checkContent(root));
  const next = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (next.status !== 0) process.exit(next.status ?? 1);
  refuse(await finishExport(root, out, siteUrl));
  mkdirSync(join(root, '.next'), { recursive: true });
  writeFileSync(stampFile, current);
  console.log('The site is in out/.');
}
