import { createHash, randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { makeComment, makeEntry } from '@/db/factories';
import { blocks, entries } from '@/db/schema';
import { markOf } from '@/features/accounts/sight/mark';
import { type Answer, type Asked, ask, json } from './ask';
import { rows } from './routes';
import type { Row } from './row';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { makeWorld, type World } from './world';

// Two members of whom one blocked the other: to each, what is the other's answers as what is nowhere, to the last byte.

vi.setConfig({ testTimeout: 120_000 });

let site: Site;
let worlds: Record<Direction, World>;
type Direction = 'the one who was blocked' | 'the one who blocked';
const directions: Direction[] = ['the one who was blocked', 'the one who blocked'];

beforeAll(async () => {
  site = await startSite();
  worlds = { 'the one who was blocked': await makeWorld(), 'the one who blocked': await makeWorld() };
  for (const direction of directions) {
    const { owner, other } = worlds[direction].members;
    const byOther = direction === 'the one who blocked';
    const [memberId, blockedId] = byOther ? [other.id, owner.id] : [owner.id, other.id];
    await db.insert(blocks).values({ memberId, blockedId });
  }
}, 300_000);
afterAll(() => site?.stop());
beforeEach(() => db.execute(sql`TRUNCATE rate_limits`));

/** The same world in which nothing of the owner's was ever made; each has its own, so that nothing of it is kept from before. */
const nowhere = (world: World): World => ({
  ...world,
  entry: { ...world.entry, publicId: `zz${world.entry.publicId.slice(2)}`, slug: `no-${world.entry.slug}` },
  comment: { ...world.comment, id: randomUUID() },
  photo: { ...world.photo, id: randomUUID() },
  members: { ...world.members, owner: { ...world.members.owner, handle: nobodyLike(world.members.owner.handle) } },
});

const nobodyLike = (handle: string) => `q${handle.slice(1)}`;

const carries = (row: Row, world: World) => JSON.stringify(row.ask(world)) !== JSON.stringify(row.ask(nowhere(world)));
const nameOf = (row: Row) => `${row.method ?? 'GET'} ${row.route}`;
const ownRelation = (row: Row) => row.route === '/api/members/[handle]/block';

test.each(directions)('no route tells %s that the other is there', async (direction) => {
  const world = worlds[direction];
  const cookie = world.cookies.other;
  const carrying = rows.filter((row) => carries(row, world));
  expect(carrying.length).toBeGreaterThan(20);
  for (const row of carrying) {
    // Their own block is theirs to repeat and to take back.
    if (direction === 'the one who blocked' && ownRelation(row)) continue;
    await db.execute(sql`TRUNCATE rate_limits`);
    const before = await readTables();
    const there = await ask(site, { method: row.method, ...row.ask(world), cookie });
    const none = nowhere(world);
    const missing = await ask(site, { method: row.method, ...row.ask(none), cookie });
    expect(told(there, world), nameOf(row)).toEqual(told(missing, none));
    expect(changed(before, await readTables()), nameOf(row)).toEqual([]);
  }
});

test.each(directions)('what %s asks beside those is as if the other were not there', async (direction) => {
  const world = worlds[direction];
  const { members, entry, character, series } = world;
  const cookie = world.cookies.other;
  const elsewhere = await makeEntry();
  const hidden = await makeComment(elsewhere.id, { memberId: members.owner.id, body: 'A canary sings' });
  const seen = await makeComment(elsewhere.id, { body: 'Well made' });
  const send = (asked: Asked) => ask(site, { ...asked, cookie });
  const reply = (parentId: string) =>
    send({ method: 'POST', path: `/api/entries/${elsewhere.publicId}/comments`, ...json({ body: 'Hm', parentId }) });
  expect(body(await reply(hidden.id))).toEqual(body(await reply(randomUUID())));

  const talk = await send({ path: `/api/entries/${elsewhere.publicId}/comments` });
  expect(talk.body).toContain(seen.id);
  expect(talk.body).not.toContain(hidden.id);
  await db.update(entries).set({ commentCount: 2 }).where(eq(entries.id, elsewhere.id));
  const path = `/api/entries/${elsewhere.publicId}/comments`;
  const written = await send({ method: 'POST', path, ...json({ body: 'I agree' }) });
  expect(JSON.parse(written.body)).toMatchObject({ count: 2 });

  const lists = [
    '/',
    '/new',
    '/top/all',
    `/c/${character.slug}`,
    `/series/${series.slug}`,
    `/@${members.owner.handle}`,
  ];
  for (const list of lists) {
    const { status, body: cards } = await send({ path: `/api/entries?list=${encodeURIComponent(list)}` });
    expect(status).toBe(200);
    expect(cards, list).not.toContain(entry.publicId);
    expect((await ask(site, { path: `/api/entries?list=${encodeURIComponent(list)}` })).body, list).toContain(
      entry.publicId,
    );
  }
  const own = (handle: string) => send({ path: `/api/entries?list=/@${handle}` });
  expect(body(await own(members.owner.handle))).toEqual(body(await own(nobodyLike(members.owner.handle))));

  const viewer = JSON.parse((await send({ path: `/api/viewer?entries=${entry.publicId}` })).body);
  expect(viewer).toMatchObject({ counts: {}, muted: [] });
  expect(viewer.gone).toContain(markOf(members.owner.handle));
  expect(viewer.gone).toHaveLength(8);
  const style = (await send({ path: '/api/viewer/style' })).body;
  expect(style).toContain(`[data-by="${markOf(members.owner.handle)}"]`);
  expect(JSON.stringify(viewer.gone) + style).not.toContain(members.owner.handle);
});

test.each(directions)(
  'however %s spells and asks, a page of the other is as one that is nowhere',
  async (direction) => {
    const world = worlds[direction];
    const cookie = world.cookies.other;
    const none = nowhere(world);
    const [theirs, nobodys] = [spellings(world), spellings(none)];
    for (const [at, { path, isPlain }] of theirs.entries()) {
      for (const way of isPlain ? ways : ways.slice(0, 3)) {
        const there = await ask(site, { ...way, path, cookie });
        const missing = await ask(site, { ...way, path: nobodys[at]?.path ?? '', cookie });
        expect(there.body, path).not.toContain(world.entry.title);
        expect(plain(there, world), `${JSON.stringify(way)} ${path}`).toEqual(plain(missing, none));
      }
    }
  },
);

const ways: Omit<Asked, 'path'>[] = [
  ...[{}, { headers: { RSC: '1' } }, { method: 'HEAD' }, { method: 'POST', body: '' }, { method: 'PUT' }],
  ...[{ method: 'OPTIONS' }, { headers: { 'Next-Router-Prefetch': '1' } }, { headers: { 'x-kitbash-page': '1' } }],
  { headers: { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree', 'Next-Router-Prefetch': '1' } },
  { headers: { RSC: '1', 'Next-Router-State-Tree': 'x', 'Next-Url': '/' } },
  { headers: { 'If-None-Match': '*' } },
  { headers: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT', Range: 'bytes=0-9' } },
  { method: 'POST', headers: { 'Next-Action': '0'.repeat(42), 'Content-Type': 'text/plain' }, body: '[]' },
];

/** The pages of the owner, as they are spelled and as they might be. */
const spellings = ({ entry, members }: World): { path: string; isPlain: boolean }[] =>
  [`/e/${entry.publicId}/${entry.slug}`, `/e/${entry.publicId}`, `/@${members.owner.handle}`].flatMap((path) => {
    const other = [
      ...[
        `${path}/`,
        `${path}?x=1`,
        `${path}/?x=1`,
        `/${path}`,
        `/.${path}`,
        `${path}.rsc`,
        `${path}.txt`,
        `${path}%2F`,
      ],
      ...[`/en${path}`, `/EN${path}`, `/ja/${path}`, `/JA${path}`, `/ja${path}/`, `/\\${path.slice(1)}`, `${path};x`],
      ...[path.toUpperCase(), path.replace('@', '%40'), path.replace('@', '%2540'), path.replace('/e/', '/%65/')],
      ...[path.replace('/e/', '/e%2F'), `${path}/after/x`, `${path}/x/y`, `${path}.segments/_tree.segment.rsc`],
    ];
    return [path, `/ja${path}`, ...other].map((one, at) => ({ path: one, isPlain: at < 2 }));
  });

test('every spelling of a page that is not there is missing, and no cache may keep that', async () => {
  const world = worlds['the one who was blocked'];
  const { entry, members } = world;
  const cookie = world.cookies.other;
  const paths = [`/e/${entry.publicId}/${entry.slug}`, `/@${members.owner.handle}`, `/%40${members.owner.handle}`];
  const spelled = paths.flatMap((path) => [path, `/ja${path}`, `${path}/`, `${path}?x=1`, `/${path}`, `${path}.rsc`]);
  for (const path of [...spelled, `/@${members.owner.handle.toUpperCase()}`]) {
    for (const headers of [{}, { RSC: '1' }, { 'x-kitbash-page': '1' }] as Record<string, string>[]) {
      const answer = await ask(site, { path, headers, cookie });
      expect([path, [404, 400, 307, 308].includes(answer.status)]).toEqual([path, true]);
      expect(answer.body, path).not.toContain(entry.title);
      if (answer.status === 404) expect(answer.headers['cache-control'], path).toBe('private, no-store');
    }
  }
  for (const path of paths) expect((await ask(site, { path })).status).toBe(200);
  const nobody = await ask(site, { path: '/e/zzzzzzzzzz/zzz', cookie });
  const gone = await ask(site, { path: paths[0] ?? '', cookie });
  expect(nobody.status).toBe(404);
  expect(headersOf(gone)).toEqual(headersOf(nobody));
});

test('a moderator who was blocked reaches everything at the desk, and no page beside it', async () => {
  const world = worlds['the one who was blocked'];
  const { members, report, entry, decision } = world;
  const cookie = world.cookies.moderator;
  await db.insert(blocks).values({ memberId: members.owner.id, blockedId: members.moderator.id });
  const desk = await ask(site, { path: `/mod/open/${report.number}`, cookie });
  expect(desk.status).toBe(200);
  expect(desk.body).toContain(entry.title);
  const { picture } = decision;
  expect((await ask(site, { path: `/api/moderation/evidence/${picture.key}/${picture.file}`, cookie })).status).toBe(
    200,
  );
  const claim = { method: 'PUT', path: `/api/moderation/cases/${report.id}/claim`, cookie };
  expect((await ask(site, claim)).status).toBe(200);
  const warning = { kind: 'warn', caseId: report.id, rule: 'spam', words: 'Please stop.' };
  const decided = await ask(site, { method: 'POST', path: '/api/moderation/decisions', cookie, ...json(warning) });
  expect(decided.status).toBe(200);
  expect((await ask(site, { path: `/e/${entry.publicId}/${entry.slug}`, cookie })).status).toBe(404);
});

test('nothing on the site says who blocked whom to anyone else', async () => {
  const world = worlds['the one who was blocked'];
  const { members } = world;
  const third = await ask(site, { path: '/api/viewer', cookie: world.cookies.admin });
  const marks: string[] = JSON.parse(third.body).gone;
  expect(marks).toHaveLength(8);
  for (const { handle } of Object.values(members)) expect(marks).not.toContain(markOf(handle));
  const settings = await ask(site, { path: '/settings/people', cookie: world.cookies.other });
  expect(settings.body).not.toContain(members.owner.handle);
});

const body = ({ status, body }: Answer) => ({ status, body });

/** What an answer says, without the words by which it was asked and what is new in every answer. */
function told({ status, body, headers }: Answer, world: World) {
  const names = [world.entry.publicId, world.entry.slug, world.comment.id, world.photo.id, world.members.owner.handle];
  // Each answer has a nonce of its own; a streamed page numbers its parts in the order in which they are ready.
  const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none';
  const words = [nonce, ...names].reduce((text, name) => text.replaceAll(name, '…'), body);
  const parts = words
    .split(/\\n|><|self\.__next_f\.push/)
    .map((part) => part.replace(/\$[A-Z]?[0-9a-f]+\b|^[0-9a-f]+:/g, '#'));
  const lines = parts.toSorted().join('\n');
  return { status, type: headers['content-type'], body: lines.length < 1_000 ? lines : hashed(lines) };
}

/** Everything that an answer says, without the words by which it was asked. */
function plain({ status, headers, body }: Answer, { entry, members }: World) {
  const { date: _, etag, 'content-length': length, ...more } = headers;
  // A redirect repeats the address: its length and its mark follow from it.
  const rest = status < 400 ? more : { ...more, etag, length };
  const names = [entry.publicId, entry.slug, members.owner.handle].flatMap((name) => [name, name.toUpperCase()]);
  const without = (text: string) => names.reduce((words, name) => words.replaceAll(name, '…'), text);
  return { status, headers: JSON.parse(without(JSON.stringify(rest))), body: hashed(without(body)) };
}

const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

function headersOf({ headers }: Answer) {
  const { date: _, ...rest } = headers;
  return rest;
}
