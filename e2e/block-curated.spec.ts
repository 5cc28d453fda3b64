import type { Page } from '@playwright/test';
import { eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember, makePhoto, makeStory } from '@/db/factories';
import { makeCurator, makeGallery } from '@/db/factories/gallery';
import { blocks, entries, members, picks, type StoryBlock } from '@/db/schema';
import { sealedSession, signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

// The photographs of these entries were never made, and what is not there answers 404.
test.use({ expectedErrors: [/\/media\/|status of 404/] });

const block = (memberId: string, blockedId: string) => db.insert(blocks).values({ memberId, blockedId });

/** As it is read, without what is hidden. */
const seen = { useInnerText: true };

/** What the keyboard can stop at, and what a screen reader is told of, speaks of none of these. */
async function expectNowhere(page: Page, ...words: string[]) {
  const tree = await page.locator('main').ariaSnapshot();
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, [tabindex])')]
      .filter((stop) => stop.tabIndex >= 0 && stop.checkVisibility())
      .map((stop) => `${stop.getAttribute('href')} ${stop.getAttribute('aria-label')} ${stop.textContent}`)
      .join('\n'),
  );
  for (const word of words) {
    expect(tree).not.toContain(word);
    expect(stops).not.toContain(word);
  }
}

test('a gallery loses entries and names of who is out of sight, and closes when they own it', async ({ page }) => {
  const [ann, owner, second, bob] = await Promise.all([1, 2, 3, 4].map(() => makeMember({ role: 'moderator' })));
  if (!ann || !owner || !second || !bob) throw new Error('no members');
  const lead = await makeEntry({ memberId: bob.id });
  const wall = await makeEntry({ memberId: bob.id });
  const others = [await makeEntry(), await makeEntry(), await makeEntry()];
  const shown = [lead, ...others.slice(0, 1), wall, ...others.slice(1)];
  const gallery = await makeGallery({ ownerId: owner.id, entries: shown, leads: 2, isOpen: true });
  await makeCurator(gallery.id, second.id, 'editor');
  await block(bob.id, ann.id);
  await signIn(page, ann);

  await page.goto(`/g/${gallery.slug}`);
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  for (const { title } of others) await expect(page.getByText(title).first()).toBeVisible();
  await expectNowhere(page, bob.handle, lead.title, wall.title);
  const by = page.locator('header p', { hasText: 'Picked by' });
  await expect(by).toContainText(`Picked by ${owner.handle} and ${second.handle},`, seen);
  await expect(page.getByRole('link', { name: 'Suggest an entry' })).toBeVisible();
  await page.goto(`/e/${others[0]?.publicId}/${others[0]?.slug}`);
  await expect(page.getByText('In one gallery')).toBeVisible();

  await block(ann.id, owner.id);
  // The style of a page is kept for a minute, unless the change was made here.
  await page.evaluate(() => localStorage.setItem('kitbash.sight', 'changed'));
  await page.goto(`/g/${gallery.slug}`);
  await expect(by).toContainText(`Picked by ${second.handle},`, seen);
  await expectNowhere(page, owner.handle, 'Suggest an entry', 'open for suggestions');
  await page.goto(`/g/${gallery.slug}/submit`);
  await expect(page.getByText('takes no suggestions')).toBeVisible();
  await page.goto('/g');
  await expect(page.getByRole('link', { name: gallery.title })).toBeVisible();
  await expectNowhere(page, owner.handle);
});

test('a story loses what it shows of who is out of sight, and the name of its writer', async ({ page }) => {
  const [ann, writer, bob] = [await makeMember(), await makeMember({ role: 'moderator' }), await makeMember()];
  const [bobs, other] = [await makeEntry({ memberId: bob.id }), await makeEntry()];
  const photo = await makePhoto(bob.id, { entryId: bobs.id, position: 1 });
  const content: StoryBlock[] = [
    { type: 'paragraph', content: [{ type: 'text', text: 'Words that stay.' }] },
    { type: 'entry', attrs: { id: bobs.publicId } },
    { type: 'photo', attrs: { id: photo.id, caption: 'A seam of his' } },
    { type: 'entry', attrs: { id: other.publicId } },
  ];
  const fields = { title: 'A story of seams', standfirst: 'Seams.', characters: [], series: [] };
  const draft = { ...fields, cover: [bobs.publicId, other.publicId], body: { type: 'doc' as const, content } };
  const story = await makeStory({ state: 'published', authorId: writer.id, draft });
  await block(ann.id, bob.id);
  await block(writer.id, ann.id);

  await page.goto(`/s/${story.slug}`);
  await expect(page.getByText('A seam of his')).toBeVisible();
  await signIn(page, ann);
  await page.goto(`/s/${story.slug}`);
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  await expect(page.getByText('Words that stay.')).toBeVisible();
  await expect(page.getByText(other.title).first()).toBeVisible();
  await expectNowhere(page, bob.handle, bobs.title, 'A seam of his', writer.handle);
  await expect(page.locator('figcaption', { hasText: 'Costumes:' })).toHaveText(
    /^Costumes:\s*Entry \w+ \(\w+\)$/,
    seen,
  );
});

test('the entry of the day leaves the home page of who does not meet its maker, and leaves no hole', async ({
  page,
  baseURL,
}) => {
  const [ann, moderator] = [await makeMember(), await makeMember({ role: 'moderator' })];
  const today = new Date().toISOString().slice(0, 10);
  await page.request.post('/api/picks', {
    headers: { Cookie: `kitbash.session=${await sealedSession(moderator)}`, Origin: baseURL ?? '' },
    data: { day: today, entry: (await makeEntry()).publicId },
  });
  // There is one a day: the other window may have been faster.
  const [pick] = await db
    .select({ title: entries.title, maker: sql<string>`${members.handle}::text`, makerId: members.id })
    .from(picks)
    .innerJoin(entries, eq(entries.id, picks.entryId))
    .innerJoin(members, eq(members.id, entries.memberId))
    .where(eq(picks.day, today));
  if (!pick) throw new Error('no entry of the day');
  const band = page.getByRole('region', { name: 'Curated' });
  await expect(async () => {
    await page.goto('/');
    await expect(band.getByText(pick.title)).toBeVisible({ timeout: 1_000 });
  }).toPass();

  await block(pick.makerId, ann.id);
  await signIn(page, ann);
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Your menu' })).toBeVisible();
  await expect(page.getByText('Entry of the day')).toBeHidden();
  await expectNowhere(page, pick.title, pick.maker);
  // With a gallery beside it the band stays, and the gallery has its whole width.
  const [room, teaser] = [band.locator('> div'), band.locator('> div > div').first()];
  if (await room.isVisible()) {
    const widths = [await room.evaluate((box) => box.clientWidth), (await teaser.boundingBox())?.width ?? 0];
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeGreaterThan(0.8);
  }
});
