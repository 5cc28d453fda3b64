import type { MetadataRoute } from 'next';
import { env } from '@/env';

// The address of the site is known when it runs, not when it is built.
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  const noPages = [
    '/api/',
    '/upload',
    '/g/new',
    '/g/*/edit',
    '/g/*/submit',
    '/settings/',
    '/decisions',
    '/report/',
    '/sign-in',
    '/join',
    '/verify',
    '/reset',
  ];
  return {
    rules: { userAgent: '*', allow: '/', disallow: noPages.flatMap((path) => [path, `/ja${path}`]) },
    sitemap: new URL('/sitemap.xml', env.publicUrl).href,
  };
}
