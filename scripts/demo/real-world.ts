import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { characters, comments, credits, entryTags, tags, votes } from '@/db/schema';
import { photoStorage } from '@/lib/storage/photos';

/** Two real members, an entry of Alita's by one of them, and what they and the demo have to do with each other. */
export async function makeRealWorld() {
  const { characterId, seriesId } = await alita();
  const [maker, other] = [await makeMember(), await makeMember()];
  const entry = await makeEntry({ memberId: maker.id, characterId, seriesId, commentCount: 5 });
  await db.update(characters).set({ entryCount: sql`entry_count + 1` }).where(eq(characters.id, characterId));
  const [foamwright, jo] = await Promise.all([demoMember('foamwright'), demoMember('seamripper_jo')]);
  const voters = [foamwright, jo, other.id];
  await db.insert(votes).values(voters.map((memberId) => ({ memberId, entryId: entry.id })));
  const say = async (memberId: string, body: string, parentId?: string) => {
    const values = { entryId: entry.id, memberId, body, parentId };
    const [row] = await db.insert(comments).values(values).returning({ id: comments.id });
    return row?.id;
  };
  const answered = await say(foamwright, 'From the demo, answered');
  await say(other.id, 'A real answer', answered);
  await say(jo, 'From the demo, in the same thread', answered);
  const own = await say(other.id, 'A real comment');
  await say(jo, 'From the demo, under a real comment', own);
  await db.insert(credits).values({
    entryId: entry.id,
    position: 0,
    role: 'props',
    memberId: foamwright,
    name: 'foamwright',
    status: 'accepted',
    answeredAt: new Date(),
  });
  const tag = await shareTag(entry.id);

  // On the demo's side: a real vote and comment, and an entry made by somebody who signed in as one of its members.
  const [theirs] = await readIds(sql`SELECT id FROM entries WHERE is_demo LIMIT 1`);
  await db.insert(votes).values({ memberId: other.id, entryId: theirs ?? '' });
  await db.insert(comments).values({ memberId: other.id, entryId: theirs ?? '', body: 'Goes with that entry' });
  await makeEntry({ memberId: foamwright });

  const key = await keyOf(entry.coverPhotoId);
  await photoStorage.put(key, 'full.webp', new Uint8Array(1));
  return { entryId: entry.id, publicId: entry.publicId, otherId: other.id, key, tag };
}

async function alita() {
  const [row] = await db
    .select({ characterId: characters.id, seriesId: characters.seriesId })
    .from(characters)
    .where(eq(characters.slug, 'alita'));
  if (!row) throw new Error('no Alita');
  return row;
}

export async function demoMember(handle: string): Promise<string> {
  const [id] = await readIds(sql`SELECT id FROM members WHERE handle = ${handle}`);
  if (!id) throw new Error(`no ${handle}`);
  return id;
}

async function shareTag(entryId: string): Promise<string> {
  const [tag] = await db.select({ id: tags.id, slug: tags.slug }).from(tags).where(eq(tags.isDemo, true)).limit(1);
  if (!tag) throw new Error('no tag');
  await db.insert(entryTags).values({ entryId, tagId: tag.id });
  return tag.slug;
}

async function keyOf(photoId: string): Promise<string> {
  const [key] = await readIds(sql`SELECT key AS id FROM photos WHERE id = ${photoId}`);
  return key ?? '';
}

export async function readIds(query: ReturnType<typeof sql>): Promise<string[]> {
  return (await db.execute<{ id: string }>(query)).map(({ id }) => id);
}
