import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { db, type Executor } from '../client';
import * as t from '../schema';

// Rows for tests, each in a world of its own: what a test does not name is filled in and unique.

let last = 0;
const next = () => `${++last}${randomBytes(3).toString('hex')}`;

type New<T extends PgTable> = Partial<T['$inferInsert']>;

/** Trusted: what they publish is shown at once, and their votes count. `newcomer` makes somebody new. */
export async function makeMember(given: New<typeof t.members> = {}, tx: Executor = db) {
  const name = `m${next()}`;
  return one(
    await tx
      .insert(t.members)
      .values({
        ...{ handle: name, email: `${name}@example.test`, emailVerifiedAt: new Date() },
        ...{ approvedCount: 5, votesHeld: false, ...given },
      })
      .returning(),
  );
}

/** What a new member has: nothing approved, and votes that do not count yet. */
export const newcomer = { approvedCount: 0, votesHeld: true };

/** Of a password that nobody knows. */
const unknownPassword =
  '$argon2id$v=19$m=19456,t=2,p=1$erpF8RXqFJZ7ccf7GEpuAg$IZimSc438C8ockbL1j4aL3IdVeBPgs3PwG85kXf/PpI';

/** Someone who joined and has not confirmed. */
export async function makePendingMember(given: New<typeof t.pendingMembers> = {}, tx: Executor = db) {
  const name = `p${next()}`;
  const expiresAt = new Date(Date.now() + 86_400_000);
  const filled = {
    handle: name,
    email: `${name}@example.test`,
    passwordHash: unknownPassword,
    locale: 'en' as const,
    expiresAt,
  };
  return one(
    await tx
      .insert(t.pendingMembers)
      .values({ ...filled, ...given })
      .returning(),
  );
}

export async function makeSession(memberId: string, given: New<typeof t.sessions> = {}, tx: Executor = db) {
  const expiresAt = new Date(Date.now() + 86_400_000);
  return one(
    await tx
      .insert(t.sessions)
      .values({ memberId, expiresAt, ...given })
      .returning(),
  );
}

export async function suspend(memberId: string, tx: Executor = db) {
  return one(await tx.insert(t.suspensions).values({ memberId, reason: 'A test' }).returning());
}

export async function makeSeries(given: New<typeof t.series> = {}, tx: Executor = db) {
  const slug = `s${next()}`;
  return one(
    await tx
      .insert(t.series)
      .values({ slug, title: slug, creators: 'Someone', summary: 'A work.', summaryJa: '作品。', ...given })
      .returning(),
  );
}

export async function makeCharacter(given: New<typeof t.characters> = {}, tx: Executor = db) {
  const slug = `c${next()}`;
  const seriesId = given.seriesId ?? (await makeSeries({}, tx)).id;
  return one(
    await tx
      .insert(t.characters)
      .values({ slug, name: slug, summary: 'A person.', summaryJa: '人物。', ...given, seriesId })
      .returning(),
  );
}

export async function makeAppearance(given: New<typeof t.appearances> = {}, tx: Executor = db) {
  const slug = `a${next()}`;
  const seriesId = given.seriesId ?? (await makeSeries({}, tx)).id;
  return one(
    await tx
      .insert(t.appearances)
      .values({ slug, title: slug, medium: 'film', position: 0, ...given, seriesId })
      .returning(),
  );
}

/** A report of talks, as a moderator would have written it. */
export async function makeClaim(appearanceId: string, given: New<typeof t.claims> = {}, tx: Executor = db) {
  const said = {
    speaker: 'Someone',
    statement: 'says that there are talks',
    statedOn: '2023-05-09',
    precision: 'day' as const,
    sourceName: 'A paper',
    sourceUrl: 'https://paper.test/1',
    tier: 'report' as const,
    status: 'in_talks' as const,
  };
  return one(
    await tx
      .insert(t.claims)
      .values({ ...said, ...given, appearanceId })
      .returning(),
  );
}

/** A draft; with `state: 'published'` a story that everyone reads, as its draft has it. */
export async function makeStory(given: New<typeof t.stories> = {}, tx: Executor = db) {
  const name = `story-${next()}`;
  const draft: t.StoryFields = {
    ...{ title: `Story ${name}`, standfirst: 'What it is about.', cover: [], characters: [], series: [] },
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] },
    ...given.draft,
  };
  const { state = 'draft', ...rest } = given;
  const made = one(
    await tx
      .insert(t.stories)
      .values({ slug: name, lang: 'en', ...rest, draft })
      .returning(),
  );
  if (state === 'draft') return made;
  const version = one(
    await tx.insert(t.storyVersions).values({ storyId: made.id, kind: 'published', fields: draft }).returning(),
  );
  const { title, standfirst, cover } = draft;
  return one(
    await tx
      .update(t.stories)
      .set({ state, versionId: version.id, title, standfirst, cover, publishAt: given.publishAt ?? new Date() })
      .where(sql`${t.stories.id} = ${made.id}`)
      .returning(),
  );
}

