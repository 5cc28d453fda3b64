import { z } from 'zod';
import { isPublicId } from '@/lib/identifiers';
import { line, prose } from '@/lib/validation';

export const maxPhotos = 20;
export const maxUploadBytes = 40 * 1024 * 1024;

const publicId = z.string().refine(isPublicId);
const photoId = z.uuid();
const group = z.enum(['A', 'B', 'C']);
const share = z.number().min(0).max(1);

/** The name a file had on the member's machine: shown back, never used as a path. */
const fileName = z
  .string()
  .max(10_000)
  .transform((name) => name.split(/[/\\]/).at(-1) ?? '')
  .pipe(line(10_000))
  .transform((name) => [...name].slice(0, 255).join('') || 'photo');

/** What a browser says about a file when it begins to send it, as `Upload-Metadata`. */
export const uploadInput = z.discriminatedUnion('purpose', [
  z.strictObject({
    purpose: z.literal('entry'),
    entry: publicId,
    group: group.default('A'),
    replaces: photoId.optional(),
    filename: fileName.default('photo'),
    filetype: z.string().max(255).optional(),
  }),
  z.strictObject({
    purpose: z.literal('avatar'),
    filename: fileName.default('photo'),
    filetype: z.string().max(255).optional(),
  }),
]);
export type UploadInput = z.infer<typeof uploadInput>;

export const photoInput = z.strictObject({ photo: photoId });

export const updatePhotoInput = z.strictObject({
  photo: photoId,
  alt: prose(1_000).optional(),
  group: group.optional(),
  focusX: share.optional(),
  focusY: share.optional(),
});
export type UpdatePhotoInput = z.infer<typeof updatePhotoInput>;

/** All photos of an entry in their new order; each group counts its own places. */
export const reorderInput = z.strictObject({
  entry: publicId,
  photos: z
    .array(z.strictObject({ photo: photoId, group }))
    .min(1)
    .max(100),
});
/** The same for a caller whose address names the entry. */
export const orderInput = reorderInput.omit({ entry: true });
export const describeInput = updatePhotoInput.omit({ photo: true });
export const isPhotoId = (text: string): boolean => photoId.safeParse(text).success;
export type ReorderInput = z.infer<typeof reorderInput>;
