import type { IncomingMessage, ServerResponse } from 'node:http';
import { isOutOfSight } from '@/lib/out-of-sight';
import { sessionCookie } from '@/lib/session-cookie';
import { nowhereLike, speakOfNamed } from './nowhere';

/**
 * Makes a request for a page that is not there for this member one for a page that is nowhere, so that both answers are
 * the same, however the page is spelled and asked for. No cache may keep what is not there for one alone.
 */
export async function hideFromBlocked(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { headers, url = '/' } = request;
  // No browser asks so for a page; Next would say of any page, there or not, that it has not changed.
  if (headers['if-none-match'] === '*') delete headers['if-none-match'];
  const cookie = cookieIn(headers.cookie, sessionCookie);
  if (!cookie) return;
  keepNoMissingPage(response);
  const nowhere = nowhereLike(url);
  if (!nowhere || !(await isOutOfSight(url, cookie))) return;
  request.url = nowhere.url;
  speakOfNamed(response, nowhere);
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
