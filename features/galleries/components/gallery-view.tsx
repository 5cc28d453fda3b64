import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { markOf } from '@/features/accounts/sight/mark';
import type { EntryCardView } from '@/features/entries/view';
import { pageLocale } from '@/lib/i18n/page-locale';
import type { GalleryView as Gallery } from '../view';
import { GalleryHeader } from './gallery-header';
import { GallerySection } from './gallery-section';

type Props = {
  gallery: Gallery;
  /** What a reader can do here: sending an entry in, sharing, editing. */
  actions?: ReactNode;
  wall: (cards: EntryCardView[]) => ReactNode;
  /** What stands below everything. */
  after?: ReactNode;
};

/** A gallery as everyone reads it: why it is, who picked, the leads with their notes, the walls, a last word. */
export async function GalleryView({ gallery, actions, wall, after }: Props) {
  const t = await getTranslations('galleries');
  const locale = await pageLocale();
  const lang = gallery.lang === locale ? undefined : gallery.lang;
  return (
    <article>
      <GalleryHeader gallery={gallery} actions={actions} />
      {gallery.entryCount === 0 && (
        <p className="mx-auto max-w-page px-4 pt-12 text-read text-ink-2 md:px-8">{t('nothingLeft')}</p>
      )}
      {gallery.sections.map((section, index) => (
        <GallerySection key={section.id} section={section} lang={lang} isFirst={index === 0} wall={wall} />
      ))}
      {gallery.quote && (
        <figure className="mx-auto max-w-page px-4 pt-16 text-center md:px-8 md:pt-20">
          <blockquote lang={lang} className="display mx-auto max-w-[26ch] text-h2 font-semibold md:text-h1">
            {t('quote', { words: gallery.quote })}
          </blockquote>
          {gallery.curators[0] && (
            <figcaption className="mt-4 text-ink-3" data-person={markOf(gallery.curators[0].handle)}>
              {t('quoteBy', { handle: gallery.curators[0].handle })}
            </figcaption>
          )}
        </figure>
      )}
      {after && <div className="mx-auto max-w-page px-4 pt-12 md:px-8">{after}</div>}
    </article>
  );
}
