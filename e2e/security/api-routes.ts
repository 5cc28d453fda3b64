import { json } from './ask';
import { everyone, ownersOnly, type Row, type Statuses } from './row';
import type { World } from './world';

const ownersWrite: Statuses = [401, 404, 200, 403, 403, 404, 404];
/** Arranging one's own photos asks for no confirmed address. */
const ownersArrange: Statuses = [401, 404, 200, 403, 404, 404, 404];
const actors: Statuses = [401, 200, 200, 403, 403, 200, 200];

const signedIn: Statuses = [401, 200, 200, 200, 200, 200, 200];

/** All that a draft's form sends. */
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
  showsMinor: false,
  notes: [],
};
export const filters = {
  kinds: { gore: 'hide', horror: 'show', nudity: 'blur', flashing: 'blur' },
  tags: [],
  words: ['crow'],
};
const save = json({ seen: 0, fields });

export const apiRoutes: Row[] = [
  { route: '/api/health', ask: () => ({ path: '/api/health' }), expect: everyone(200) },
  {
    route: '/api/viewer',
    ask: ({ entry, draft }) => ({ path: `/api/viewer?entries=${entry.publicId},${draft.publicId}` }),
    expect: everyone(200),
  },
  { route: '/api/viewer/style', ask: () => ({ path: '/api/viewer/style' }), expect: everyone(200) },
  { route: '/api/tags', ask: () => ({ path: '/api/tags?q=foam' }), expect: signedIn },
  { route: '/api/filters', method: 'PUT', ask: () => ({ path: '/api/filters', ...json(filters) }), expect: signedIn },
  ...(['block', 'mute'] as const).flatMap((relation) =>
    ['PUT', 'DELETE'].map((method) => ({
      route: `/api/members/[handle]/${relation}`,
      method,
      ask: ({ members }: World) => ({ path: `/api/members/${members.owner.handle}/${relation}` }),
      // Also for those who are suspended or unconfirmed. Nobody blocks themselves.
      expect: [401, 200, method === 'PUT' ? 403 : 200, 200, 200, 200, 200] as Statuses,
    })),
  ),
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
    ask: ({ asked: { brakeCase, picture } }) => ({
      path: `/api/decisions/${brakeCase.number}/pictures/${picture.key}/${picture.file}`,
    }),
    expect: ownersOnly,
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
