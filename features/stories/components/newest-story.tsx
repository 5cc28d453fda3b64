import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listStories } from '../queries/lists';

/** One line on the home page. */
export async function NewestStory() {
  const t = await getTranslations('stories');
  const page = await listStories(null, await pageLocale());
  const [story] = page?.stories ?? [];
  if (!story) return null;
  return (
    <p className="mt-4 flex min-w-0 items-baseline gap-2 border-y py-2.5">
      <span className="lab shrink-0">{t('newest')}</span>
      <Link href={`/s/${story.slug}`} className="min-w-0 truncate font-semibold hover:underline" lang={story.lang}>
        {story.title}
      </Link>
    </p>
  );
}
