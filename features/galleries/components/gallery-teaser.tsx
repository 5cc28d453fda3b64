import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { Names } from '@/features/accounts/components/people/names';
import { markOf } from '@/features/accounts/sight/mark';
import { Picture } from '@/features/photos/components/picture';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { type GalleryCardView, galleryPath } from '../view';

type Props = { gallery: GalleryCardView; level?: 'h2' | 'h3'; isLarge?: boolean };

/** A gallery in a list: its pictures in a row of one height, what it is called and about, who picked. */
export async function GalleryTeaser({ gallery, level: Heading = 'h2', isLarge = false }: Props) {
  const t = await getTranslations('galleries');
  const locale = await pageLocale();
  const { title, words, pictures, curators, entryCount, publishedAt } = gallery;
  const href = galleryPath(gallery);
  return (
    <article className="flex min-w-0 flex-col">
      <Heading lang={title.lang} className={isLarge ? 'text-h2' : 'text-h3'}>
        <Link href={href} className="hover:underline">
          {title.text}
        </Link>
      </Heading>
      {words.text && (
        <p lang={words.lang} className={`mt-1.5 line-clamp-3 max-w-read text-ink-2 ${isLarge ? 'text-read' : ''}`}>
          {words.text}
        </p>
      )}
      <p className="mt-1.5 text-meta text-ink-3">
        {t.rich('teaser', {
          entries: entryCount,
          by: (words) => curators.length > 0 && <span className="if-met">{words}</span>,
          names: () => <Names handles={curators} />,
          day: formatDay(locale, publishedAt),
        })}
      </p>
      {pictures.length > 0 && (
        <Link href={href} tabIndex={-1} aria-hidden className="mt-4 flex gap-2">
          {pictures.map(({ maker, ...photo }) => {
            const ratio = Math.min(1.6, Math.max(0.6, photo.width / photo.height));
            return (
              <span
                key={photo.key}
                className="ph block max-h-[30rem] min-w-0"
                data-by={markOf(maker)}
                style={{ '--lq': photo.averageColour, flex: `${ratio} 1 0`, aspectRatio: ratio } as CSSProperties}
              >
                <Picture
                  photo={{ ...photo, alt: '' }}
                  widths={[160, 320, 480, 640]}
                  sizes={isLarge ? '(min-width:68rem) 15vw, 25vw' : '(min-width:68rem) 8vw, 25vw'}
                  style={{ objectPosition: `${photo.focusX * 100}% ${photo.focusY * 100}%` }}
                />
              </span>
            );
          })}
        </Link>
      )}
    </article>
  );
}
