import { getTranslations } from 'next-intl/server';
import type { CSSProperties } from 'react';
import { Link } from '@/components/ui/link';
import { markOf } from '@/features/accounts/sight/mark';
import { Veil } from '@/features/entries/components/veil';
import { entryPath } from '@/features/entries/view';
import { Picture } from '@/features/photos/components/picture';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { EmbeddedPhoto } from '../queries/embeds';

/** One photo of a published entry, with who made and who photographed it. */
export async function PhotoEmbed({ photo, caption }: { photo: EmbeddedPhoto; caption: string }) {
  const t = await getTranslations('stories');
  const { entry, maker, photographer, photographerIs } = photo;
  const locale = await pageLocale();
  return (
    <figure className="my-10" data-by={markOf(maker)}>
      <div
        className="ph mx-auto max-h-[80vh] max-w-full"
        style={{ '--lq': photo.averageColour, aspectRatio: photo.width / photo.height } as CSSProperties}
      >
        <Picture photo={photo} sizes="(min-width:45rem) 42rem, 100vw" />
        {entry.sensitive && <Veil kind={entry.sensitive} />}
      </div>
      <figcaption className="mt-2 text-meta text-ink-3">
        {caption && <span>{caption} </span>}
        <span lang={locale}>
          <Link href={entryPath(entry)} className="lk" lang="und">
            {entry.title}
          </Link>
          {' · '}
          {photographer && photographer !== maker
            ? t.rich('creditBoth', {
                ...{ maker, photographer },
                other: (words) => (
                  <span data-person={photographerIs ? markOf(photographerIs) : undefined}>{words}</span>
                ),
              })
            : t('creditMaker', { maker })}
        </span>
      </figcaption>
    </figure>
  );
}
