import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import next from 'next';
import { recentlyUnavailable } from '@/db/availability';
import { env } from '@/env';
import { isSameOrigin } from '@/lib/origin';
import { noncePolicy } from '@/lib/security-headers';
import { answerUnavailable } from './unavailable';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);
const known = new Set([...reading, 'POST', 'PUT', 'PATCH', 'DELETE']);
/** Pages that are made for one member and never kept: their scripts carry a nonce. */
const memberPages = /^\/(?:ja\/)?(?:upload|settings|sign-in|join|verify|reset)(?:\/|$)/;

/**
 * Next, behind an HTTP server of our own: it refuses unknown methods and writes from other sites before Next sees
 * them, gives member pages their nonce, and answers 503 when a page fails because the database is away.
 */
export async function startWeb({ dev }: { dev: boolean }) {
  const app = next({ dev, hostname: env.HOST, port: env.PORT, dir: process.cwd() });
  await app.prepare();
  const handle = app.getRequestHandler();

  const server = createServer((request, response) => {
    if (!known.has(request.method ?? '')) return end(response, 405);
    if (!reading.has(request.method ?? '') && !fromOurPages(request)) return end(response, 403);
    // What Next would believe of these must come from us, not from the client.
    for (const name of ['content-security-policy', 'content-security-policy-report-only', 'x-nonce']) {
      delete request.headers[name];
    }
    trustOurOwnHops(request);
    if (memberPages.test(request.url ?? '')) addNonce(request, response);
    if (env.publicUrl.protocol === 'https:') response.setHeader('Strict-Transport-Security', 'max-age=63072000');
    answerUnavailable(request, response, recentlyUnavailable);
    handle(request, response).catch((error) => {
      console.error('web: a request failed', error);
      if (!response.headersSent) end(response, 500);
      else response.destroy();
    });
  });
  server.requestTimeout = 15 * 60_000;
  server.headersTimeout = 20_000;
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  else server.on('upgrade', (_request, socket) => socket.destroy());
  await listen(server);
  return { server, close: () => close(server, () => app.close()) };
}

function fromOurPages(request: IncomingMessage): boolean {
  return isSameOrigin({ get: (name) => (request.headers[name] as string | undefined) ?? null });
}

/** The address of this connection is the last word of `X-Forwarded-For`; other claims about the origin are dropped. */
function trustOurOwnHops(request: IncomingMessage): void {
  const before = env.KITBASH_TRUSTED_HOPS > 0 ? request.headers['x-forwarded-for'] : undefined;
  const address = request.socket.remoteAddress ?? 'unknown';
  request.headers['x-forwarded-for'] = before ? `${before}, ${address}` : address;
  request.headers['x-forwarded-host'] = env.publicUrl.host;
  request.headers['x-forwarded-proto'] = env.publicUrl.protocol.slice(0, -1);
  request.headers['x-forwarded-port'] = env.publicUrl.port || (env.publicUrl.protocol === 'https:' ? '443' : '80');
}

function addNonce(request: IncomingMessage, response: ServerResponse): void {
  const policy = noncePolicy(randomBytes(16).toString('base64'));
  request.headers['content-security-policy'] = policy;
  const write = response.writeHead;
  // Next sets the policy of public pages on every answer; this one is stricter and must be the last word.
  response.writeHead = function writeHead(this: ServerResponse, ...given: Parameters<typeof write>) {
    this.setHeader('Content-Security-Policy', policy);
    return write.apply(this, given);
  } as typeof write;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${status}\n`);
}

function listen(server: ReturnType<typeof createServer>): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, () => resolve());
  });
}

/** Lets running requests finish for at most 10 seconds. */
async function close(server: ReturnType<typeof createServer>, closeNext: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearTimeout(cut);
  await closeNext();
}
