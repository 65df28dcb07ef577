import createMDX from '@next/mdx';

const withMDX = createMDX({
  // Plugins by package name: Turbopack passes options to Rust and cannot carry functions.
  options: { remarkPlugins: ['remark-gfm'] },
});

// The benchmark's own build has an empty tool page more, and an export of its own: neither is ever published.
const isBenchmark = process.env['YOMITOKI_BENCHMARK'] === '1';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx', 'mdx', ...(isBenchmark ? ['bench.tsx'] : [])],
  ...(isBenchmark && { distDir: 'out-benchmark' }),
  // The same sources make the same pages: a name by chance would change every tool page with every build.
  generateBuildId: () => 'yomitoki',
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};

export default withMDX(config);
