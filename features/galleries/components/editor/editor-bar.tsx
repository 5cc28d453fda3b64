'use client';

import { ArrowLeft, Undo2 } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { formatMoment } from '@/lib/i18n/format';
import { type Locale, localPath } from '@/lib/i18n/locales';
import { PreviewLink } from './preview-link';
import { PublishButtons } from './publish-buttons';
import type { GalleryEditing } from './use-gallery';

/** Where the gallery stands, one step back, a look at it, and publishing. */
export function EditorBar({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, studio, status, message, locale, may, arrangement } = gallery;
  const [error, setError] = useState('');
  const isRemoved = studio.state === 'removed';
  const stateOf = ({ state, publishedAt }: typeof studio) =>
    state === 'scheduled' && publishedAt
      ? t('plannedFor', { moment: formatMoment(locale as Locale, new Date(publishedAt)) })
      : t(`state_${state}`);
  return (
    <div className="border-b bg-surface">
      <div className="mx-auto flex max-w-wall flex-wrap items-center gap-x-2 gap-y-2 px-4 py-2 md:gap-x-3 md:px-8">
        <NextLink
          href={localPath(locale, studio.state === 'published' ? `/g/${studio.slug}` : '/g')}
          prefetch={false}
          className="btn btn-bare btn-icon -ml-3"
          aria-label={t('back')}
        >
          <ArrowLeft aria-hidden strokeWidth={1.9} />
        </NextLink>
        <div className="min-w-0 flex-1 leading-5">
          <p lang={arrangement.lang} className="truncate font-semibold">
            {arrangement.title || t('untitled')}
          </p>
          <p className="flex flex-wrap items-center gap-x-2 text-meta text-ink-3" data-saved={status}>
            <span className={`st ${isRemoved ? 'st-pencil' : 'st-none'}`}>{stateOf(studio)}</span>
            {t(`status_${status}`)}
            <span role="status" className="sr-only">
              {['conflict', 'refused', 'retrying'].includes(status) ? t(`status_${status}`) : ''}
            </span>
          </p>
        </div>
        {may('edit') && (
          <button type="button" className="btn btn-bare" aria-disabled={!gallery.canUndo} onClick={keeper.undo}>
            <Undo2 aria-hidden strokeWidth={1.9} />
            {t('undo')}
          </button>
        )}
        <div className="flex flex-wrap items-center gap-2 max-md:w-full">
          <PreviewLink gallery={gallery} />
          {may('publish') && !isRemoved && <PublishButtons gallery={gallery} onError={setError} />}
        </div>
      </div>
      {(error || message || isRemoved) && (
        <p role="alert" className="mx-auto max-w-wall px-4 pb-3 font-semibold text-pencil-text md:px-8">
          {error || message || t('isRemoved')}
        </p>
      )}
      {status === 'conflict' && (
        <div className="mx-auto flex max-w-wall flex-wrap gap-2 px-4 pb-3 md:px-8">
          <button type="button" className="btn btn-line" onClick={() => void keeper.loadNewer()}>
            {t('loadTheirs')}
          </button>
          <button type="button" className="btn btn-ink" onClick={() => void keeper.keepMine()}>
            {t('keepMine')}
          </button>
        </div>
      )}
    </div>
  );
}
