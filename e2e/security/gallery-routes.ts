import { encodeCursor } from '@/lib/cursor';
import { type Asked, json } from './ask';
import { everyone, membersOnly, page, type Row, type Statuses } from './row';
import type { World } from './world';

const far = 8_000_000_000_000_000;

/** What an editor who is no moderator may do, as the world's owner is one; to admins every gallery is their own. */
const editors: Statuses = [401, 404, 200, 403, 403, 404, 200];
const owners: Statuses = [401, 404, 403, 403, 403, 404, 200];
/** To all but curators the editor is not there. */
const read: Statuses = [401, 404, 200, 404, 404, 404, 200];
const moderators = (status: number): Statuses => [401, 404, 404, 404, 404, status, status];
/** A day far ahead, of this world alone. */
const dayOf = ({ gallery }: World) => `${3_000 + Number.parseInt(gallery.id.slice(-3), 16)}-01-01`;

const api = (route: string, method: string, expect: Statuses, ask: (world: World) => Asked): Row => ({
  route: `/api/galleries/[slug]${route}`,
  method,
  expect,
  ask,
});

export const galleryRoutes: Row[] = [
  page('/g/new', () => '/g/new', [307, 404, 404, 404, 404, 200, 200]),
  page('/g/[slug]/edit', ({ gallery }) => `/g/${gallery.slug}/edit`, [307, 404, 200, 404, 404, 404, 200]),
  page('/g/[slug]/preview', ({ gallery }) => `/g/${gallery.slug}/preview`, [307, 404, 200, 404, 404, 404, 200]),
  page('/g/[slug]/submit', ({ gallery }) => `/g/${gallery.slug}/submit`, membersOnly),
  api('', 'GET', read, ({ gallery }) => ({ path: `/api/galleries/${gallery.slug}` })),
  api('', 'PUT', editors, ({ gallery }) => ({
    path: `/api/galleries/${gallery.slug}`,
    ...json({ seen: 1, arrangement: gallery.arrangement }),
  })),
  api('/entries', 'GET', read, ({ gallery }) => ({ path: `/api/galleries/${gallery.slug}/entries?q=Entry` })),
  api('/state', 'PUT', owners, ({ gallery }) => ({
    path: `/api/galleries/${gallery.slug}/state`,
    ...json({ seen: 1 }),
  })),
  api('/state', 'DELETE', owners, ({ gallery }) => ({ path: `/api/galleries/${gallery.slug}/state` })),
  api('/open', 'PUT', owners, ({ gallery }) => ({
    path: `/api/galleries/${gallery.slug}/open`,
    ...json({ isOpen: true, until: null }),
  })),
  api('/versions/[revision]', 'POST', editors, ({ gallery }) => ({
    path: `/api/galleries/${gallery.slug}/versions/1`,
    ...json({ seen: 1 }),
  })),
  api('/curators/[handle]', 'PUT', owners, ({ gallery, members }) => ({
    path: `/api/galleries/${gallery.slug}/curators/${members.other.handle}`,
    ...json({ right: 'editor' }),
  })),
  api('/curators/[handle]', 'DELETE', [401, 404, 403, 403, 403, 404, 404], ({ gallery, members }) => ({
    path: `/api/galleries/${gallery.slug}/curators/${members.other.handle}`,
  })),
  api('/submissions/[id]', 'PUT', editors, ({ gallery, submission }) => ({
    path: `/api/galleries/${gallery.slug}/submissions/${submission.id}`,
    ...json({ accept: false, words: 'Not this time' }),
  })),
  api('/submissions/[id]', 'DELETE', [401, 404, 404, 403, 403, 404, 404], ({ gallery, submission }) => ({
    path: `/api/galleries/${gallery.slug}/submissions/${submission.id}`,
  })),
  page('/mod/picks', () => '/mod/picks', [307, 404, 404, 404, 404, 200, 200]),
  { route: '/api/picks', ask: () => ({ path: '/api/picks' }), expect: moderators(200) },
  { route: '/api/picks/entries', ask: () => ({ path: '/api/picks/entries?q=Entry' }), expect: moderators(200) },
  {
    route: '/api/picks',
    method: 'POST',
    ask: (world) => ({ path: '/api/picks', ...json({ day: dayOf(world), entry: world.entry.publicId }) }),
    expect: moderators(200),
  },
  {
    route: '/api/picks/[day]',
    method: 'PUT',
    ask: (world) => ({ path: `/api/picks/${dayOf(world)}`, ...json({ to: '2999-01-02' }) }),
    expect: [401, 404, 404, 404, 404, 404, 404],
  },
  {
    route: '/api/picks/[day]',
    method: 'DELETE',
    ask: (world) => ({ path: `/api/picks/${dayOf(world)}` }),
    expect: [401, 404, 404, 404, 404, 404, 404],
  },

  page('/g', () => '/g'),
  page('/g/after/[cursor]', ({ gallery }) => `/g/after/${encodeCursor([far, gallery.id])}`),
  page('/g/[slug]', ({ gallery }) => `/g/${gallery.slug}`),
  page('/g/[slug]', ({ plannedGallery }) => `/g/${plannedGallery.slug}`, everyone(404)),
  page('/report/[kind]/[id]', ({ gallery }) => `/report/gallery/${gallery.slug}`),
  page('/report/[kind]/[id]', ({ plannedGallery }) => `/report/gallery/${plannedGallery.slug}`, everyone(404)),
  page('/g/feed.xml', () => '/g/feed.xml'),
  page('/g/[slug]/feed.xml', ({ gallery }) => `/g/${gallery.slug}/feed.xml`),
  page('/g/[slug]/feed.xml', ({ plannedGallery }) => `/g/${plannedGallery.slug}/feed.xml`, everyone(404)),
  page('/g/[slug]/card.jpg', ({ gallery }) => `/g/${gallery.slug}/card.jpg`),
  page('/g/[slug]/card.jpg', ({ plannedGallery }) => `/g/${plannedGallery.slug}/card.jpg`, everyone(404)),
];
