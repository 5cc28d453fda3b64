import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember, makePhoto } from '@/db/factories';
import { entries, photos } from '@/db/schema';
import { readList } from './listing';
import { listEntries } from './lists';

const hour = 3_600_000;
const at = (hoursAgo: number) => new Date(Date.now() - hoursAgo * hour);

/** Every page of a list, one after the other; `between` runs after each. */
async function readAll(path: string, limit: number, between: (page: number) => Promise<unknown> = async () => {}) {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const found = await readList(path, after, limit);
    if (!found) throw new Error(`no list at ${path}`);
    seen.push(...found.rows.map(({ id }) => id));
    if (!found.next) return seen;
    after = found.next;
    await between(page);
  }
  throw new Error('the list does not end');
}

async function makeRanked() {
  const character = await makeCharacter();
  const given = [
    { votes: 100, age: 240 },
    { votes: 10, age: 100 },
    { votes: 10, age: 130 },
    { votes: 0, age: 1 },
    { votes: 1, age: 2 },
    { votes: 1_000, age: 700 },
    { votes: 0, age: 90 },
  ];
  const made = [];
  for (const { votes, age } of given) {
    made.push(
      await makeEntry({
        characterId: character.id,
        seriesId: character.seriesId,
        voteCount: votes,
        publishedAt: at(age),
      }),
    );
  }
  return { base: `/c/${character.slug}`, made };
}

test('hot is the logarithm of the votes and the time of publication over five days', async () => {
  const { made } = await makeRanked();
  for (const { id, voteCount, publishedAt } of made) {
    const [row] = await db.select({ hot: entries.hot }).from(entries).where(eq(entries.id, id));
    const hot = Math.log10(Math.max(voteCount, 1)) + (publishedAt?.getTime() ?? 0) / 1_000 / 432_000;
    expect(row?.hot).toBeCloseTo(hot, 6);
  }
});

test('each order is its own', async () => {
  const { base, made } = await makeRanked();
  const ids = (order: number[]) => order.map((index) => made[index]?.publicId);
  expect(await readAll(`${base}/new`, 3)).toEqual(ids([3, 4, 6, 1, 2, 0, 5]));
  const top = await readAll(base, 3);
  expect(top.slice(0, 2)).toEqual(ids([5, 0]));
  expect(new Set(top)).toEqual(new Set(ids([0, 1, 2, 3, 4, 5, 6])));
  expect(await readAll(`${base}/top/day`, 3)).toEqual(ids([4, 3]));
});

test('hot puts ten times the votes before five days', async () => {
  const older = await makeEntry({ voteCount: 1_000, publishedAt: at(119) });
  const newer = await makeEntry({ voteCount: 100, publishedAt: at(0) });
  const all = await readAll('/', 40);
  expect(all.indexOf(older.publicId)).toBeLessThan(all.indexOf(newer.publicId));
});

test('votes for other entries between two pages neither hide nor repeat one', async () => {
  const character = await makeCharacter();
  const made = [];
  for (let index = 0; index < 12; index += 1) {
    made.push(
      await makeEntry({
        characterId: character.id,
        seriesId: character.seriesId,
        voteCount: Math.floor(index / 3),
        publishedAt: at(1),
      }),
    );
  }
  const first = await readList(`/c/${character.slug}`, null, 4);
  const moving = first?.rows[0]?.id;
  const seen = await readAll(`/c/${character.slug}`, 4, async () => {
    await db
      .update(entries)
      .set({ voteCount: sql`${entries.voteCount} + 5` })
      .where(eq(entries.publicId, moving ?? ''));
  });
  expect([...seen].sort()).toEqual(made.map(({ publicId }) => publicId).sort());
});

test('a list goes on after its last entry was deleted', async () => {
  const { base, made } = await makeRanked();
  const first = await readList(`${base}/new`, null, 3);
  await db.delete(entries).where(eq(entries.publicId, first?.rows[2]?.id ?? ''));
  const second = await readList(`${base}/new`, first?.next ?? '', 10);
  expect(second?.rows.map(({ id }) => id)).toEqual([1, 2, 0, 5].map((index) => made[index]?.publicId));
});

test('publication to the microsecond keeps its place', async () => {
  const character = await makeCharacter();
  const made = [];
  for (let index = 0; index < 5; index += 1) {
    const entry = await makeEntry({ characterId: character.id, seriesId: character.seriesId });
    await db
      .update(entries)
      .set({ publishedAt: sql`timestamptz '2026-01-01 00:00:00.123450Z' + ${index}::int * interval '1 microsecond'` })
      .where(eq(entries.id, entry.id));
    made.push(entry.publicId);
  }
  expect(await readAll(`/c/${character.slug}/new`, 2)).toEqual(made.reverse());
});

test('what is not published, or has no finished cover, is in no list', async () => {
  const member = await makeMember();
  const character = await makeCharacter();
  const mine = { memberId: member.id, characterId: character.id, seriesId: character.seriesId, title: 'canary' };
  await makeEntry({ ...mine, state: 'draft' });
  await makeEntry({ ...mine, state: 'unpublished' });
  const waiting = await makeEntry(mine);
  const processing = await makePhoto(member.id, { entryId: waiting.id, status: 'processing' });
  await db.update(entries).set({ coverPhotoId: processing.id }).where(eq(entries.id, waiting.id));
  await db.delete(photos).where(eq(photos.id, waiting.coverPhotoId));
  const bare = await makeEntry(mine);
  await db.update(entries).set({ coverPhotoId: null }).where(eq(entries.id, bare.id));
  const lists = ['/', '/new', '/top/all', `/c/${character.slug}`, `/@${member.handle}`];
  for (const path of lists) {
    for (let after: string | null = null; ; ) {
      const page = await listEntries(path, after, 'en');
      expect(JSON.stringify(page)).not.toContain('canary');
      after = page?.next ?? null;
      if (!after) break;
    }
  }
});

test('junk is no list and no cursor', async () => {
  const junk = [
    'x',
    '',
    'W10',
    Buffer.from('["a",1]').toString('base64url'),
    Buffer.from('[1e300,"aaaaaaaaaa"]').toString('base64url'),
  ];
  for (const after of junk) expect(await listEntries('/', after, 'en')).toBeNull();
  expect(await listEntries('/nowhere', null, 'en')).toBeNull();
  const far = Buffer.from('[7999999999999999,"aaaaaaaaaa"]').toString('base64url');
  for (const path of ['/', '/new', '/top/all']) expect(await listEntries(path, far, 'en')).not.toBeNull();
});

test('a card holds what the wall needs and nothing of the database', async () => {
  const entry = await makeEntry({ title: 'A card' });
  const page = await listEntries('/new', null, 'en');
  const card = page?.cards.find(({ id }) => id === entry.publicId);
  expect(card).toMatchObject({ title: 'A card', slug: entry.slug, cover: { webpWidths: [320, 480, 640] } });
  expect(JSON.stringify(page)).not.toContain(entry.id);
});
