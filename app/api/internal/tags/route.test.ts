import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { env } from '@/env';
import { isSigned, signatureHeader } from '@/lib/cache-refresh';
import { POST } from './route';

const sign = (body: string, secret = env.secret) =>
  createHmac('sha256', secret).update(`refresh-tags\n${body}`).digest('hex');

function send(body: string, signature: string | null) {
  const headers = new Headers({ 'content-type': 'application/json', 'content-length': String(body.length) });
  if (signature) headers.set(signatureHeader, signature);
  return POST(new Request('http://127.0.0.1/api/internal/tags', { method: 'POST', headers, body }));
}

const body = JSON.stringify({ tags: ['feed'] });

test('a signed list of tags is taken', async () => {
  expect((await send(body, sign(body))).status).toBe(204);
});

test.each([
  ['no signature', null],
  ['an empty one', ''],
  ['one of another secret', sign(body, 'another secret')],
  ['one of another body', sign('{}')],
  ['a longer one', `${sign(body)}00`],
])('%s finds nothing', async (_what, signature) => {
  expect(isSigned(body, signature)).toBe(false);
  expect((await send(body, signature)).status).toBe(404);
});

test('what is no list of tags is refused, also when it is signed', async () => {
  const many = JSON.stringify({ tags: Array.from({ length: 101 }, () => 'x') });
  for (const wrong of [many, '{"tags":[]}', '{"tags":["a"],"path":"/"}']) {
    expect((await send(wrong, sign(wrong))).status).toBe(400);
  }
});
