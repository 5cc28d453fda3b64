import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import type { StoryTeaser as Teaser } from '../queries/lists';
import { StoryTeaser } from './story-teaser';

/** The stories that a character's or a series' page lists. */
export async function StoriesAbout({ stories }: { stories: Teaser[] }) {
  if (stories.length === 0) return null;
  const t = await getTranslations('stories');
  return (
    <section id="stories" className="mx-auto max-w-wall scroll-mt-24 px-4 pt-14 md:px-8 md:pt-20">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-h2">{t('title')}</h2>
        <Link href="/s" className="lk">
          {t('all')}
        </Link>
      </div>
      <ul className="mt-5 grid gap-x-8 gap-y-10 md:grid-cols-3">
        {stories.map((story) => (
          <li key={story.slug}>
            <StoryTeaser story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}
