import { makeCharacter, makeEntry, makeMember, makeStory } from '@/db/factories';
import { signIn } from './fixtures/sign-in';
import { expect, test } from './fixtures/test';

test('public pages are the same bytes for a visitor, for a member and for another', async ({ browser, baseURL }) => {
  const character = await makeCharacter();
  const [maker, voter] = [await makeMember(), await makeMember()];
  const entry = await makeEntry({ memberId: maker.id, characterId: character.id, seriesId: character.seriesId });
  const story = await makeStory({
    ...{ state: 'published', authorId: maker.id },
    draft: {
      ...{ title: 'The same for all', standfirst: 'As it says.', cover: [entry.publicId], series: [] },
      characters: [character.slug],
      body: { type: 'doc', content: [{ type: 'entry', attrs: { id: entry.publicId } }] },
    },
  });
  const paths = [
    '/',
    '/new',
    `/e/${entry.publicId}/${entry.slug}`,
    `/ja/e/${entry.publicId}/${entry.slug}`,
    `/c/${character.slug}`,
    `/@${maker.handle}`,
    '/s',
    `/s/${story.slug}`,
    `/ja/s/${story.slug}`,
    '/s/feed.xml',
  ];
  for (const path of paths) {
    const bodies: string[] = [];
    // The first request makes the page; from then on it is kept.
    for (const member of [null, null, maker, voter]) {
      const context = await browser.newContext({ baseURL });
      const page = await context.newPage();
      if (member) await signIn(page, member);
      const answer = await page.request.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()['set-cookie'], path).toBeUndefined();
      expect(answer.headers()['cache-control'], path).toContain('s-maxage');
      bodies.push(await answer.text());
      await context.close();
    }
    const [, visitor, ...signedIn] = bodies;
    for (const body of signedIn) expect(body === visitor, `${path} differs by who asks`).toBe(true);
    expect(visitor).not.toContain(voter.handle);
  }
});
