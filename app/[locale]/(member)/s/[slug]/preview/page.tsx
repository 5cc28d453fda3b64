import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { StoryArticle } from '@/features/stories/components/story-article';
import { getStoryPreview } from '@/features/stories/queries/desk';
import { pageLocale } from '@/lib/i18n/page-locale';
import { requireViewer } from '@/lib/require-viewer';
import '@/app/stories.css';

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editor');
  return { title: t('preview'), robots: { index: false } };
}

/** The draft as everyone would read it. */
export default async function PreviewStoryPage({ params }: Props) {
  const { slug } = await params;
  const viewer = await requireViewer(`/s/${slug}/preview`);
  const story = await getStoryPreview(viewer, slug, await pageLocale());
  if (!story) notFound();
  const t = await getTranslations('editor');
  return (
    <>
      <p className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 bg-tape-soft px-4 py-2 text-tape-text">
        {t('previewOf')}
        <Link href={`/s/${slug}/edit`} className="lk inline-flex min-h-11 items-center text-tape-text">
          {t('backToEditor')}
        </Link>
      </p>
      <StoryArticle story={story} />
    </>
  );
}
