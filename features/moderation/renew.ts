import 'server-only';
import { revalidateTag } from 'next/cache';

/** Makes everything anew at once that shows what a decision changed. The public log follows when it is told. */
export function renewAfter(tags: string[]): void {
  for (const tag of tags) revalidateTag(tag, { expire: 0 });
}
