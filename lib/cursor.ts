import { z } from 'zod';

const parts = z.array(z.union([z.string().max(64), z.number()])).max(3);

/** The place after a row in a keyset-paged list, as an opaque word for a URL. */
export const encodeCursor = (values: Array<string | number>): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** Null for anything that `shape` does not accept: the list then begins at its start. */
export function decodeCursor<T>(cursor: string | null | undefined, shape: z.ZodType<T>): T | null {
  if (!cursor || cursor.length > 300) return null;
  try {
    const values = parts.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const parsed = shape.safeParse(values);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
