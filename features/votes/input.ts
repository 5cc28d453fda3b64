import { z } from 'zod';

export const publicId = z.string().regex(/^[0-9a-z]{10}$/);

/** `?entries=a,b,c`: at most a hundred public ids, and nothing else. */
export const entryStatesInput = z.strictObject({
  entries: z
    .string()
    .max(1_100)
    .default('')
    .transform((list) => [...new Set(list.split(',').filter(Boolean))])
    .pipe(z.array(publicId).max(100)),
});
