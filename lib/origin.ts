import { env } from '@/env';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * True when a writing request comes from a page of this site. Browsers send `Origin` with every write; without it only
 * `Sec-Fetch-Site: same-origin` counts. The `Host` header decides nothing, so a forged one opens nothing.
 */
export function isSameOrigin(headers: { get(name: string): string | null }): boolean {
  const origin = headers.get('origin');
  if (origin === null) return headers.get('sec-fetch-site') === 'same-origin';
  return isOwnOrigin(origin);
}

/** The site's own origin; a site on this machine answers to each name of it. */
export function isOwnOrigin(origin: string): boolean {
  if (origin === env.publicUrl.origin) return true;
  if (!URL.canParse(origin) || !loopback.has(env.publicUrl.hostname)) return false;
  const url = new URL(origin);
  return url.protocol === env.publicUrl.protocol && url.port === env.publicUrl.port && loopback.has(url.hostname);
}
