import { GalleryVerticalEnd } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { formatDay } from '@/lib/i18n/format';
import { pageLocale } from '@/lib/i18n/page-locale';
import { listGalleriesOfEntry } from '../queries/lists';
import { getPickDay } from '../queries/picks';
import { galleryPath } from '../view';

/** Where an entry was picked: the galleries that show it, and its day. Nothing when it was not. */
export async function InGalleries({ entryId }: { entryId: string }) {
  const locale = await pageLocale();
  const [galleries, day] = await Promise.all([listGalleriesOfEntry(entryId, locale), getPickDay(entryId)]);
  if (galleries.length === 0 && !day) return null;
  const t = await getTranslations('galleries');
  return (
    <section className="mt-5 flex items-start gap-2.5 text-ui text-ink-2">
      <GalleryVerticalEnd aria-hidden className="mt-0.5 size-[18px] shrink-0 text-ink-3" strokeWidth={1.9} />
      <div className="min-w-0">
        {day && <p>{t('pick', { day: formatDay(locale, day) })}</p>}
        {galleries.length > 0 && (
          <>
            <p>{t('inGalleries', { count: galleries.length })}</p>
            <ul>
              {galleries.map((gallery) => (
                <li key={gallery.slug}>
                  <Link href={galleryPath(gallery)} lang={gallery.title.lang} className="lk inline-block py-1">
                    {gallery.title.text}
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
