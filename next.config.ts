import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
import { publicHeaders } from './lib/security-headers';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  images: { unoptimized: true },
  // Types are a step of their own in `npm test`; a start need not wait for them.
  typescript: { ignoreBuildErrors: true },
  skipTrailingSlashRedirect: true,
  serverExternalPackages: [
    '@node-rs/argon2',
    'sharp',
    'pg-boss',
    'postgres',
    'nodemailer',
    'libheif-js',
    // It looks for its Drizzle operators at run time.
    'rate-limiter-flexible',
  ],
  // How long an HTTP cache in front may show a page that is being made anew.
  expireTime: 3600,
  cacheMaxMemorySize: 200 * 1024 * 1024,
  experimental: {
    useCache: true,
    // Pages made at run time stay in memory: the build is never written to, and a start never finds stale pages.
    isrFlushToDisk: false,
    serverActions: { bodySizeLimit: '256kb' },
  },
  headers: async () => [{ source: '/:path*', headers: publicHeaders }],
  redirects: async () => [
    { source: '/en', destination: '/', permanent: true },
    { source: '/en/:path*', destination: '/:path*', permanent: true },
  ],
  rewrites: async () => ({
    beforeFiles: [{ source: '/_next/image', destination: '/_not-here' }],
    afterFiles: [
      { source: '/', destination: '/en' },
      { source: '/:path((?!api/|media/|_next/|en/|ja/|ja$|en$).*)', destination: '/en/:path' },
    ],
    fallback: [],
  }),
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
