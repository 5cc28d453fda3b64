import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { StoryEditor } from '@/features/stories/components/editor/story-editor';
import { RemovedStory } from '@/features/stories/components/removed-story';
import { getDeskStory } from '@/features/stories/queries/desk';
import { requireViewer } from '@/lib/require-viewer';
import '@/app/stories.css';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor');
  return { title: t('edit'), robots: { index: false } };
}

export default async function EditStoryPage({ params }: Props) {
  const { slug } = await params;
  const viewer = await requireViewer(`/s/${slug}/edit`);
  const desk = await getDeskStory(viewer, slug);
  if (!desk) notFound();
  if (desk.state === 'removed') return <RemovedStory title={desk.fields.title} />;
  const { editor } = await getMessages();
  return (
    <NextIntlClientProvider messages={{ editor }}>
      <StoryEditor key={slug} desk={desk} />
    </NextIntlClientProvider>
  );
}
