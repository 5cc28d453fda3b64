import type { APIRequestContext, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeCase, makeMember, makeStory } from '@/db/factories';
import {
  members,
  type StoryBlock,
  type StoryFields,
  stories,
  storyCharacters,
  storySeries,
  storyVersions,
} from '@/db/schema';
import { expectAccessible } from './fixtures/accessible';
import { expectAlive } from './fixtures/alive';
import { makeModerator } from './fixtures/moderation';
import { signIn } from './fixtures/sign-in';
import { makeStoryWorld, pick, publishStory } from './fixtures/stories';
import { expect, test } from './fixtures/test';

// The photographs were never made, and what is not public answers 404.
test.use({ expectedErrors: [/\/media\/|status of 404/] });

const text = (words: string) => [{ type: 'text' as const, text: words }];
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: text(words) });
const item = (words: string) => ({ type: 'listItem' as const, content: [paragraph(words)] });

type World = Awaited<ReturnType<typeof makeStoryWorld>>;

const everyBlock = ({ entry, photo, gallery, character, series, appearance, claim }: World): StoryBlock[] => [
  paragraph('A first paragraph.'),
  { type: 'heading', attrs: { level: 2 }, content: text('How it began') },
  { type: 'bulletList', content: [item('Brass'), item('Felt')] },
  { type: 'heading', attrs: { level: 3 }, content: text('In its own words') },
  {
    type: 'quotation',
    attrs: { source: 'A watchmaker, 2025', url: 'https://watches.test/talk', lang: '' },
    content: text('It ticks.'),
  },
  { type: 'horizontalRule' },
  { type: 'orderedList', content: [item('Cut'), item('Sew')] },
  { type: 'entry', attrs: { id: entry.publicId } },
  { type: 'photo', attrs: { id: photo.id, caption: 'The key, wound up.' } },
  { type: 'gallery', attrs: { slug: gallery.slug } },
  { type: 'character', attrs: { slug: character.slug } },
  { type: 'appearance', attrs: { series: series.slug, slug: appearance.slug } },
  { type: 'claim', attrs: { id: claim.id } },
];

const storyOf = (world: World): StoryFields => ({
  ...{ title: `All about ${world.mark}`, standfirst: 'With one of everything.' },
  ...{ cover: [world.entry.publicId], characters: [world.character.slug], series: [world.series.slug] },
  body: { type: 'doc', content: everyBlock(world) },
});

test('a story is read: text, quotation, pictures with their makers, claims, corrections', async ({ page }) => {
  const world = await makeStoryWorld();
  const story = await makeStory({ state: 'published', draft: storyOf(world) });
  await db.insert(storyCharacters).values({ storyId: story.id, characterId: world.character.id });
  await db.insert(storySeries).values({ storyId: story.id, seriesId: world.series.id });
  await db.insert(storyVersions).values({
    ...{ storyId: story.id, kind: 'published', fields: story.draft, correction: 'The year was wrong.' },
  });
  const scripts: Promise<string>[] = [];
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'script') scripts.push(answer.text().catch(() => ''));
  });
  await page.goto(`/s/${story.slug}`);
  const article = page.getByRole('article').first();
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
  await expect(article.getByRole('heading', { level: 2, name: 'How it began' })).toBeVisible();
  await expect(article.getByRole('listitem').filter({ hasText: 'Felt' })).toBeVisible();
  await expect(article.getByRole('blockquote')).toHaveText('It ticks.');
  await expect(article.getByRole('link', { name: 'A watchmaker, 2025' })).toHaveAttribute(
    'href',
    'https://watches.test/talk',
  );
  const photo = article.getByRole('figure').filter({ hasText: 'The key, wound up.' });
  await expect(photo.getByRole('img', { name: 'The key turns.' })).toBeAttached();
  await expect(photo).toContainText(`photographed by Lens ${world.mark}`);
  await expect(article.getByRole('link', { name: world.entry.title }).last()).toBeVisible();
  await expect(article.getByRole('heading', { name: world.gallery.title })).toBeVisible();
  await expect(article.getByRole('link', { name: world.character.name }).last()).toBeVisible();
  await expect(article.getByText(`Director ${world.mark}`)).toBeVisible();
  await expect(article.getByText(/sets the current status/i)).toBeVisible();
  await expect(article.getByRole('heading', { name: '1 correction' })).toBeVisible();
  await expect(article.getByText('The year was wrong.')).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  // Readers load nothing of the editor.
  expect((await Promise.all(scripts)).filter((script) => script.includes('ProseMirror'))).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);

  await page.goto(`/ja/s/${story.slug}`);
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toHaveAttribute('lang', 'en');
  await expectAccessible(page);
  await page.goto(`/c/${world.character.slug}`);
  await expect(page.locator('#stories').getByRole('link', { name: story.title })).toBeVisible();
  await page.goto(`/series/${world.series.slug}`);
  await expect(page.locator('#stories').getByRole('link', { name: story.title })).toBeVisible();
});

test('a moderator writes on a phone as on a desk, and everyone finds the story', async ({ page }) => {
  test.slow();
  const world = await makeStoryWorld();
  await signIn(page, await makeMember({ role: 'moderator' }));
  const title = `Written down ${world.mark}`;
  const path = await publishStory(page, title, async () => {
    await pick(page, 'Entry', world.entry.title);
    await pick(page, 'Add a character', world.character.name);
    await expectNoSideways(page);
    await expectAccessible(page);
  });
  await page.getByRole('link', { name: 'See it on the site' }).click();
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('link', { name: world.entry.title }).first()).toBeVisible();
  for (const place of ['/s', `/c/${world.character.slug}`]) {
    await page.goto(place);
    await expect(page.getByRole('link', { name: title }).last(), place).toBeVisible();
  }
  await page.goto('/s');
  await expectAccessible(page);
  const feed = await (await page.request.get('/s/feed.xml')).text();
  expect(feed).toContain(`<title type="html"><![CDATA[${title}]]></title>`);
  expect(await (await page.request.get('/sitemap.xml')).text()).toContain(`${path}<`);

  await page.goto('/s/new');
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText('Published');
  await expectAccessible(page);
  await expectNoSideways(page);
});

