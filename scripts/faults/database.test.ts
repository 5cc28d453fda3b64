import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import type { Database } from '@/db/client';
import { makeEntry, makeMember, makeSession } from '@/db/factories';
import * as schema from '@/db/schema';
import { type Answer, ask } from '@/e2e/security/ask';
import { sealSession, sessionCookie } from '@/lib/session-cookie';
import { photoStorage } from '@/lib/storage/photos';
import { startKept, startOwnDatabase, until } from './product';

/** A page that was never asked for before, so that it needs the database. */
const fresh = () => `/e/${Math.random().toString(36).slice(2).padEnd(10, '0').slice(0, 10)}/x`;

async function startWithDatabase() {
  const database = await startOwnDatabase();
  const { site, pidOf } = await startKept(['web'], { DATABASE_URL: database.url });
  const client = postgres(database.url, { max: 5, onnotice: () => undefined });
  onTestFinished(() => client.end({ timeout: 1 }));
  const tx = drizzle(client, { schema }) as unknown as Database;
  const entry = await makeEntry({ memberId: (await makeMember({}, tx)).id }, tx);
  const key = 'ab'.repeat(16);
  await photoStorage.put(key, '320.webp', Buffer.from('a picture'));
  const cookieOfNew = async () => {
    const { id } = await makeMember({}, tx);
    return { id, cookie: `${sessionCookie}=${await sealSession((await makeSession(id, {}, tx)).id)}` };
  };
  return { database, site, pidOf, client, tx, entry, media: `/media/${key}/320.webp`, cookieOfNew };
}

async function timed(asked: Promise<Answer>): Promise<Answer & { seconds: number }> {
  const began = Date.now();
  return { ...(await asked), seconds: (Date.now() - began) / 1000 };
}

test('while the database is away kept pages and pictures are served, the rest says when to come back', {
  timeout: 90_000,
}, async () => {
  const { database, site, pidOf, entry, media, cookieOfNew } = await startWithDatabase();
  const { cookie } = await cookieOfNew();
  const vote = { method: 'PUT', path: `/api/entries/${entry.publicId}/vote`, cookie };
  expect((await ask(site, { path: '/' })).status).toBe(200);
  expect((await ask(site, vote)).status).toBe(200);
  const pid = pidOf('web');
  await database.stop();

  for (const path of ['/', media, '/_next/static/not-there.js', '/robots.txt']) {
    const { status, seconds } = await timed(ask(site, { path }));
    expect([status, seconds < 2], path).toEqual([path.endsWith('.js') ? 404 : 200, true]);
  }
  for (const asked of [
    { path: fresh() },
    { path: '/api/entries?list=/top/year' },
    { path: '/settings/account', cookie },
    vote,
  ]) {
    const { status, seconds, headers, body } = await timed(ask(site, asked));
    expect([status, Number(headers['retry-after']) > 0, seconds < 6], `${asked.path} ${status} ${seconds}`).toEqual([
      503,
      true,
      true,
    ]);
    expect(body).not.toMatch(/ECONNREFUSED|postgres|\bat .+:\d+:\d+/);
    expect(headers['cache-control']).toContain('no-store');
  }
  const health = await ask(site, { path: '/api/health' });
  expect(health.status).toBe(503);
  expect(JSON.parse(health.body)).toMatchObject({ database: 'down' });

  await database.start();
  const began = Date.now();
  await until('pages to be made again', async () => (await ask(site, { path: fresh() })).status === 404, 5);
  await until('votes to count again', async () => (await ask(site, vote)).status === 200, 5);
  expect(Date.now() - began).toBeLessThan(5_000);
  expect(pidOf('web')).toBe(pid);
});

test('while every connection is held, others wait a little and are told so; kept pages do not notice', {
  timeout: 90_000,
}, async () => {
  const { site, client, entry, media, cookieOfNew } = await startWithDatabase();
  const { cookie } = await cookieOfNew();
  expect((await ask(site, { path: '/' })).status).toBe(200);
  const holder = await client.reserve();
  await holder`BEGIN`;
  await holder`LOCK TABLE entries IN ACCESS EXCLUSIVE MODE`;
  const path = `/api/viewer?entries=${entry.publicId}`;
  const waiting = Array.from({ length: 30 }, () => timed(ask(site, { path, cookie })));
  const [page, picture] = await Promise.all([timed(ask(site, { path: '/' })), timed(ask(site, { path: media }))]);
  expect([page.status, page.seconds < 2, picture.status, picture.seconds < 2]).toEqual([200, true, 200, true]);
  for (const { status, seconds, headers } of await Promise.all(waiting)) {
    expect([status, Number(headers['retry-after']) > 0]).toEqual([503, true]);
    expect(seconds).toBeLessThan(7);
  }
  await holder`ROLLBACK`;
  holder.release();
  await until('answers again', async () => (await ask(site, { path, cookie })).status === 200, 5);
});

test.each(['kill', 'stop'] as const)(
  'a database that is gone in a storm of votes (%s) loses and doubles none',
  { timeout: 90_000 },
  async (how) => {
    const { database, site, client, tx, cookieOfNew } = await startWithDatabase();
    const voters = await Promise.all(Array.from({ length: 20 }, cookieOfNew));
    const owner = await makeMember({}, tx);
    const entries: Awaited<ReturnType<typeof makeEntry>>[] = [];
    for (let index = 0; index < 10; index++) entries.push(await makeEntry({ memberId: owner.id }, tx));
    const wanted = voters.flatMap((voter) => entries.map((entry) => ({ voter, entry })));
    const taken: string[] = [];
    const others = new Set<number>();
    let asked = 0;
    const gone = { at: false };
    const work = async () => {
      for (let next = wanted.pop(); next; next = wanted.pop()) {
        const { voter, entry } = next;
        asked += 1;
        const path = `/api/entries/${entry.publicId}/vote`;
        const { status } = await ask(site, { method: 'PUT', path, cookie: voter.cookie });
        if (status === 200) taken.push(`${voter.id} ${entry.id}`);
        else others.add(status);
        if (asked > 80 && !gone.at) {
          gone.at = true;
          await database[how]();
          await database.start();
        }
      }
    };
    await Promise.all(Array.from({ length: 12 }, work));
    expect([...others].filter((status) => status !== 503)).toEqual([]);
    expect(taken.length).toBeGreaterThan(50);

    const rows = await client<{ pair: string }[]>`SELECT member_id || ' ' || entry_id AS pair FROM votes`;
    const kept = new Set(rows.map(({ pair }) => pair));
    expect(taken.filter((pair) => !kept.has(pair))).toEqual([]);
    const wrong = await client`
    SELECT id FROM entries e WHERE vote_count <> (SELECT count(*) FROM votes v WHERE v.entry_id = e.id)`;
    expect(wrong).toHaveLength(0);
  },
);
