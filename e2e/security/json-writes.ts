import { fields, filters } from './api-routes';
import type { World } from './world';

/** Every request with a JSON body, as it would be taken from the owner. */
export const jsonWrites = ({ entry, draft, photo, comment, gallery, submission }: World) => [
  { method: 'PUT', path: `/api/entries/${entry.publicId}`, body: { seen: 0, fields } },
  { method: 'PATCH', path: `/api/entries/${draft.publicId}/draft`, body: { seen: 0, fields } },
  { method: 'PUT', path: `/api/entries/${entry.publicId}/cover`, body: { photo: photo.id } },
  {
    method: 'PUT',
    path: `/api/entries/${entry.publicId}/photos/order`,
    body: { photos: [{ photo: photo.id, group: 'A' }] },
  },
  { method: 'PATCH', path: `/api/entries/${entry.publicId}/photos/${photo.id}`, body: { alt: 'x' } },
  { method: 'POST', path: `/api/entries/${entry.publicId}/comments`, body: { body: 'x' } },
  { method: 'PATCH', path: `/api/comments/${comment.id}`, body: { body: 'x' } },
  { method: 'PUT', path: `/api/galleries/${gallery.slug}`, body: { seen: 1, arrangement: gallery.arrangement } },
  {
    method: 'PUT',
    path: `/api/galleries/${gallery.slug}/submissions/${submission.id}`,
    body: { accept: false, words: 'x' },
  },
  { method: 'PUT', path: '/api/filters', body: filters },
];
