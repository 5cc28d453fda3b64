import 'server-only';
import { revalidateTag } from 'next/cache';
import { moderationLogTag } from './cache';

/** Makes everything anew at once that shows what a decision changed. */
export function renewAfter(tags: string[]): void {
  for (const tag of [...tags, moderationLogTag]) revalidateTag(tag, { expire: 0 });
}
