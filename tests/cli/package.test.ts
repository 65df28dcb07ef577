import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../cli/version.ts';
import { pin, tree } from './scan-tree.ts';

const root = join(import.meta.dirname, '..', '..');
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  LC_ALL: 'C',
};

describe.skipIf(process.platform === 'win32')('the package', () => {
  const project = tree({
    'package.json': '{"name":"project","private":true}',
    'src/a.cs': pin,
    'src/b.cs': 'h.ServerCertificateCustomValidationCallback = (m, c, x, e) => true;\n',
    'lib/trust.p12': readFileSync(
      join(root, 'tests/domain/certificates/samples/stores/keytool-truststore.p12'),
    ),
  });
  const installed = join(project, 'node_modules', 'yomitoki');

  /** Runs what is installed in the project, with no way to fetch anything. */
  function npx(...args: string[]) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no', '--offline', 'yomitoki', ...args], {
      cwd: project,
      env,
      encoding: 'utf8',
    });
    return { code: status, out: stdout, err: stderr };
  }

  beforeAll(() => {
    const told = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const name = /yomitoki-[\d.]+\.tgz/.exec(told)?.[0] ?? '';
    mkdirSync(installed, { recursive: true });
    execFileSync('tar', ['-xzf', join(project, name), '-C', installed, '--strip-components=1']);
    mkdirSync(join(project, 'node_modules', '.bin'));
    symlinkSync('../yomitoki/cli/yomitoki.mjs', join(project, 'node_modules', '.bin', 'yomitoki'));
  }, 120_000);

  it('needs nothing beside itself, and scans with several threads as with one', () => {
    const several = npx('scan', 'src', 'lib', '--jobs', '3');
    expect(several.err).toBe('');
    expect(several.code).toBe(1);
    expect(several.out).toContain('src/a.cs:1: ');
    expect(several.out).toContain('src/b.cs:1: Switches validation off');
    expect(several.out).toContain('lib/trust.p12!rsa03: ');
    expect(npx('scan', 'src', 'lib', '--jobs', '1')).toEqual(several);
  });

  it('identifies, too', () => {
    const { code, out } = npx('identify', 'src/a.cs');
    expect(code).toBe(1);
    expect(out).toContain('Microsoft Azure TLS Issuing CA 01');
  });

  const manifestOf = () => JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));

  it('asks npm for no other package, beside the Node that it can do without', () => {
    const { dependencies, optionalDependencies } = manifestOf();
    expect(dependencies).toBeUndefined();
    expect(Object.keys(optionalDependencies).filter((name) => !name.startsWith('node-'))).toEqual([]);
  });

  it('says the version of its manifest', () => {
    const manifest = manifestOf();
    expect(manifest.version).toBe(version);
    expect(JSON.parse(npx('scan', 'src', '--format', 'json').out).version).toBe(version);
  });
});
