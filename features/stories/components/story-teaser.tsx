import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { markOf } from '@/features/accounts/sight/mark';
import { Picture } from '@/features/photos/components/picture';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { StoryTeaser as Teaser } from '../queries/lists';

/** A story in a list: its photo, what it is called and about, and its day. */
export async function StoryTeaser({ story, level: Heading = 'h3' }: { story: Teaser; level?: 'h2' | 'h3' }) {
  const t = await getTranslations('stories');
  const { slug, title, standfirst, lang, cover, publishAt, author } = story;
  return (
    <article className="min-w-0">
      {cover && (
        <Link href={`/s/${slug}`} tabIndex={-1} aria-hidden className="mb-3 block">
          <span
            className="ph block aspect-[3/2]"
            data-by={markOf(cover.maker)}
            style={{ '--lq': cover.averageColour } as CSSProperties}
          >
            <Picture
              photo={{ ...cover, alt: '' }}
              sizes="(min-width:52rem) 30vw, 100vw"
              style={{ objectPosition: `${cover.focusX * 100}% ${cover.focusY * 100}%` }}
            />
          </span>
        </Link>
      )}
      <Heading lang={lang} className="break-words text-h3">
        <Link href={`/s/${slug}`} className="hover:underline">
          {title}
        </Link>
      </Heading>
      <p lang={lang} className="mt-1 text-ink-2">
        {standfirst}
      </p>
      <p className="mt-1 text-meta text-ink-3">
        <span data-person={author ? markOf(author) : undefined}>
          {author ?? t('site')}
          {' · '}
        </span>
        <time dateTime={publishAt.toISOString()}>{formatDay(await pageLocale(), publishAt)}</time>
      </p>
    </article>
  );
}
