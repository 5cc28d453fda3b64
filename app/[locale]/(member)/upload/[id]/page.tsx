import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Swatch } from '@/features/accounts/components/swatch';
import { Studio } from '@/features/entries/components/studio/studio';
import { WaitingEntry } from '@/features/entries/components/waiting/waiting-entry';
import { getStudioEntry } from '@/features/entries/queries/studio';
import { getWaitAhead } from '@/features/entries/queries/waiting';
import { listOwnPhotos } from '@/features/photos/queries';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('upload');
  return { title: t('edit_entry'), robots: { index: false } };
}

export default async function StudioPage({ params }: Props) {
  const { id } = await params;
  const viewer = await requireViewer(`/upload/${id}`);
  const [entry, photos, { upload, photos: words }] = await Promise.all([
    getStudioEntry(viewer.id, id),
    listOwnPhotos(viewer.id, id),
    getMessages(),
  ]);
  if (!entry || !photos) notFound();
  if (entry.state === 'waiting') return <WaitingEntry viewer={viewer} entry={entry} photos={photos} />;
  return (
    <NextIntlClientProvider messages={{ upload, photos: words }}>
      <Studio
        key={`${entry.publicId}-${entry.state}`}
        entry={entry}
        photos={photos}
        handle={viewer.handle}
        wait={entry.state === 'draft' ? await getWaitAhead(viewer.id) : null}
        maker={<Swatch handle={viewer.handle} size={32} avatarKey={viewer.avatarKey} />}
      />
    </NextIntlClientProvider>
  );
}
