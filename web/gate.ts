import type { IncomingMessage } from 'node:http';
import { env } from '@/env';
import { isSameOrigin } from '@/lib/origin';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const known = new Set([...reading, 'POST', 'PUT', 'PATCH', 'DELETE']);
/** As `bodySizeLimit` of next.config.ts, which would answer 500. */
const longestForm = 256 * 1024;
/** A function that is only cached has an id like an action's with its top bit set, and Next would call it for anyone. */
const cachedFunction = /^[89a-f]/i;
const dots = /\/(?:\.|%2e){1,2}(?:\/|%2f|\\|%5c|$)/i;
/** Next's own files for the parts of a page: no browser asks for them by name, and which are kept tells what pages are. */
const partsOfPages = /(?:\.|%2e)segments(?:\/|%2f)/i;
/** Headers by which Next and its hosts steer themselves; from a client they are only claims. */
const inward = /^(?:content-security-policy(?:-report-only)?$|x-nonce$|x-(?:middleware|invoke|matched|now|vercel)-)/;

/** The status with which a request is refused before Next sees it, or null. */
export function refusedAtGate({ method = '', url = '', headers }: IncomingMessage): number | null {
  if (!known.has(method)) return 405;
  if (!isPlain(url)) return 400;
  if (partsOfPages.test(pathOf(url))) return 404;
  if (reading.has(method)) return null;
  const same = isSameOrigin({ get: (name) => (headers[name] as string | undefined) ?? null });
  if (!same) return 403;
  if (cachedFunction.test(String(headers['next-action'] ?? ''))) return 404;
  return method === 'POST' && !url.startsWith('/api/') ? refusedForm(headers) : null;
}

/**
 * A path as browsers send it: no dots to be resolved, under which a page would escape its policy; nothing that is no
 * UTF-8; no zero byte, which PostgreSQL keeps in no text.
 */
function isPlain(url: string): boolean {
  const path = pathOf(url);
  if (!url.startsWith('/') || url.includes('%00') || dots.test(path)) return false;
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const pathOf = (url: string) => url.split(/[?#]/, 1)[0] ?? '';

/** Bodies of the API are measured where they are read. A browser says how long a form is. */
function refusedForm(headers: IncomingMessage['headers']): number | null {
  if (headers['transfer-encoding'] !== undefined) return 411;
  return Number(headers['content-length'] ?? 0) > longestForm ? 413 : null;
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
