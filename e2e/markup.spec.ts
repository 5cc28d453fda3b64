import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import * as make from '@/db/factories';
import { makeGallery } from '@/db/factories/gallery';
import {
  type Arrangement,
  characterProposals,
  entries,
  galleryItems,
  gallerySections,
  gallerySubmissions,
  galleryVersions,
  photos,
} from '@/db/schema';
import { expectOnlyText, markup, watchForMarkup } from './fixtures/markup';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// Straight into the tables: what is shown must be text whatever the forms let through.

test('what members write is text on every page that shows it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same pages hold the same text');
  test.setTimeout(180_000);
  const seen = await watchForMarkup(page);
  const series = await make.makeSeries({ entryCount: markup.length });
  const character = await make.makeCharacter({ seriesId: series.id, entryCount: markup.length });
  const look = async (path: string, texts: string[]) => {
    await page.goto(path);
    await expectOnlyText(page, texts);
  };

  for (const text of markup) {
    const { member, entry, title, profile, words } = await writeEverywhere(text);
    await look(`/@${member.handle}`, [...profile, title, `${text}~c`]);
    await look(`/e/${entry.publicId}/${entry.slug}`, words);
    await expect(page).toHaveTitle(new RegExp(escaped(title)));
    const place = { characterId: character.id, seriesId: series.id, characterName: null };
    await db.update(entries).set(place).where(eq(entries.id, entry.id));
  }

  const titles = markup.map((text) => `${text}~t`);
  await look(`/c/${character.slug}/new`, titles.slice(-12));
  await look(`/ja/c/${character.slug}`, []);
  await look(`/series/${series.slug}`, []);
  for (const path of ['/', '/new', '/top/all', '/ranking']) await look(path, []);

  const owner = await make.makeMember({ bio: markup.join('\n') });
  const draft = await makeFullDraft(owner.id);
  await signIn(page, owner);
  await look('/upload', ['~d']);
  await look(
    `/upload/${draft.publicId}`,
    markup.flatMap((text) => [`${text}~f`, `${text}~a`, `${text}~n`]),
  );
  await look('/settings/profile', markup);

  // What is typed is shown by the page's own script before the server's copy comes.
  const { publicId } = await make.makeEntry();
  await page.goto(`/e/${publicId}`);
  await page.getByRole('textbox', { name: 'Ask about the build' }).fill(markup.join('\n'));
  const sent = page.waitForResponse((answer) => answer.url().endsWith('/comments') && answer.ok());
  await page.getByRole('button', { name: 'Send comment' }).click();
  await sent;
  // Signs that turn the direction of text are not taken.
  await expectOnlyText(
    page,
    markup.map((text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')),
  );
  expect(seen).toEqual([]);
});

test('what curators write is text on every page of a gallery', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same pages hold the same text');
  test.setTimeout(120_000);
  const seen = await watchForMarkup(page);
  const marked = (letter: string) => markup.map((text) => `${text}~${letter}`);
  const { slug, ownerId } = await writeGallery();
  const pages = [...marked('t'), ...marked('w'), ...marked('n'), `${markup[0]}~g`, `${markup[1]}~i`, `${markup[2]}~q`];
  await page.goto(`/g/${slug}`);
  await expectOnlyText(page, pages);
  await page.goto('/g');
  await expectOnlyText(page, [`${markup[0]}~g`, `${markup[1]}~i`]);
  await signIn(page, { id: ownerId });
  await page.goto(`/g/${slug}/preview`);
  await expectOnlyText(page, pages);
  await page.goto(`/g/${slug}/edit`);
  await expectOnlyText(page, [...marked('t'), ...marked('w'), ...marked('s'), `${markup[3]}~o`]);
  expect(seen).toEqual([]);
});

/** A gallery with a text in every field that curators have, and one that a member sent in with each. */
async function writeGallery() {
  const words = { title: `${markup[0]}~g`, words: `${markup[1]}~i`, quote: `${markup[2]}~q` };
  const gallery = await makeGallery({ ...words, isOpen: true });
  const sections: Arrangement['sections'] = [];
  for (const [position, text] of markup.entries()) {
    const [entry, sent] = [await make.makeEntry(), await make.makeEntry()];
    const said = { title: `${text}~t`, words: `${text}~w` };
    const [section] = await db
      .insert(gallerySections)
      .values({ galleryId: gallery.id, position: position + 1, ...said })
      .returning();
    const item = { galleryId: gallery.id, entryId: entry.id, sectionId: section?.id ?? '', position };
    await db.insert(galleryItems).values({ ...item, isLead: true, note: `${text}~n` });
    await db
      .insert(gallerySubmissions)
      .values({ galleryId: gallery.id, entryId: sent.id, memberId: sent.memberId, words: `${text}~s` });
    const items = [{ entry: entry.publicId, photo: null, note: `${text}~n`, lead: true }];
    sections.push({ key: `m${position}`, ...said, items });
  }
  const other = { title: `${markup[3]}~o`, words: '' };
  const arrangement = { ...gallery.arrangement, ...words, other, sections };
  await db.update(galleryVersions).set({ arrangement }).where(eq(galleryVersions.galleryId, gallery.id));
  return gallery;
}

/** One text in every field of a member and of a published entry, each with a mark of its own. */
async function writeEverywhere(text: string) {
  const url = `https://zq.test/${text}`;
  const member = await make.makeMember({
    displayName: `${text}~m`,
    pronouns: `${text}~p`,
    home: `${text}~h`,
    bio: `${text}~b`,
    links: [{ label: `${text}~l`, url }],
  });
  const title = `${text}~t`;
  const entry = await make.makeEntry({
    memberId: member.id,
    title,
    story: `${text}~s`,
    characterName: `${text}~c`,
    event: `${text}~e`,
    commentCount: 2,
  });
  await db
    .update(photos)
    .set({ alt: `${text}~a` })
    .where(eq(photos.entryId, entry.id));
  await make.makeCredit(entry.id, { name: `${text}~r` });
  await make.makeNote(entry.id, { title: `${text}~n`, body: `${text}~o` });
  await make.makeTag(entry.id, { name: `${text}~g` });
  await make.makeTag(entry.id, { name: `${text}~w`, category: 'material' });
  const { id: parentId } = await make.makeComment(entry.id, { body: `${text}~k` });
  await make.makeComment(entry.id, { body: `${text}~y`, parentId });
  const marks = (letters: string) => [...letters].map((letter) => `${text}~${letter}`);
  return { member, entry, title, profile: marks('mphbl'), words: marks('tscearnogwky') };
}

/** A draft in whose lists every text stands: names of files, descriptions, notes. */
async function makeFullDraft(memberId: string) {
  const [text = ''] = markup;
  const draft = await make.makeEntry({ memberId, state: 'draft', title: `${text}~d`, story: markup.join('\n') });
  for (const [position, text] of markup.entries()) {
    await make.makePhoto(memberId, { entryId: draft.id, position, fileName: `${text}~f`, alt: `${text}~a` });
    await make.makeNote(draft.id, { title: `${text}~n`, body: `${text}~o` });
    await make.makeCredit(draft.id, { name: `${text}~r`, position });
  }
  const words = { name: `${text}~q`, seriesTitle: `${text}~z` };
  await db.insert(characterProposals).values({ memberId, entryId: draft.id, ...words });
  return draft;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
