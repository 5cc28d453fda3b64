import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { Swatch } from '@/features/accounts/components/swatch';
import { Studio } from '@/features/entries/components/studio/studio';
import { getStudioEntry } from '@/features/entries/queries/studio';
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
  return (
    <NextIntlClientProvider messages={{ upload, photos: words }}>
      <Studio
        key={`${entry.publicId}-${entry.state}`}
        entry={entry}
        photos={photos}
        handle={viewer.handle}
        maker={<Swatch handle={viewer.handle} size={32} avatarKey={viewer.avatarKey} />}
      />
    </NextIntlClientProvider>
  );
}
