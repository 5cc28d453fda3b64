'use client';

import { useTranslations } from 'next-intl';
import type { StudioEntry } from '../../studio-view';
import { EntrySearch } from '../entry-search';
import { addItem } from './arrange';
import type { GalleryEditing } from './use-gallery';

/** Finds entries by title, maker, character or address, and puts the chosen one at the end. */
export function AddEntry({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, arrangement, studio, locale } = gallery;
  const add = (entry: StudioEntry) => {
    gallery.learn([entry]);
    keeper.change(addItem(arrangement, entry.id));
    return true;
  };
  return (
    <EntrySearch
      id="add-entry"
      label={t('add')}
      hint={t('addHint')}
      none={t('addNone')}
      path={`/api/galleries/${studio.slug}/entries`}
      locale={locale}
      onChoose={add}
      className="mt-3 max-w-read"
    />
  );
}
