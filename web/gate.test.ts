import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { env } from '@/env';
import { refusedAtGate, trustOnlyOurselves } from './gate';
import { isMemberPage } from './nonce';

const own = env.publicUrl.origin;
const ask = (method: string, headers: Record<string, string> = {}, url = '/') =>
  ({ method, url, headers: { ...headers }, socket: { remoteAddress: '192.0.2.7' } }) as unknown as IncomingMessage;

test.each(['TRACE', 'CONNECT', 'PROPFIND', ''])('the method "%s" is refused', (method) => {
  expect(refusedAtGate(ask(method, { origin: own }))).toBe(405);
});

test('an address that is not a path is refused', () => {
  expect(refusedAtGate(ask('GET', {}, 'http://evil.test/'))).toBe(400);
  expect(refusedAtGate(ask('OPTIONS', {}, '*'))).toBe(400);
});

test.each(['GET', 'HEAD', 'OPTIONS'])('%s comes from anywhere', (method) => {
  expect(refusedAtGate(ask(method, { origin: 'https://evil.test' }))).toBe(null);
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s comes from our own pages alone', (method) => {
  expect(refusedAtGate(ask(method, { origin: own }))).toBe(null);
  expect(refusedAtGate(ask(method, { 'sec-fetch-site': 'same-origin' }))).toBe(null);
  for (const origin of ['https://evil.test', 'null', '', `${own}.evil.test`, own.replace('http:', 'https:')]) {
    expect(refusedAtGate(ask(method, { origin, 'sec-fetch-site': 'same-origin' })), origin).toBe(403);
  }
  expect(refusedAtGate(ask(method))).toBe(403);
  expect(refusedAtGate(ask(method, { referer: `${own}/` }))).toBe(403);
  expect(refusedAtGate(ask(method, { 'sec-fetch-site': 'same-site' }))).toBe(403);
  expect(refusedAtGate(ask(method, { origin: 'https://evil.test', host: 'evil.test' }))).toBe(403);
});

test('what a client claims about itself and about the site is dropped', () => {
  const request = ask('GET', {
    'x-forwarded-for': '198.51.100.1',
    'x-forwarded-host': 'evil.test',
    'x-forwarded-proto': 'https',
    'x-middleware-subrequest': 'src/proxy',
    'x-invoke-path': '/upload',
    'x-nonce': 'mine',
    'content-security-policy': "script-src 'nonce-mine'",
    accept: 'text/html',
  });
  trustOnlyOurselves(request);
  expect(request.headers).toEqual({
    'x-forwarded-for': '192.0.2.7',
    'x-forwarded-host': env.publicUrl.host,
    'x-forwarded-proto': 'http',
    'x-forwarded-port': env.publicUrl.port || '80',
    accept: 'text/html',
  });
});

test('member pages are known in either language, with a query, and by no other name', () => {
  for (const url of [
    '/upload',
    '/upload/abc',
    '/ja/settings/account',
    '/sign-in?next=%2Fx',
    '/en/join',
    '//reset',
    '/report/entry/x',
    '/ja/decisions/x',
  ]) {
    expect(isMemberPage(url), url).toBe(true);
  }
  for (const url of ['/', '/uploads', '/ja', '/c/upload', '/@join', '/?x=/upload', '/reports', '/e/decisions']) {
    expect(isMemberPage(url), url).toBe(false);
  }
});

test('what no page of ours sends is refused before it is read', () => {
  for (const url of ['/c/a%00b', '/x/../upload', '/%2e%2E/upload', '/./upload', '/upload/..', '/c/%F0%28', '/c/%']) {
    expect(refusedAtGate(ask('GET', {}, url)), url).toBe(400);
  }
  for (const url of ['/@a.b', '/@a..b', '/c/a%20b?q=../x', '/media/a/320.webp', '/c/%E9%8A%83']) {
    expect(refusedAtGate(ask('GET', {}, url)), url).toBe(null);
  }
  for (const url of ['/e/x/y.segments/_tree.segment.rsc', '/ja/%2esegments%2F_tree', '/@a.SEGMENTS/x']) {
    expect(refusedAtGate(ask('GET', {}, url)), url).toBe(404);
  }
  expect(refusedAtGate(ask('GET', {}, '/@a.segments?x=.segments/'))).toBe(null);
  const write = (headers: Record<string, string>, url = '/sign-in') =>
    refusedAtGate(ask('POST', { origin: own, ...headers }, url));
  expect(write({ 'content-length': String(256 * 1024) })).toBe(null);
  expect(write({ 'content-length': String(256 * 1024 + 1) })).toBe(413);
  expect(write({ 'transfer-encoding': 'chunked' })).toBe(411);
  expect(write({ 'transfer-encoding': 'chunked' }, '/api/uploads')).toBe(null);
  expect(write({ 'next-action': 'c09267c56ee49be0ff98dfd376076091a91941a0eb' })).toBe(404);
  expect(write({ 'next-action': '409267c56ee49be0ff98dfd376076091a91941a0eb' })).toBe(null);
});