export async function makeDesign(characterId: string, given: New<typeof t.designs> = {}, tx: Executor = db) {
  const slug = `d${next()}`;
  return one(
    await tx
      .insert(t.designs)
      .values({ characterId, slug, name: slug, position: 0, ...given })
      .returning(),
  );
}

/** A ready photo of a given entry; its files are not made. */
export async function makePhoto(ownerId: string, given: New<typeof t.photos> = {}, tx: Executor = db) {
  const ready = {
    status: 'ready' as const,
    key: randomBytes(16).toString('hex'),
    width: 1200,
    height: 1500,
    averageColour: '#336699',
    webpWidths: [160, 320, 480, 640, 960],
    avifWidths: [160, 320, 480, 640, 960],
    readyAt: new Date(),
  };
  const waiting = given.status && given.status !== 'ready';
  return one(
    await tx
      .insert(t.photos)
      .values({ ownerId, fileName: 'photo.jpg', ...(waiting ? {} : ready), ...given })
      .returning(),
  );
}

/** A published entry with one ready photo as its cover. `state` makes it a draft, or one that waits, with the same photo. */
export async function makeEntry(given: New<typeof t.entries> = {}, tx: Executor = db) {
  const memberId = given.memberId ?? (await makeMember({}, tx)).id;
  const name = next();
  const entry = one(
    await tx
      .insert(t.entries)
      .values({
        publicId: randomUUID().replaceAll('-', '').slice(0, 10),
        title: `Entry ${name}`,
        slug: `entry-${name}`,
        characterName: given.characterId ? undefined : 'Somebody',
        state: 'published',
        publishedAt: given.state === 'draft' || given.state === 'waiting' ? undefined : new Date(),
        sentAt: given.state === 'waiting' ? new Date() : undefined,
        photoCount: 1,
        ...given,
        memberId,
      })
      .returning(),
  );
  const photo = await makePhoto(memberId, { entryId: entry.id }, tx);
  await tx.update(t.entries).set({ coverPhotoId: photo.id }).where(sql`${t.entries.id} = ${entry.id}`);
  return { ...entry, coverPhotoId: photo.id };
}

export async function makeComment(entryId: string, given: New<typeof t.comments> = {}, tx: Executor = db) {
  const memberId = given.memberId ?? (await makeMember({}, tx)).id;
  return one(
    await tx
      .insert(t.comments)
      .values({ body: 'Well made', ...given, entryId, memberId })
      .returning(),
  );
}

/** Someone without an account; `memberId` asks a member. */
export async function makeCredit(entryId: string, given: New<typeof t.credits> = {}, tx: Executor = db) {
  return one(
    await tx
      .insert(t.credits)
      .values({ role: 'photographer', name: 'Somebody', position: 0, ...given, entryId })
      .returning(),
  );
}

export async function makeNote(entryId: string, given: New<typeof t.buildNotes> = {}, tx: Executor = db) {
  return one(
    await tx
      .insert(t.buildNotes)
      .values({ title: 'A step', notedOn: '2026-01-31', ...given, entryId })
      .returning(),
  );
}

/** A tag of its own, on the entry. */
export async function makeTag(entryId: string, given: New<typeof t.tags> = {}, tx: Executor = db) {
  const slug = `t${next()}`;
  const tag = one(
    await tx
      .insert(t.tags)
      .values({ slug, name: slug, ...given })
      .returning(),
  );
  await tx.insert(t.entryTags).values({ entryId, tagId: tag.id });
  return tag;
}

/** An open case about an entry, with one report by a new member; its pictures were never copied. */
export async function makeCase(
  entry: { id: string; memberId: string; title: string; publicId: string; slug: string },
  given: New<typeof t.cases> = {},
  tx: Executor = db,
) {
  const made = one(
    await tx
      .insert(t.cases)
      .values({
        ...{ subjectKind: 'entry', subjectId: entry.id, memberId: entry.memberId, rule: 'no_permission', urgency: 3 },
        snapshot: { title: entry.title, text: '', path: `/e/${entry.publicId}/${entry.slug}`, pictures: [] },
        reportCount: 1,
        ...given,
      })
      .returning(),
  );
  const reporter = await makeMember({}, tx);
  await tx
    .insert(t.reports)
    .values({ caseId: made.id, reporterId: reporter.id, rule: 'no_permission', words: 'Look at this' });
  return made;
}

function one<T>(rows: T[]): T {
  const [row] = rows;
  if (!row) throw new Error('the insert returned no row');
  return row;
}