test('a scheduled story is not there before its time, and is there at once when it has come', async ({ page }) => {
  test.slow();
  await signIn(page, await makeMember({ role: 'moderator' }));
  const story = await makeStory();
  await page.goto(`/s/${story.slug}/edit`);
  // Long enough for the page to be asked for, and kept as missing, before.
  const at = await page.evaluate(() => {
    const then = new Date(Date.now() + 8_000);
    return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
  });
  await expectAlive(page.getByLabel('Publish on a date'));
  await page.getByLabel('Publish on a date').fill(at);
  await page.getByRole('button', { name: 'Publish then' }).click();
  await expect(page.getByText('The story is scheduled.')).toBeVisible();
  expect((await page.request.get(`/s/${story.slug}`)).status()).toBe(404);
  await expect.poll(async () => (await page.request.get(`/s/${story.slug}`)).status(), { timeout: 40_000 }).toBe(200);
  await expect.poll(() => stateOf(story.id)).toBe('published');
  await page.goto('/s');
  await expect(page.getByRole('link', { name: story.draft.title }).last()).toBeVisible();
});

test('a removed story leaves page, lists and feed within seconds, and comes back when that is undone', async ({
  page,
}) => {
  test.slow();
  const world = await makeStoryWorld();
  const writer = await makeMember({ role: 'moderator' });
  await signIn(page, writer);
  const title = `Taken down ${world.mark}`;
  const path = await publishStory(page, title, () => pick(page, 'Add a character', world.character.name));
  const places = [path, '/s', '/ja/s', `/c/${world.character.slug}`, '/s/feed.xml', '/sitemap.xml', '/'];
  const slug = path.replace('/s/', '');
  const seen = async () => {
    const found: string[] = [];
    for (const place of places) {
      const answer = await page.request.get(place);
      if (answer.ok() && (await answer.text()).includes(slug)) found.push(place);
    }
    return found;
  };
  // On the home page another story may be newer already.
  await expect.poll(seen).toEqual(expect.arrayContaining(places.slice(0, -1)));

  const [story] = await db.select().from(stories).where(eq(stories.slug, slug));
  if (!story) throw new Error('no story');
  const admin = await makeAdmin();
  const { id: caseId } = await makeCase(
    { ...{ id: story.id, memberId: writer.id, title, publicId: slug, slug } },
    { subjectKind: 'story', rule: 'harassment', snapshot: { title, text: '', path, pictures: [] } },
  );
  const decision = { kind: 'remove', caseId, rule: 'harassment', words: 'It names somebody.', strikePoints: 0 };
  const decided = await admin.post('/api/moderation/decisions', { data: decision });
  expect(decided.status()).toBe(200);
  expect((await page.request.get(path)).status()).toBe(404);
  expect(await seen()).toEqual([]);
  await page.goto(`${path}/edit`);
  await expect(page.getByText('A moderator removed this story')).toBeVisible();
  await expectAccessible(page);

  const { action } = await decided.json();
  expect((await admin.delete(`/api/moderation/decisions/${action}`)).ok()).toBe(true);
  await expect.poll(seen).toEqual(expect.arrayContaining(places.slice(0, -1)));
});

test('what is embedded and removed later leaves no hole, and a block takes it out of one member’s sight', async ({
  page,
}) => {
  const world = await makeStoryWorld();
  const story = await makeStory({ state: 'published', draft: storyOf(world) });
  await page.goto(`/s/${story.slug}`);
  await expect(page.getByRole('link', { name: world.entry.title }).first()).toBeVisible();
  await expect(page.getByText('The key, wound up.')).toBeVisible();

  const { api } = await makeModerator();
  const { id: caseId } = await makeCase(world.entry);
  const decision = { kind: 'remove', caseId, rule: 'spam', words: 'Not a costume.', strikePoints: 0 };
  expect((await api.post('/api/moderation/decisions', { data: decision })).status()).toBe(200);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: story.title })).toBeVisible();
  await expect(page.getByText(world.entry.title)).toHaveCount(0);
  await expect(page.locator('article figure')).toHaveCount(2);
  await expectAccessible(page);

  const member = await makeMember();
  await signIn(page, member);
  const [host] = await db.select().from(members).where(eq(members.id, world.host.memberId));
  const blocked = await page.request.put(`/api/members/${host?.handle}/block`, {
    headers: { Origin: process.env.PUBLIC_URL ?? '' },
  });
  expect(blocked.ok()).toBe(true);
  await page.reload();
  await expect(page.getByRole('heading', { name: world.gallery.title })).toBeVisible();
  await expect(page.getByText('The key, wound up.')).toBeHidden();
});

test('the desk of stories is not there for members', async ({ page }) => {
  const story = await makeStory();
  await signIn(page, await makeMember());
  for (const path of ['/s/new', `/s/${story.slug}/edit`, `/s/${story.slug}/preview`, `/s/${story.slug}`]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
  }
});

const stateOf = async (id: string) =>
  (await db.select({ state: stories.state }).from(stories).where(eq(stories.id, id)))[0]?.state;

async function makeAdmin(): Promise<APIRequestContext> {
  return (await makeModerator('admin')).api;
}

async function expectNoSideways(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
}
