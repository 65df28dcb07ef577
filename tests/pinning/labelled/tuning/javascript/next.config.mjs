/** @type {import('next').NextConfig} */
export default {
  output: 'standalone',
  experimental: { sri: { algorithm: 'sha256' } },
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: "script-src 'self' 'sha256-iUbZQA96iAYc0mW06OR3yXY3zzLzVEATQBtpGXn8/1I='" },
        { key: 'Strict-Transport-Security', value: 'max-age=63072000' },
        { key: 'Expect-CT', value: 'max-age=0' },
      ],
    },
  ],
};
