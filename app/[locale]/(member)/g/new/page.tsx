import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { NewGalleryForm } from '@/features/galleries/components/new-gallery-form';
import { mayPick } from '@/features/galleries/policy';
import { requireViewer } from '@/lib/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('galleries');
  return { title: t('new'), robots: { index: false } };
}

export default async function NewGalleryPage() {
  const viewer = await requireViewer('/g/new');
  if (mayPick(viewer)) notFound();
  const t = await getTranslations('galleries');
  const { curate } = await getMessages();
  return (
    <div className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-12">
      <h1 className="text-h1">{t('new')}</h1>
      <NextIntlClientProvider messages={{ curate }}>
        <NewGalleryForm />
      </NextIntlClientProvider>
    </div>
  );
}
