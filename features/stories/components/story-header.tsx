import { getTranslations } from 'next-intl/server';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Swatch } from '@/features/accounts/components/swatch';
import { markOf } from '@/features/accounts/sight/mark';
import { type EntryCardView, entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { textOf } from '../body';
import type { StoryView } from '../queries/story';

type Props = { story: Omit<StoryView, 'corrections' | 'slug'>; ties: ReactNode };

/** Title, standfirst, byline and the photos above a story. */
export async function StoryHeader({ story, ties }: Props) {
  const t = await getTranslations('stories');
  const locale = await pageLocale();
  const { author } = story;
  const { title, standfirst, cover, body } = story.fields;
  const shown = cover.flatMap((id) => story.embeds.cards.filter((card) => card.id === id && !card.sensitive));
  return (
    <header className="mx-auto max-w-page px-4 pt-8 md:px-8 md:pt-14">
      <div className="mx-auto max-w-4xl md:text-center">
        {ties}
        <h1
          lang={story.lang}
          className="mt-3 break-words text-[38px] leading-[1.08] tracking-[-0.03em] md:text-[60px] md:leading-[1.04]"
        >
          {title}
        </h1>
        <p lang={story.lang} className="mx-auto mt-4 max-w-read text-balance text-story text-ink-2">
          {standfirst}
        </p>
        <p className="mt-5 flex items-center gap-2.5 text-meta text-ink-3 md:justify-center">
          {author && (
            <span className="contents" data-person={markOf(author.handle)}>
              <Swatch handle={author.handle} avatarKey={author.avatarKey} size={28} />
            </span>
          )}
          <span>
            <span data-person={author ? markOf(author.handle) : undefined}>
              {author
                ? t.rich('by', {
                    name: author.handle,
                    link: (words) => (
                      <Link href={`/@${author.handle}`} className="font-semibold text-ink hover:underline">
                        {words}
                      </Link>
                    ),
                  })
                : t('byTheSite')}
              {' · '}
            </span>
            <time dateTime={story.publishAt.toISOString()}>{formatDay(locale, story.publishAt)}</time>
            {' · '}
            {t('minutes', { count: readingMinutes(textOf(body), story.lang) })}
          </span>
        </p>
      </div>
      {shown.length > 0 && <Cover cards={shown} credit={t('coverCredit')} />}
    </header>
  );
}

/** What a viewer does not meet leaves its room to the others. */
function Cover({ cards, credit }: { cards: EntryCardView[]; credit: string }) {
  return (
    <figure className="if-met -mx-4 mt-8 md:mx-0 md:mt-12">
      <div className="flex gap-1.5 md:gap-3">
        {cards.map((card, at) => (
          <Link
            key={card.id}
            href={entryPath(card)}
            className={`ph block min-w-0 flex-1 rounded-none! md:rounded-[3px]! ${cards.length === 1 ? 'aspect-[16/9]' : 'aspect-[4/5]'} ${at === 2 ? 'max-md:hidden' : ''}`}
            style={{ '--lq': card.cover.averageColour } as CSSProperties}
            data-by={markOf(card.maker)}
          >
            <Picture
              photo={{ ...card.cover, alt: card.title }}
              sizes={cards.length === 1 ? '100vw' : '(min-width:52rem) 33vw, 50vw'}
              priority={at === 0 ? 'high' : 'eager'}
              style={{ objectPosition: `${card.cover.focusX * 100}% ${card.cover.focusY * 100}%` }}
            />
          </Link>
        ))}
      </div>
      <figcaption className="names flex flex-wrap gap-x-3 px-4 pt-2 text-meta text-ink-3 md:px-0">
        {credit}
        {cards.map((card) => (
          <span key={card.id} data-by={markOf(card.maker)}>
            <Link href={entryPath(card)} className="lk">
              {card.title}
            </Link>{' '}
            (
            <Link href={`/@${card.maker}`} className="hover:underline">
              {card.maker}
            </Link>
            )
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

/** At 230 words a minute; of Japanese, 500 characters. */
function readingMinutes(text: string, lang: string): number {
  const pace = lang === 'ja' ? text.replace(/\s/g, '').length / 500 : text.split(/\s+/).length / 230;
  return Math.max(1, Math.round(pace));
}
