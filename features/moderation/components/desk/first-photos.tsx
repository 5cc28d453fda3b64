import { getTranslations } from 'next-intl/server';
import { photoUrl } from '@/features/photos/view';
import type { FirstEntry } from '../../queries/first-entry';

/** The photos of an entry that waits, each in full behind it. What is still being made leaves its place. */
export async function FirstPhotos({ photos }: { photos: FirstEntry['photos'] }) {
  const t = await getTranslations('moderation');
  const several = photos.length > 1;
  return (
    <ul className={`grid gap-2 ${several ? 'grid-cols-2 md:grid-cols-3 lg:grid-cols-4' : ''}`}>
      {photos.map(({ code, photo }) => (
        <li key={code}>
          {photo ? (
            <a
              href={photoUrl(photo.key, Math.max(...photo.webpWidths), 'webp')}
              className="ph block"
              style={{ backgroundColor: photo.averageColour }}
              target="_blank"
              rel="noopener"
            >
              <img
                src={photoUrl(photo.key, 480, 'webp')}
                alt={photo.alt || t('noAlt', { code })}
                loading="lazy"
                className={`relative! w-full object-cover ${several ? 'aspect-square' : 'h-auto!'}`}
              />
            </a>
          ) : (
            <span className="grid aspect-square place-items-center rounded-print bg-quiet p-3 text-center text-meta text-ink-2">
              {t('beingMade', { code })}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
