import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Files of the labelled set are read, never run.
    exclude: [...configDefaults.exclude, 'tests/pinning/labelled/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
