import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import {
  makeAppearance,
  makeCharacter,
  makeClaim,
  makeCredit,
  makeEntry,
  makeMember,
  makePhoto,
  makeSeries,
  makeStory,
} from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import { claimMarks, credits, entries, galleries, members, photos, type StoryFields } from '@/db/schema';
import { embedTags } from './embed-tags';
import { getStory } from './story';

/** A story with one of everything, and above it two photos. */
async function makeFullStory() {
  const series = await makeSeries();
  const character = await makeCharacter({ seriesId: series.id });
  const appearance = await makeAppearance({ seriesId: series.id });
  const [claim, entry, other] = [await makeClaim(appearance.id), await makeEntry(), await makeEntry()];
  const host = await makeEntry({ photoCount: 2 });
  const photo = await makePhoto(host.memberId, { entryId: host.id, position: 1 });
  const gallery = await makeGallery({ entries: [other] });
  const story = await makeStory({
    state: 'published',
    draft: {
      ...{ title: 'All of it', standfirst: 'One of each.', cover: [entry.publicId, other.publicId] },
      ...{ characters: [], series: [] },
      body: {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] },
          { type: 'entry', attrs: { id: entry.publicId } },
          { type: 'photo', attrs: { id: photo.id, caption: 'A seam' } },
          { type: 'gallery', attrs: { slug: gallery.slug } },
          { type: 'character', attrs: { slug: character.slug } },
          { type: 'appearance', attrs: { series: series.slug, slug: appearance.slug } },
          { type: 'claim', attrs: { id: claim.id } },
        ],
      },
    },
  });
  return { story, series, character, appearance, claim, entry, other, host, photo, gallery };
}

const embedsOf = async ({ slug }: { slug: string }) => {
  const story = await getStory(slug, 'en');
  if (!story) throw new Error('no story');
  return story.embeds;
};

test('a story has all that it names', async () => {
  const { story, entry, other, photo, gallery, character, appearance, claim } = await makeFullStory();
  expect(await embedsOf(story)).toMatchObject({
    cards: [{ id: entry.publicId }, { id: other.publicId }],
    photos: [{ id: photo.id }],
    galleries: [{ slug: gallery.slug }],
    characters: [{ slug: character.slug }],
    appearances: [{ slug: appearance.slug, status: 'in_talks' }],
    claims: [{ id: claim.id, setsStatus: true, marked: null }],
  });
});

test.each([
  ['removed', (id: string) => db.update(entries).set({ state: 'removed' }).where(eq(entries.id, id))],
  ['taken back', (id: string) => db.update(entries).set({ state: 'unpublished' }).where(eq(entries.id, id))],
])('an entry that is %s is left out, in the text and above it', async (_, change) => {
  const { story, entry, other, host } = await makeFullStory();
  await change(entry.id);
  await change(host.id);
  const { cards, photos } = await embedsOf(story);
  expect(cards.map(({ id }) => id)).toEqual([other.publicId]);
  expect(photos).toEqual([]);
});

test('with a member go the entries, and out of the story', async () => {
  const { story, entry, other } = await makeFullStory();
  await db.delete(members).where(eq(members.id, entry.memberId));
  expect((await embedsOf(story)).cards.map(({ id }) => id)).toEqual([other.publicId]);
});

test('a frozen photo is left out, and is there again when it is given back', async () => {
  const { story, photo } = await makeFullStory();
  await db.update(photos).set({ status: 'frozen' }).where(eq(photos.id, photo.id));
  expect((await embedsOf(story)).photos).toEqual([]);
  await db.update(photos).set({ status: 'ready' }).where(eq(photos.id, photo.id));
  expect((await embedsOf(story)).photos).toHaveLength(1);
});

test('a gallery that was taken out of sight is left out', async () => {
  const { story, gallery } = await makeFullStory();
  await db.update(galleries).set({ state: 'draft', publishedAt: null }).where(eq(galleries.id, gallery.id));
  expect((await embedsOf(story)).galleries).toEqual([]);
});

test('a claim that was marked stays and says so, and the status is the one that follows without it', async () => {
  const { story, claim, appearance } = await makeFullStory();
  await db
    .insert(claimMarks)
    .values({ claimId: claim.id, appearanceId: appearance.id, kind: 'disproved', words: 'A joke' });
  const { claims, appearances } = await embedsOf(story);
  expect(claims).toMatchObject([{ id: claim.id, marked: 'disproved', setsStatus: false }]);
  expect(appearances).toMatchObject([{ status: 'rumoured' }]);
  // An official word that was marked is none, and a mark that was withdrawn neither.
  const official = await makeClaim(appearance.id, { tier: 'official', status: 'announced' });
  expect((await embedsOf(story)).claims).toMatchObject([{ hasOfficial: true }]);
  const row = { claimId: official.id, appearanceId: appearance.id, kind: 'disproved' as const, words: 'A joke' };
  await db.insert(claimMarks).values(row);
  expect((await embedsOf(story)).claims).toMatchObject([{ hasOfficial: false }]);
  await db.update(claimMarks).set({ withdrawnAt: new Date() }).where(eq(claimMarks.claimId, claim.id));
  expect((await embedsOf(story)).claims).toMatchObject([{ marked: null, setsStatus: true }]);
});

test('a photographer who declined, or whose credit was removed, is not named beside the photo', async () => {
  const { story, host } = await makeFullStory();
  const { id, handle } = await makeMember();
  const credit = await makeCredit(host.id, { role: 'photographer', name: 'Ada', memberId: id });
  expect((await embedsOf(story)).photos).toMatchObject([{ photographer: 'Ada', photographerIs: handle }]);
  for (const status of ['declined', 'removed'] as const) {
    await db.update(credits).set({ status, answeredAt: new Date() }).where(eq(credits.id, credit.id));
    expect((await embedsOf(story)).photos).toMatchObject([{ photographer: null, photographerIs: null }]);
  }
});

test('whatever it names renews it, also what nobody sees at the time', async () => {
  const { story, series, character, entry, other, host, photo, gallery } = await makeFullStory();
  await db.update(photos).set({ status: 'frozen' }).where(eq(photos.id, photo.id));
  await db.update(entries).set({ state: 'removed' }).where(eq(entries.id, host.id));
  const tags = await embedTags(story.draft);
  expect(new Set(tags)).toEqual(
    new Set([
      ...[entry, other, host].map(({ publicId }) => `entry:${publicId}`),
      ...[`gallery:${gallery.slug}`, `character:${character.slug}`, `series:${series.slug}`],
    ]),
  );
  // A claim alone is as much a reason to look again as the appearance beside it.
  const claims = story.draft.body.content.filter(({ type }) => type === 'claim');
  const only: StoryFields = { ...story.draft, cover: [], body: { type: 'doc', content: claims } };
  expect(await embedTags(only)).toEqual([`series:${series.slug}`]);
  const tied = { ...only, body: { ...only.body, content: [] }, characters: ['a-fool'], series: ['a-play'] };
  expect(await embedTags(tied)).toEqual(['character:a-fool', 'series:a-play']);
});
