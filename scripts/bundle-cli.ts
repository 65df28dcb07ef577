import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const root = join(import.meta.dirname, '..');

/**
 * Bundles the command for a package: Node runs TypeScript as it is, but not
 * from within node_modules. Everything it needs is in the bundle.
 * @param dir where it is written; what stands there goes
 * @param more other programs to be bundled beside it, by the names of their files
 */
export async function bundleCommand(dir: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await rm(dir, { recursive: true, force: true });
  const bundle = await rolldown({
    input: {
      main: join(root, 'cli', 'main.ts'),
      'scan-worker': join(root, 'cli', 'scan', 'worker.ts'),
      ...more,
    },
    platform: 'node',
    logLevel: 'warn',
  });
  await bundle.write({
    dir,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
}

if (import.meta.main) await bundleCommand(join(root, 'cli', 'dist'));
