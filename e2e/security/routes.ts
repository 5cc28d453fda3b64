import { encodeCursor } from '@/lib/cursor';
import { type Asked, json } from './ask';
import { deskRoutes } from './desk-routes';
import type { World } from './world';

/** Statuses for a stranger, another member, the owner, a suspended, an unverified member, a moderator, an admin. */
type Statuses = [number, number, number, number, number, number, number];
export type Row = { route: string; method?: string; ask: (world: World) => Asked; expect: Statuses };

const everyone = (status: number): Statuses => [status, status, status, status, status, status, status];
const membersOnly: Statuses = [307, 200, 200, 200, 200, 200, 200];
/** What only the owner may see: to others it is as if it were not there. */
const ownersOnly: Statuses = [401, 404, 200, 404, 404, 404, 404];
const ownersWrite: Statuses = [401, 404, 200, 403, 403, 404, 404];
/** Arranging one's own photos asks for no confirmed address. */
const ownersArrange: Statuses = [401, 404, 200, 403, 404, 404, 404];
const actors: Statuses = [401, 200, 200, 403, 403, 200, 200];

export const fields = {
  title: 'A title',
  story: 'A story',
  character: { kind: 'own', name: 'Somebody' },
  credits: [],
  made: null,
  event: '',
  eventOn: null,
  tags: [],
  sensitive: null,
  notes: [],
};
const save = json({ seen: 0, fields });
const far = encodeCursor([8_000_000_000, 'zzzzzzzzzz']);
const page = (route: string, path: (world: World) => string, expect = everyone(200)): Row => ({
  route: `/[locale]${route}`,
  ask: (world) => ({ path: path(world) }),
  expect,
});

