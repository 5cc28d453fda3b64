import type { MetadataRoute } from 'next';
import { env } from '@/env';

export default function robots(): MetadataRoute.Robots {
  const noPages = ['/api/', '/upload', '/settings/', '/sign-in', '/join', '/verify', '/reset'];
  return {
    rules: { userAgent: '*', allow: '/', disallow: noPages.flatMap((path) => [path, `/ja${path}`]) },
    sitemap: new URL('/sitemap.xml', env.publicUrl).href,
  };
}
