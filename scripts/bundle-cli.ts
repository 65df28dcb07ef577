import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Bundles the command for a package: Node runs TypeScript as it is, but not
 * from within node_modules. Everything it needs is in the bundle.
 */
const root = join(import.meta.dirname, '..');
const dir = join(root, 'cli', 'dist');
await rm(dir, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: join(root, 'cli', 'main.ts'), 'scan-worker': join(root, 'cli', 'scan', 'worker.ts') },
  platform: 'node',
  logLevel: 'warn',
});
await bundle.write({ dir, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' });
await bundle.close();
