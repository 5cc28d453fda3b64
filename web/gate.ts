import type { IncomingMessage } from 'node:http';
import { env } from '@/env';
import { isSameOrigin } from '@/lib/origin';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const known = new Set([...reading, 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Headers by which Next and its hosts steer themselves; from a client they are only claims. */
const inward = /^(?:content-security-policy(?:-report-only)?$|x-nonce$|x-(?:middleware|invoke|matched|now|vercel)-)/;

/** The status with which a request is refused before Next sees it, or null. */
export function refusedAtGate({ method = '', url = '', headers }: IncomingMessage): number | null {
  if (!known.has(method)) return 405;
  if (!url.startsWith('/')) return 400;
  if (reading.has(method)) return null;
  const same = isSameOrigin({ get: (name) => (headers[name] as string | undefined) ?? null });
  return same ? null : 403;
}

/** Drops what a client may not claim, and says itself where the request came from and what the site is called. */
export function trustOnlyOurselves({ headers, socket }: IncomingMessage): void {
  for (const name of Object.keys(headers)) if (inward.test(name)) delete headers[name];
  // The address of this connection is the last word; what stands before it counts by KITBASH_TRUSTED_HOPS.
  const before = env.KITBASH_TRUSTED_HOPS > 0 ? headers['x-forwarded-for'] : undefined;
  const address = socket.remoteAddress ?? 'unknown';
  const secure = env.publicUrl.protocol === 'https:';
  headers['x-forwarded-for'] = before ? `${before}, ${address}` : address;
  headers['x-forwarded-host'] = env.publicUrl.host;
  headers['x-forwarded-proto'] = secure ? 'https' : 'http';
  headers['x-forwarded-port'] = env.publicUrl.port || (secure ? '443' : '80');
}
