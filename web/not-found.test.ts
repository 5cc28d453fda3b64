import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { answerNotFound, notFoundPages } from './not-found';

let close = () => {};
afterEach(() => close());

/** A server whose app answers `status` with `type`, and pages that name their path. */
async function serve(status: number, type: string, pages = async (path: string) => Buffer.from(`page ${path}`)) {
  const server = createServer((request, response) => {
    answerNotFound(request, response, pages);
    response.statusCode = status;
    response.setHeader('Content-Type', type);
    response.setHeader('X-Kept', 'yes');
    response.write('from the ');
    response.end('app');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a 404 page gets its words in its language, and keeps status and headers', async () => {
  const origin = await serve(404, 'text/html; charset=utf-8');
  for (const [path, page] of [
    ['/x/y', 'page /not-here'],
    ['/ja/x', 'page /ja/not-here'],
    ['/japan', 'page /not-here'],
  ]) {
    const answer = await fetch(`${origin}${path}`);
    expect([answer.status, await answer.text(), answer.headers.get('x-kept')]).toEqual([404, page, 'yes']);
  }
});

test('who asks for the data of a page that is nowhere gets the page, and nothing of what the app said', async () => {
  const answer = await fetch(await serve(404, 'text/x-component'), { headers: { rsc: '1', 'x-kitbash-page': '1' } });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect(await answer.text()).toBe('page /not-here');
});

test('HEAD has no body', async () => {
  const answer = await fetch(await serve(404, 'text/html'), { method: 'HEAD' });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});

test.each([
  [200, 'text/html', {}],
  [404, 'application/json', {}],
])('%i %s %o is left as it is', async (status, type, headers) => {
  const answer = await fetch(await serve(status, type), { headers: headers as Record<string, string> });
  expect([answer.status, await answer.text()]).toEqual([status, 'from the app']);
});

test('the page itself is a 404 for who asks for it', async () => {
  const origin = await serve(200, 'text/html');
  expect((await fetch(`${origin}/not-here`)).status).toBe(404);
  expect((await fetch(`${origin}/ja/not-here`)).status).toBe(404);
  expect((await fetch(`${origin}/not-here`, { headers: { 'x-kitbash-page': '1' } })).status).toBe(200);
});

test('when the page cannot be made, a word remains', async () => {
  const origin = await serve(404, 'text/html', async () => Promise.reject(new Error('away')));
  const answer = await fetch(origin);
  expect([answer.status, await answer.text()]).toEqual([404, '404\n']);
});

test('a page is asked for once', async () => {
  let asked = 0;
  const server = createServer((_request, response) => response.end(String(++asked)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => server.close();
  const read = notFoundPages(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, true);
  expect([String(await read('/not-here')), String(await read('/not-here'))]).toEqual(['1', '1']);
});
