import { History } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StoryView } from '../queries/story';

/** What was changed after the story was published, and when. */
export async function Corrections({ story }: { story: Pick<StoryView, 'corrections' | 'lang'> }) {
  const t = await getTranslations('stories');
  const locale = await pageLocale();
  if (story.corrections.length === 0) return null;
  return (
    <section className="mt-8 border-t pt-5 text-ui" aria-labelledby="corrections">
      <h2 id="corrections" className="flex items-center gap-2 font-sans text-ui font-semibold">
        <History aria-hidden className="size-[18px]" strokeWidth={1.9} />
        {t('corrections', { count: story.corrections.length })}
      </h2>
      <ol className="mt-2 space-y-1.5">
        {story.corrections.map(({ id, words, at }) => (
          <li key={id}>
            <time dateTime={at.toISOString()} className="text-ink-3">
              {formatDay(locale, at)}
            </time>{' '}
            <span lang={story.lang} className="whitespace-pre-line">
              {words}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
