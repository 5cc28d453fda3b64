import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { StartForm } from '@/features/stories/components/editor/start-form';
import { StoryDesk } from '@/features/stories/components/story-desk';
import { listStoriesDesk } from '@/features/stories/queries/desk';
import { requireViewer } from '@/lib/require-viewer';

type Props = { searchParams: Promise<{ after?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor');
  return { title: t('desk'), robots: { index: false } };
}

export default async function NewStoryPage({ searchParams }: Props) {
  const { after } = await searchParams;
  const viewer = await requireViewer('/s/new');
  const page = await listStoriesDesk(viewer, typeof after === 'string' ? after : null);
  if (!page) notFound();
  const { editor } = await getMessages();
  return (
    <StoryDesk page={page}>
      <NextIntlClientProvider messages={{ editor }}>
        <StartForm lang={viewer.locale} />
      </NextIntlClientProvider>
    </StoryDesk>
  );
}
