import { notFound, permanentRedirect } from 'next/navigation';
import { getEntry } from '@/features/entries/queries/entry';
import { entryPath } from '@/features/entries/view';
import { localPath } from '@/lib/i18n/locales';
import { pageLocale } from '@/lib/i18n/page-locale';

export const revalidate = 300;
export const generateStaticParams = () => [];

/** The short address of an entry. */
export default async function EntryById({ params }: { params: Promise<{ id: string }> }) {
  const entry = await getEntry((await params).id);
  if (!entry) notFound();
  permanentRedirect(localPath(await pageLocale(), entryPath(entry)));
}
