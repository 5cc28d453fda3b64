import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

const page = readFileSync(path.join(import.meta.dirname, 'unavailable.html'));

/** Turns a 500 into 503 with `Retry-After` and a page that says so, when `isAway` says the database was the reason. */
export function answerUnavailable(request: IncomingMessage, response: ServerResponse, isAway: () => boolean): void {
  const { writeHead, write, end } = response;
  let replaced = false;

  response.writeHead = function replaceHead(this: ServerResponse, status: number, ...rest: never[]) {
    if (status !== 500 || !isAway())
      return (writeHead as (...args: unknown[]) => ServerResponse).call(this, status, ...rest);
    replaced = true;
    for (const name of this.getHeaderNames()) {
      if (name !== 'content-security-policy' && name !== 'x-content-type-options') this.removeHeader(name);
    }
    this.setHeader('Retry-After', '5');
    this.setHeader('Cache-Control', 'no-store');
    this.setHeader('Content-Type', 'text/html; charset=utf-8');
    return writeHead.call(this, 503);
  } as typeof writeHead;

  response.write = function replaceBody(this: ServerResponse, ...given: never[]) {
    if (!this.headersSent) this.writeHead(this.statusCode);
    return replaced ? true : (write as (...args: unknown[]) => boolean).apply(this, given);
  } as typeof write;

  response.end = function replaceEnd(this: ServerResponse, ...given: never[]) {
    if (!this.headersSent) this.writeHead(this.statusCode);
    if (!replaced) return (end as (...args: unknown[]) => ServerResponse).apply(this, given);
    return request.method === 'HEAD'
      ? end.call(this, undefined as never, 'utf8')
      : end.call(this, page as never, 'utf8');
  } as typeof end;
}
