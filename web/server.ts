import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import next from 'next';
import { recentlyUnavailable } from '@/db/availability';
import { env } from '@/env';
import { refusedAtGate, trustOnlyOurselves } from './gate';
import { serveMedia } from './media';
import { addNonce, isMemberPage } from './nonce';
import { answerNotFound, notFoundPages } from './not-found';
import { hideFromBlocked } from './sight';
import { sendOneLocation } from './single-location';
import { answerUnavailable } from './unavailable';

/**
 * Next, behind an HTTP server of our own: it refuses unknown methods and writes from other sites before Next sees
 * them, gives member pages their nonce, hides from a member the pages of those who are not there for them, and answers
 * 503 when a page fails because the database is away.
 */
export async function startWeb({ dev }: { dev: boolean }) {
  const app = next({ dev, hostname: env.HOST, port: env.PORT, dir: process.cwd() });
  await app.prepare();
  const handle = app.getRequestHandler();
  const host = env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST;
  const inside = `http://${host}:${env.PORT}`;
  // Next asks itself for the page that an action leads to. Left to guess, it asks behind a proxy for `https:`, in vain.
  process.env.__NEXT_PRIVATE_ORIGIN = inside;
  const readNotFound = notFoundPages(inside, !dev);

  const server = createServer({ maxHeaderSize: 16_384 }, (request, response) => {
    const refused = refusedAtGate(request);
    if (refused) return end(response, refused);
    if (serveMedia(request, response)) return;
    trustOnlyOurselves(request);
    answerPage(request, response).catch((error) => {
      console.error('web: a request failed', error);
      if (!response.headersSent) end(response, 500);
      else response.destroy();
    });
  });

  async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isMemberPage(request.url ?? '')) addNonce(request, response);
    else {
      await hideFromBlocked(request, response);
      answerNotFound(request, response, readNotFound);
    }
    if (env.publicUrl.protocol === 'https:') response.setHeader('Strict-Transport-Security', 'max-age=63072000');
    sendOneLocation(response);
    answerUnavailable(request, response, recentlyUnavailable);
    await handle(request, response);
  }

  if (!dev) limitPatience(server);
  if (dev) server.on('upgrade', app.getUpgradeHandler());
  else server.on('upgrade', (_request, socket) => socket.destroy());
  await listen(server);
  return { server, close: () => close(server, () => app.close()) };
}

/** A connection on which nothing moves is cut after half a minute; a large upload on a slow line may take its time. */
function limitPatience(server: Server): void {
  server.headersTimeout = 20_000;
  server.requestTimeout = 15 * 60_000;
  server.timeout = 30_000;
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  response.end(`${status}\n`);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(env.PORT, env.HOST, () => resolve());
  });
}

/** Takes no more connections, lets running requests finish for at most 10 seconds, and closes. */
async function close(server: Server, closeNext: () => Promise<void>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection whose request has just ended would wait for the next one.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), 10_000);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
  await closeNext();
}
