import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { EmptySprue } from '@/components/ui/sprue';
import { StoryTeaser } from '@/features/stories/components/story-teaser';
import { listStories } from '@/features/stories/queries/lists';
import { pageLocale } from '@/lib/i18n/page-locale';

/** Every story, the newest first. */
export async function StoriesPage({ after = null }: { after?: string | null }) {
  const page = await listStories(after, await pageLocale());
  if (!page) notFound();
  const t = await getTranslations('stories');
  return (
    <div className="mx-auto max-w-wall px-4 pt-8 md:px-8 md:pt-12">
      <h1 className="text-h1">{t('title')}</h1>
      <p className="mt-3 max-w-read text-read text-ink-2">{t('lead')}</p>
      {page.stories.length === 0 ? (
        <EmptySprue title={t('none')} text={t('noneText')}>
          <Link href="/" className="btn btn-ink">
            {t('toTheWall')}
          </Link>
        </EmptySprue>
      ) : (
        <ul className="mt-8 grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
          {page.stories.map((story) => (
            <li key={story.slug}>
              <StoryTeaser story={story} level="h2" />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-10 flex flex-wrap items-center gap-4">
        {page.next && (
          <Link href={`/s/after/${page.next}`} className="btn btn-line">
            {t('older')}
          </Link>
        )}
        <Link href="/s/feed.xml" className="lk">
          {t('feed')}
        </Link>
      </p>
    </div>
  );
}
