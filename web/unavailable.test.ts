import { createServer, type RequestListener } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { answerUnavailable } from './unavailable';

const failing: RequestListener = (_request, response) => {
  response.setHeader('Content-Security-Policy', "default-src 'self'");
  response.setHeader('Cache-Control', 's-maxage=60');
  response.writeHead(500, { 'Content-Type': 'text/plain', 'Content-Length': '3' });
  response.write('a b');
  response.end();
};

test('a page that failed because the database is away answers 503 with the time to come back', async () => {
  const answer = await ask(failing, true);
  expect(answer.status).toBe(503);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('content-security-policy')).toBe("default-src 'self'");
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await answer.text()).toContain('Back in a moment');
});

test('HEAD gets the same without the page', async () => {
  const answer = await ask(failing, true, 'HEAD');
  expect(answer.status).toBe(503);
  expect(await answer.text()).toBe('');
});

test('any other failure stays a 500, and what went well is not touched', async () => {
  const failed = await ask(failing, false);
  expect([failed.status, await failed.text()]).toEqual([500, 'a b']);
  const well = await ask((_request, response) => void response.end('fine'), true);
  expect([well.status, await well.text(), well.headers.get('retry-after')]).toEqual([200, 'fine', null]);
});

async function ask(listener: RequestListener, away: boolean, method = 'GET'): Promise<Response> {
  const server = createServer((request, response) => {
    answerUnavailable(request, response, () => away);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  return fetch(`http://127.0.0.1:${port}/`, { method });
}
