import { z } from 'zod';
import { isPublicId } from '@/lib/identifiers';

export const publicId = z.string().refine(isPublicId);

/** `?entries=a,b,c`: at most a hundred public ids, and nothing else. */
export const entryStatesInput = z.strictObject({
  entries: z
    .string()
    .max(1_100)
    .default('')
    .transform((list) => [...new Set(list.split(',').filter(Boolean))])
    .pipe(z.array(publicId).max(100)),
});
