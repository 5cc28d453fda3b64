import { db } from '@/db/client';
import * as make from '@/db/factories';
import { claimMarks, type StoryBlock, storyVersions } from '@/db/schema';
import { expectOnlyText, markup, watchForMarkup } from './fixtures/markup';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

test.use({ expectedErrors: [/\/media\//] });

// Straight into the tables: what is shown must be text whatever the editor and its schema let through.

test('what moderators write in stories and claims is text on every page that shows it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'the same pages hold the same text');
  test.setTimeout(180_000);
  const seen = await watchForMarkup(page);
  const { series, marks } = await writeClaims();
  const host = await make.makeEntry();
  const photo = await make.makePhoto(host.memberId, { entryId: host.id });
  const [text = ''] = markup;
  const draft = {
    ...{ title: `${text}~t`, standfirst: `${text}~s`, cover: [], characters: [], series: [] },
    body: { type: 'doc' as const, content: markup.flatMap((text) => everyBlock(text, photo.id)) },
  };
  const story = await make.makeStory({ state: 'published', draft });
  for (const text of markup) {
    const correction = `${text}~k`;
    await db.insert(storyVersions).values({ storyId: story.id, kind: 'published', fields: draft, correction });
  }
  const look = async (path: string, texts: string[]) => {
    await page.goto(path);
    await expectOnlyText(page, texts);
  };
  const all = (...letters: string[]) => markup.flatMap((text) => letters.map((letter) => `${text}~${letter}`));

  await look(`/s/${story.slug}`, [draft.title, draft.standfirst, ...all('p', 'h', 'i', 'q', 'o', 'c', 'l', 'k')]);
  await expect(page).toHaveTitle(/data-zq/);
  await look(`/ja/s/${story.slug}`, [draft.title]);
  await look(`/series/${series.slug}`, marks);
  for (const path of ['/s', '/', '/sitemap.xml']) await look(path, []);

  await signIn(page, await make.makeMember({ role: 'moderator' }));
  await look(`/s/${story.slug}/edit`, [draft.title, draft.standfirst, ...all('p', 'h', 'i', 'q', 'o', 'c', 'l')]);
  await look(`/s/${story.slug}/preview`, all('p', 'h', 'i', 'q', 'o', 'c', 'l'));
  await look('/s/new', [draft.title]);
  await look(`/mod/claims/${series.slug}`, marks);
  await look('/mod/claims', []);
  expect(seen).toEqual([]);
});

/** One text in each place of a story where words stand, and in the addresses that it may lead to. */
function everyBlock(text: string, photo: string): StoryBlock[] {
  const runs = (letter: string) => [{ type: 'text' as const, text: `${text}~${letter}` }];
  const link = [{ type: 'link' as const, attrs: { href: text } }];
  return [
    { type: 'paragraph', content: runs('p') },
    { type: 'paragraph', content: runs('l').map((run) => ({ ...run, marks: link })) },
    { type: 'heading', attrs: { level: 2 }, content: runs('h') },
    { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph', content: runs('i') }] }] },
    { type: 'quotation', attrs: { source: `${text}~o`, url: text, lang: '' }, content: runs('q') },
    { type: 'photo', attrs: { id: photo, caption: `${text}~c` } },
  ];
}

/** One text in every field of a claim, and in the reason why it does not count. */
async function writeClaims() {
  const series = await make.makeSeries();
  const { id } = await make.makeAppearance({ seriesId: series.id });
  for (const text of markup) {
    const claim = await make.makeClaim(id, {
      ...{ speaker: `${text}~e`, statement: `${text}~f`, statementJa: `${text}~f`, quotation: `${text}~g` },
      ...{ sourceName: `${text}~n`, sourceUrl: `https://zq.test/${text}` },
    });
    await db.insert(claimMarks).values({ claimId: claim.id, appearanceId: id, kind: 'disproved', words: `${text}~w` });
  }
  return { series, marks: markup.flatMap((text) => ['e', 'f', 'g', 'n', 'w'].map((letter) => `${text}~${letter}`)) };
}
