import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { GalleryEditor } from '@/features/galleries/components/editor/gallery-editor';
import { getGalleryStudio } from '@/features/galleries/queries/studio';
import { requireViewer } from '@/lib/require-viewer';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('galleries');
  return { title: t('edit'), robots: { index: false } };
}

export default async function EditGalleryPage({ params }: Props) {
  const { slug } = await params;
  const viewer = await requireViewer(`/g/${slug}/edit`);
  const studio = await getGalleryStudio(viewer, slug);
  if (!studio) notFound();
  const { curate } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ curate }}>
      <GalleryEditor key={slug} studio={studio} />
    </NextIntlClientProvider>
  );
}
