import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOutOfSight } from '@/lib/out-of-sight';
import { sessionCookie } from '@/lib/session-cookie';

/**
 * Makes a request for a page that is not there for this member one for the page that is nowhere, so that both answers
 * are the same. No cache may keep what is not there for one alone.
 */
export async function hideFromBlocked(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return;
  const cookie = cookieIn(request.headers.cookie, sessionCookie);
  if (!cookie) return;
  keepNoMissingPage(response);
  if (!(await isOutOfSight(request.url ?? '/', cookie))) return;
  // Scripts that ask for the data of a page load the whole page when they get a document.
  for (const name of Object.keys(request.headers))
    if (/^(rsc$|next-|x-kitbash-)/.test(name)) delete request.headers[name];
  request.url = /^\/+ja(?:\/|$)/.test(request.url ?? '') ? '/ja/not-here' : '/not-here';
}

/** A page that is missing for a member may be missing for that member alone. */
function keepNoMissingPage(response: ServerResponse): void {
  const write = response.writeHead;
  response.writeHead = function writeHead(this: ServerResponse, status: number, ...rest: never[]) {
    if (status === 404) this.setHeader('Cache-Control', 'private, no-store');
    return (write as (...given: unknown[]) => ServerResponse).call(this, status, ...rest);
  } as typeof write;
}

function cookieIn(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
}
