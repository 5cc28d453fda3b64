import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { photos } from '@/db/schema';
import { ask } from './ask';
import { type Site, startSite } from './site';
import { cookieFor, makeWorld, roles, type World } from './world';

// What is not shown yet, or no longer, is nowhere: not in a page, a list, a count, a search or a payload.

let site: Site;
let world: World;
let keys: Map<string, string>;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld();
  // Whoever knows the address of a picture may open it: so nobody is told.
  keys = new Map((await db.select().from(photos)).map(({ id, key }) => [id, key ?? '']));
}, 300_000);
afterAll(() => site?.stop());

/** Every address at which an entry could show. */
const places = ({
  entry,
  draft,
  unpublished,
  removed,
  held,
  waiting,
  processing,
  character,
  design,
  series,
  members,
}: World) => [
  ...['/', '/new', ...['day', 'week', 'month', 'year', 'all'].map((period) => `/top/${period}`)],
  ...['', '/new', '/top/week', `/d/${design.slug}`].map((rest) => `/c/${character.slug}${rest}`),
  ...[`/series`, `/series/${series.slug}`, `/@${members.owner.handle}`, '/sitemap.xml', '/robots.txt'],
  `/e/${entry.publicId}/${entry.slug}`,
  ...[draft, unpublished, removed, held, waiting].flatMap(({ publicId, slug }) => [
    ...[`/e/${publicId}`, `/e/${publicId}/${slug}`, `/e/${publicId}/x`, `/e/${publicId}/${slug}/opengraph-image`],
    ...['', '/photos', '/comments', '/draft'].map((rest) => `/api/entries/${publicId}${rest}`),
    `/upload/${publicId}`,
    `/api/viewer?entries=${publicId}`,
  ]),
  ...lists({ character, design, series, members }).map((list) => `/api/entries?list=${list}`),
  `/api/characters?q=${character.slug}`,
  '/api/characters?q=Canary',
  `/api/viewer?entries=${processing.publicId},${draft.publicId},${unpublished.publicId},${removed.publicId},${waiting.publicId}`,
];

const lists = ({ character, design, series, members }: Pick<World, 'character' | 'design' | 'series' | 'members'>) => [
  ...[
    '/',
    '/new',
    '/top/all',
    `/c/${character.slug}`,
    `/c/${character.slug}/new`,
    `/c/${character.slug}/d/${design.slug}`,
  ],
  ...[`/series/${series.slug}`, `/@${members.owner.handle}`],
];

vi.setConfig({ testTimeout: 90_000 });

test.each(roles.filter((role) => role !== 'owner'))(
  'drafts and what was taken back are nowhere for %s',
  async (role) => {
    const found: string[] = [];
    for (const path of places(world)) {
      for (const prefix of path.startsWith('/api') || /\.(xml|txt)$/.test(path) ? [''] : ['', '/ja']) {
        for (const headers of [{}, { RSC: '1' }] as Record<string, string>[]) {
          const { status, body } = await ask(site, {
            path: `${prefix}${path}`,
            headers,
            cookie: cookieFor(world, role),
          });
          expect(status, path).toBeLessThan(500);
          for (const { title, id, coverPhotoId } of [
            world.draft,
            world.unpublished,
            world.removed,
            world.held,
            world.waiting,
          ]) {
            if ([title, id, coverPhotoId, keys.get(coverPhotoId) ?? title].some((word) => body.includes(word)))
              found.push(`${prefix}${path} ${Object.keys(headers)}`);
          }
        }
      }
    }
    expect(found).toEqual([]);
  },
);

test('an entry whose cover is still being made is in no list', async () => {
  for (const list of lists(world)) {
    const { body, status } = await ask(site, { path: `/api/entries?list=${encodeURIComponent(list)}` });
    expect(status, list).toBe(200);
    expect(body, list).not.toContain(world.processing.title);
    expect(body, list).toContain(world.entry.title);
  }
});

test('the viewer is told nothing about what is hidden from them, and everything about their own', async () => {
  const path = `/api/viewer?entries=${world.draft.publicId},${world.unpublished.publicId},${world.entry.publicId}`;
  const other = JSON.parse((await ask(site, { path, cookie: world.cookies.other })).body);
  expect(Object.keys(other.counts)).toEqual([world.entry.publicId]);
  const owner = JSON.parse((await ask(site, { path, cookie: world.cookies.owner })).body);
  expect(Object.keys(owner.counts)).toHaveLength(3);
});

test('hidden and never made look the same to another member', async () => {
  for (const rest of ['', '/photos', '/comments']) {
    const of = (id: string) => ask(site, { path: `/api/entries/${id}${rest}`, cookie: world.cookies.other });
    const [hidden, none] = [await of(world.draft.publicId), await of('zzzzzzzzzz')];
    expect([hidden.status, hidden.body]).toEqual([none.status, none.body]);
  }
  const put = (id: string) =>
    ask(site, { method: 'PUT', path: `/api/entries/${id}/vote`, cookie: world.cookies.other });
  const [hidden, none] = [await put(world.draft.publicId), await put('zzzzzzzzzz')];
  expect([hidden.status, hidden.body]).toEqual([none.status, none.body]);
});
