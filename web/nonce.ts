import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { noncePolicy } from '@/lib/security-headers';

/** Pages that are made for one member and never kept: their scripts carry a nonce. */
const memberPages =
  /^\/+(?:(?:en|ja)\/+)?(?:g\/new|g\/[^/]+\/(?:edit|preview|submit)|s\/new|s\/[^/]+\/(?:edit|preview)|upload|settings|mod|report|photo-of-me|takedown|decisions|sign-in|join|verify|reset)(?:\/|$)/;

export const isMemberPage = (url: string): boolean => memberPages.test(url.split('?', 1)[0] ?? '');

/** Gives the answer a policy of its own. Next reads the nonce from the request and puts it on its scripts. */
export function addNonce(request: IncomingMessage, response: ServerResponse): void {
  const policy = noncePolicy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  const write = response.writeHead;
  // Next sets the policy of public pages on every answer; this one is stricter and must be the last word.
  response.writeHead = function writeHead(this: ServerResponse, ...given: Parameters<typeof write>) {
    this.setHeader('Content-Security-Policy', policy);
    // A redirect that Next gives before the page is reached has none.
    if (!this.hasHeader('Cache-Control')) this.setHeader('Cache-Control', 'private, no-store');
    return write.apply(this, given);
  } as typeof write;
}
