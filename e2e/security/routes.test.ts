import { readFileSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { rateLimits, workerHeartbeats } from '@/db/schema';
import { ask } from './ask';
import { rows } from './routes';
import type { Row } from './row';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { cookieFor, makeWorld, type Role, roles, type World } from './world';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Made by Next itself, and never asked for by name. */
const internal = ['/_global-error', '/_not-found'];
/** Answered by our own server before Next. */
const ownRoutes = ['/media/[key]/[file]'];

vi.setConfig({ testTimeout: 90_000 });

let site: Site;
let world: World;
/** Whether something was written into the world. */
let isUsed = false;

beforeAll(async () => {
  site = await startSite();
  // A worker that was just seen, for as long as these tests run.
  await db.insert(workerHeartbeats).values({ workerId: 'test', seenAt: sql`now() + interval '1 hour'` });
  world = await makeWorld();
}, 300_000);
afterAll(() => site?.stop());
beforeEach(() => db.delete(rateLimits));

test('every route of the build has a row, and every row a route', () => {
  const built: string[] = Object.values(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8')));
  // Files of the site itself, such as the icon, are the same for everyone and take no input.
  const known = built.filter((route) => !internal.includes(route) && !/^\/[a-z-]+\.[a-z]+$/.test(route));
  expect([...new Set(rows.map(({ route }) => route))].toSorted()).toEqual(
    [...new Set([...known, ...ownRoutes])].toSorted(),
  );
});

test('a handler answers the methods in its rows, and 405 to every other', async () => {
  const wrong: string[] = [];
  for (const route of new Set(rows.map((row) => row.route).filter((route) => !route.startsWith('/[locale]')))) {
    const own = rows.filter((row) => row.route === route);
    const [row] = own;
    if (!row) continue;
    const has = own.map(({ method = 'GET' }) => method);
    for (const method of methods.filter((one) => !has.includes(one))) {
      const { path } = row.ask(world);
      const { status } = await ask(site, { method, path, cookie: world.cookies.owner });
      if (status !== 405) wrong.push(`${method} ${route}: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
});

const writes = (row: Row) => !['GET', 'HEAD'].includes(row.method ?? 'GET');
const nameOf = (row: Row) => `${row.method ?? 'GET'} ${row.ask(nowhere).path.replaceAll('nowhere', '…')}`;
const nowhere = new Proxy({}, { get: () => new Proxy({}, { get: () => 'nowhere' }) }) as World;

test.each(rows.map((row) => [nameOf(row), row] as const))(
  '%s answers each visitor as the table says',
  async (_, row) => {
    let before = await readTables();
    for (const [place, role] of roles.entries()) {
      // What a write of the one before did must not decide what the next may do.
      if (isUsed) {
        world = await makeWorld();
        before = await readTables();
      }
      const { status } = await ask(site, { method: row.method, ...row.ask(world), cookie: cookieFor(world, role) });
      isUsed = status < 300 && writes(row);
      expect(`${role} ${status}`).toBe(`${role} ${row.expect[place]}`);
      if (isUsed) continue;
      const after = await readTables();
      expect(changed(before, after), role).toEqual([]);
      before = after;
    }
  },
);

test.each([
  ['another site', 'https://evil.test'],
  ['a sandboxed page', 'null'],
  ['no page', null],
  ['a like name', '{url}.evil.test'],
])('a write from %s is refused, and changes nothing', async (_, from) => {
  world = await makeWorld();
  const before = await readTables();
  for (const row of rows.filter(writes)) {
    const origin = from?.replace('{url}', site.url) ?? null;
    for (const role of ['owner', 'other'] as const) {
      const asked = { method: row.method, ...row.ask(world), cookie: world.cookies[role], origin };
      expect(`${row.route} ${(await ask(site, asked)).status}`).toBe(`${row.route} 403`);
      const referred = { ...asked.headers, Referer: `${site.url}/`, 'Sec-Fetch-Site': 'cross-site' };
      expect((await ask(site, { ...asked, headers: referred })).status).toBe(403);
    }
  }
  expect(changed(before, await readTables())).toEqual([]);
});

test('reading never writes: GET and HEAD of every row, with a method smuggled in', async () => {
  world = await makeWorld();
  const before = await readTables();
  for (const row of rows) {
    for (const method of ['GET', 'HEAD']) {
      const { path, headers } = row.ask(world);
      const more = `${path}${path.includes('?') ? '&' : '?'}_method=DELETE`;
      const answer = await ask(site, {
        method,
        path: more,
        cookie: world.cookies.owner,
        headers: { ...headers, 'X-HTTP-Method-Override': 'DELETE' },
      });
      expect(answer.status, `${method} ${path}`).toBeLessThan(500);
    }
  }
  expect(changed(before, await readTables())).toEqual([]);
});

/** Other ways to ask for the same page, each of which has once opened a door somewhere. */
const ways: [string, (path: string) => { path: string; headers?: Record<string, string> }][] = [
  ['RSC', (path) => ({ path, headers: { RSC: '1' } })],
  ['RSC with _rsc', (path) => ({ path: `${path}?_rsc=abc`, headers: { RSC: '1' } })],
  ['_rsc alone', (path) => ({ path: `${path}?_rsc=abc` })],
  ['prefetch', (path) => ({ path, headers: { RSC: '1', 'Next-Router-Prefetch': '1' } })],
  [
    'segment',
    (path) => ({ path, headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' } }),
  ],
  ['state tree', (path) => ({ path, headers: { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%2C%7B%7D%5D' } })],
  ['.rsc', (path) => ({ path: `${path}.rsc` })],
  ['.segments', (path) => ({ path: `${path}.segments/_tree.segment.rsc` })],
  ['slash at the end', (path) => ({ path: `${path}/` })],
  ['two slashes', (path) => ({ path: `/${path}` })],
  ['a dot', (path) => ({ path: `/%2e${path}` })],
  ['two dots', (path) => ({ path: `/x/%2e%2e${path}` })],
  ['nxtP', (path) => ({ path: `${path}?nxtPlocale=en&nxtPid=x` })],
  ['/en', (path) => ({ path: `/en${path}` })],
  ['/ja', (path) => ({ path: `/ja${path}` })],
  ['middleware', (path) => ({ path, headers: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } })],
  ['nextjs-data', (path) => ({ path, headers: { 'x-nextjs-data': '1' } })],
  [
    'invoke',
    (path) => ({ path, headers: { 'x-invoke-path': path, 'x-invoke-status': '200', 'x-matched-path': path } }),
  ],
];

test.each(ways)('no page opens by another way: %s', async (_, way) => {
  const pages = rows.filter(({ route }) => route.startsWith('/[locale]'));
  for (const row of pages) {
    for (const role of ['anon', 'other'] as const) {
      const asked = way(row.ask(world).path);
      const { status, body } = await ask(site, { ...asked, cookie: cookieFor(world, role) });
      expect(status, `${role} ${asked.path}`).toBeLessThan(500);
      expect(leaks(body, role), `${role} ${asked.path}`).toEqual([]);
    }
  }
});

test('what is looked for in those answers is there for the owner', async () => {
  const { body } = await ask(site, { path: `/upload/${world.draft.publicId}`, cookie: world.cookies.owner });
  expect(body).toContain(world.draft.title);
  const settings = await ask(site, { path: '/settings/account', cookie: world.cookies.owner });
  expect(settings.body).toContain(world.members.owner.email);
});

/** Words of the owner's that nobody else may be told. */
function leaks(body: string, role: Role): string[] {
  const own = role === 'anon' ? [] : [world.members[role].email];
  const secrets = [
    world.draft.title,
    world.unpublished.title,
    world.removed.title,
    world.decision.words,
    world.draft.id,
    world.members.owner.id,
  ];
  const addresses = Object.values(world.members).map(({ email }) => email);
  return [...secrets, ...addresses].filter((word) => word && !own.includes(word) && body.includes(word)) as string[];
}
