import createMDX from '@next/mdx';

const withMDX = createMDX({
  // Plugins by package name: Turbopack passes options to Rust and cannot carry functions.
  options: { remarkPlugins: ['remark-gfm'] },
});

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['ts', 'tsx', 'mdx'],
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: { globalNotFound: true },
};

export default withMDX(config);
