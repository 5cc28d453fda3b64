import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeCharacter, makeEntry, makeMember } from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import { makeViewer } from '@/test/viewer';
import { findEntries } from './find-entries';

test('entries are found by address, title, maker and character, the most voted first, and only published ones', async () => {
  const gallery = await makeGallery();
  const owner = await makeViewer({ id: gallery.ownerId });
  const maker = await makeMember({ handle: 'zinnober.works' });
  const character = await makeCharacter({ name: 'Ångström of Zyx' });
  const place = { characterId: character.id, seriesId: character.seriesId };
  const helmet = await makeEntry({ title: 'Quokka helmet', memberId: maker.id, voteCount: 1 });
  const other = await makeEntry({ title: 'A quokka, 100%', ...place, voteCount: 5 });
  await makeEntry({ title: 'Quokka draft', state: 'draft', memberId: maker.id, ...place });
  const found = async (asked: string) => (await findEntries(owner, gallery.slug, asked))?.map(({ id }) => id);

  expect(await found('QUOKKA')).toEqual([other.publicId, helmet.publicId]);
  expect(await found('zinno')).toEqual([helmet.publicId]);
  expect(await found('angstrom')).toEqual([other.publicId]);
  expect(await found(`http://127.0.0.1:3000/ja/e/${helmet.publicId}/quokka-helmet#A2`)).toEqual([helmet.publicId]);
  expect(await found(helmet.publicId)).toEqual([helmet.publicId]);
  expect(await found('qu')).toEqual([helmet.publicId]);
  expect(await found('q')).toEqual([]);
  expect(await found('100%')).toEqual([other.publicId]);
  expect(await found('%%%')).toEqual([]);
  expect(await found('\\')).toEqual([]);
});

test('each of the questions is answered by an index', async () => {
  const { id } = await makeMember();
  await db.execute(sql`
    INSERT INTO members (handle) SELECT 'crowd' || n FROM generate_series(1, 2000) n`);
  await db.execute(sql`
    INSERT INTO entries (public_id, member_id, title, character_name, state, published_at, photo_count)
    SELECT 'i' || lpad(n::text, 9, '0'), ${id}, md5(n::text), 'Somebody', 'published', now(), 1
    FROM generate_series(1, 3000) n`);
  for (const index of ['entries_title_trgm', 'members_handle_trgm']) {
    await db.execute(sql`SELECT gin_clean_pending_list(${index}::regclass)`);
  }
  await db.execute(sql`ANALYZE entries, members`);
  const plan = (query: ReturnType<typeof sql>) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`SET LOCAL enable_seqscan = off`);
      return JSON.stringify(await tx.execute(sql`EXPLAIN ${query}`));
    });
  expect(
    await plan(sql`SELECT id FROM entries WHERE state = 'published' AND kitbash_fold(title) LIKE '%quokka%'`),
  ).toContain('entries_title_trgm');
  expect(await plan(sql`SELECT id FROM members WHERE kitbash_fold(handle::text) LIKE 'zinno%'`)).toContain(
    'members_handle_trgm',
  );
});
