import { notFound, permanentRedirect } from 'next/navigation';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';

/** The handle in a segment such as `@ironthimble`; another path of one word is no page of ours. */
export async function readHandle(segment: string): Promise<string> {
  const [, handle] = /^(?:@|%40)([a-zA-Z0-9._-]{3,30})$/.exec(segment) ?? [];
  if (!handle) notFound();
  const lower = handle.toLowerCase();
  if (lower !== handle) permanentRedirect(localPath(await pageLocale(), `/@${lower}`));
  return lower;
}
