import 'server-only';
import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { localPath } from './i18n/locales';
import { getViewer, type Viewer } from './viewer';

/** The member who asks for this page; a stranger is sent to sign in and comes back to `path` afterwards. */
export async function requireViewer(path: string): Promise<Viewer> {
  const viewer = await getViewer();
  if (viewer) return viewer;
  const locale = await getLocale();
  return redirect(`${localPath(locale, '/sign-in')}?next=${encodeURIComponent(localPath(locale, path))}`);
}