/** Every route of the build, and what each kind of visitor gets. A test fails on a route that has no row here. */
export const rows: Row[] = [
  page('', () => '/'),
  page('/after/[cursor]', () => `/after/${far}`),
  page('/not-here', () => '/not-here', everyone(404)),
  page('/new', () => '/new'),
  page('/new/after/[cursor]', () => `/new/after/${far}`),
  page('/top', () => '/top', everyone(308)),
  page('/top/[period]', () => '/top/week'),
  page('/top/[period]/after/[cursor]', () => `/top/week/after/${far}`),
  page('/e/[id]', ({ entry }) => `/e/${entry.publicId}`, everyone(308)),
  page('/e/[id]/[slug]', ({ entry }) => `/e/${entry.publicId}/${entry.slug}`),
  page('/e/[id]/[slug]', ({ draft }) => `/e/${draft.publicId}/${draft.slug}`, everyone(404)),
  page('/e/[id]/[slug]', ({ removed }) => `/e/${removed.publicId}/${removed.slug}`, everyone(404)),
  page('/e/[id]/[slug]', ({ unpublished }) => `/e/${unpublished.publicId}/${unpublished.slug}`, everyone(404)),
  page(
    '/e/[id]/[slug]/comments/[cursor]',
    ({ entry, comment }) => `/e/${entry.publicId}/${entry.slug}/comments/${encodeCursor([comment.id])}`,
  ),
  page('/c', () => '/c'),
  page('/c/[slug]', ({ character }) => `/c/${character.slug}`),
  page('/c/[slug]/[...rest]', ({ character }) => `/c/${character.slug}/new`),
  page('/c/[slug]/d/[design]', ({ character, design }) => `/c/${character.slug}/d/${design.slug}`),
  page(
    '/c/[slug]/d/[design]/[...rest]',
    ({ character, design }) => `/c/${character.slug}/d/${design.slug}/after/${far}`,
  ),
  page('/series', () => '/series'),
  page('/series/[slug]', ({ series }) => `/series/${series.slug}`),
  page('/series/[slug]/[...rest]', ({ series }) => `/series/${series.slug}/after/${far}`),
  page('/[member]', ({ members }) => `/@${members.owner.handle}`),
  page('/[member]/[...rest]', ({ members }) => `/@${members.owner.handle}/after/${far}`),
  page('/ranking', () => '/ranking'),
  page('/rules', () => '/rules'),
  page('/log', () => '/log'),
  page('/log/after/[cursor]', ({ decision }) => `/log/after/${encodeCursor([decision.id])}`),
  page('/report/[kind]/[id]', ({ entry }) => `/report/entry/${entry.publicId}`),
  page('/report/[kind]/[id]', ({ comment }) => `/report/comment/${comment.id}`),
  page('/report/[kind]/[id]', ({ members }) => `/report/member/${members.owner.handle}`),
  page('/report/[kind]/[id]', ({ draft }) => `/report/entry/${draft.publicId}`, everyone(404)),
  page('/decisions', () => '/decisions', membersOnly),
  page('/decisions/[id]', ({ decision }) => `/decisions/${decision.id}`, [307, 404, 200, 404, 404, 404, 404]),
  ...deskRoutes,
  page('/join', () => '/join'),
  page('/join/confirm', ({ joiner }) => `/join/confirm?token=${joiner.token}`),
  page('/sign-in', () => '/sign-in'),
  page('/reset', () => '/reset'),
  page('/verify', () => '/verify'),
  page('/settings', () => '/settings', everyone(307)),
  page('/settings/account', () => '/settings/account', membersOnly),
  page('/settings/profile', () => '/settings/profile', membersOnly),
  page('/upload', () => '/upload', membersOnly),
  page('/upload/[id]', ({ draft }) => `/upload/${draft.publicId}`, [307, 404, 200, 404, 404, 404, 404]),

  { route: '/api/health', ask: () => ({ path: '/api/health' }), expect: everyone(200) },
  {
    route: '/api/viewer',
    ask: ({ entry, draft }) => ({ path: `/api/viewer?entries=${entry.publicId},${draft.publicId}` }),
    expect: everyone(200),
  },
  {
    route: '/api/characters',
    ask: ({ character }) => ({ path: `/api/characters?q=${character.slug}` }),
    expect: everyone(200),
  },
  { route: '/api/entries', ask: () => ({ path: '/api/entries?list=/new' }), expect: everyone(200) },
  { route: '/api/entries/[id]', ask: ({ draft }) => ({ path: `/api/entries/${draft.publicId}` }), expect: ownersOnly },
  {
    route: '/api/entries/[id]',
    method: 'PUT',
    ask: ({ entry }) => ({ path: `/api/entries/${entry.publicId}`, ...save }),
    expect: ownersWrite,
  },
  {
    route: '/api/entries/[id]/draft',
    method: 'PATCH',
    ask: ({ draft }) => ({ path: `/api/entries/${draft.publicId}/draft`, ...save }),
    expect: ownersWrite,
  },
  {
    route: '/api/entries/[id]/cover',
    method: 'PUT',
    ask: ({ entry, photo }) => ({ path: `/api/entries/${entry.publicId}/cover`, ...json({ photo: photo.id }) }),
    expect: ownersArrange,
  },
  {
    route: '/api/entries/[id]/photos',
    ask: ({ draft }) => ({ path: `/api/entries/${draft.publicId}/photos` }),
    expect: ownersOnly,
  },
  {
    route: '/api/entries/[id]/photos/order',
    method: 'PUT',
    ask: ({ entry, photo }) => ({
      path: `/api/entries/${entry.publicId}/photos/order`,
      ...json({ photos: [{ photo: photo.id, group: 'B' }] }),
    }),
    expect: ownersArrange,
  },
  {
    route: '/api/entries/[id]/photos/[photo]',
    method: 'PATCH',
    ask: ({ entry, photo }) => ({
      path: `/api/entries/${entry.publicId}/photos/${photo.id}`,
      ...json({ alt: 'Changed' }),
    }),
    expect: ownersArrange,
  },
  {
    route: '/api/entries/[id]/photos/[photo]',
    method: 'DELETE',
    ask: ({ entry, photo }) => ({ path: `/api/entries/${entry.publicId}/photos/${photo.id}` }),
    expect: ownersArrange,
  },
  {
    route: '/api/entries/[id]/comments',
    ask: ({ entry }) => ({ path: `/api/entries/${entry.publicId}/comments` }),
    expect: everyone(200),
  },
  {
    route: '/api/entries/[id]/comments',
    ask: ({ draft }) => ({ path: `/api/entries/${draft.publicId}/comments` }),
    expect: everyone(404),
  },
  {
    route: '/api/entries/[id]/comments',
    method: 'POST',
    ask: ({ entry }) => ({ path: `/api/entries/${entry.publicId}/comments`, ...json({ body: 'Well made' }) }),
    expect: actors,
  },
  {
    route: '/api/comments/[id]',
    method: 'PATCH',
    ask: ({ comment }) => ({ path: `/api/comments/${comment.id}`, ...json({ body: 'Other words' }) }),
    expect: [401, 403, 200, 403, 403, 403, 403],
  },
  {
    route: '/api/comments/[id]',
    method: 'DELETE',
    ask: ({ comment }) => ({ path: `/api/comments/${comment.id}` }),
    expect: [401, 403, 200, 403, 403, 403, 403],
  },
  {
    route: '/api/entries/[id]/vote',
    method: 'PUT',
    ask: ({ entry }) => ({ path: `/api/entries/${entry.publicId}/vote` }),
    expect: [401, 200, 403, 403, 403, 200, 200],
  },
  {
    route: '/api/entries/[id]/vote',
    method: 'PUT',
    ask: ({ draft }) => ({ path: `/api/entries/${draft.publicId}/vote` }),
    expect: [401, 404, 404, 403, 403, 404, 404],
  },
  {
    route: '/api/entries/[id]/vote',
    method: 'DELETE',
    ask: ({ entry }) => ({ path: `/api/entries/${entry.publicId}/vote` }),
    expect: [401, 200, 403, 403, 403, 200, 200],
  },
  {
    route: '/api/decisions/[id]/pictures/[key]/[file]',
    ask: ({ decision: { id, picture } }) => ({ path: `/api/decisions/${id}/pictures/${picture.key}/${picture.file}` }),
    expect: ownersOnly,
  },
  { route: '/api/avatar', ask: () => ({ path: '/api/avatar' }), expect: [401, 200, 200, 200, 200, 200, 200] },
  {
    route: '/api/avatar',
    method: 'DELETE',
    ask: () => ({ path: '/api/avatar' }),
    expect: [401, 200, 200, 403, 200, 200, 200],
  },
  {
    route: '/api/auth/[...nextauth]',
    ask: () => ({ path: '/api/auth/callback/google?code=x&state=y' }),
    expect: everyone(404),
  },
  {
    route: '/api/auth/[...nextauth]',
    method: 'POST',
    ask: () => ({ path: '/api/auth/signin/google' }),
    expect: everyone(404),
  },
  {
    route: '/api/uploads/[[...id]]',
    method: 'POST',
    ask: ({ draft }) => ({
      path: '/api/uploads',
      headers: {
        'Tus-Resumable': '1.0.0',
        'Upload-Length': '100',
        'Upload-Metadata': `purpose ${base64('entry')},entry ${base64(draft.publicId)},filename ${base64('a.jpg')}`,
      },
    }),
    expect: [401, 404, 201, 403, 403, 404, 404],
  },
  ...['HEAD', 'PATCH', 'DELETE'].map((method) => ({
    route: '/api/uploads/[[...id]]',
    method,
    ask: () => ({ path: `/api/uploads/${'0'.repeat(48)}`, headers: { 'Tus-Resumable': '1.0.0' } }),
    expect: [401, 404, 404, 403, 404, 404, 404] as Statuses,
  })),
  {
    route: '/api/internal/tags',
    method: 'POST',
    ask: () => ({ path: '/api/internal/tags', ...json({ tags: ['feed'] }) }),
    expect: everyone(404),
  },
  {
    route: '/media/[key]/[file]',
    ask: ({ photo }) => ({ path: `/media/${photo.key}/320.webp` }),
    expect: everyone(200),
  },
];

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
