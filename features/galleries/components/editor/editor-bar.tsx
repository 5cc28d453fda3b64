'use client';

import { ArrowLeft, Undo2 } from 'lucide-react';
import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { localPath } from '@/lib/i18n/locales';
import type { GalleryEditing } from './use-gallery';

/** Where the gallery stands, one step back, and publishing: at once, or from a moment on. */
export function EditorBar({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, studio, status, message, locale, may } = gallery;
  const [at, setAt] = useState('');
  const [error, setError] = useState('');
  const isShown = studio.state === 'published';
  const path = `/api/galleries/${studio.slug}/state`;

  async function publish() {
    if (!(await keeper.flush())) return;
    const body = { seen: keeper.get().revision, at: at ? new Date(`${at}:00Z`).toISOString() : null };
    const answer = await callApi<{ state: string }>('PUT', path, { locale, body });
    setError(answer.ok ? '' : Object.values(answer.fields)[0] || answer.message || t('lost'));
    if (answer.ok) void toast(t(answer.value.state === 'scheduled' ? 'planned' : 'published'));
    await gallery.reload();
  }

  async function hide() {
    const answer = await callApi('DELETE', path, { locale });
    setError(answer.ok ? '' : answer.message || t('lost'));
    if (answer.ok) void toast(t('hidden'), isShown ? { label: t('undo'), onClick: () => void publish() } : undefined);
    await gallery.reload();
  }

  return (
    <div className="border-b bg-surface">
      <div className="mx-auto flex max-w-wall flex-wrap items-center gap-x-3 gap-y-2 px-4 py-2 md:px-8">
        <NextLink
          href={localPath(locale, isShown ? `/g/${studio.slug}` : '/g')}
          prefetch={false}
          className="btn btn-bare btn-icon -ml-3"
          aria-label={t('back')}
        >
          <ArrowLeft aria-hidden strokeWidth={1.9} />
        </NextLink>
        <p className="min-w-0 flex-1 text-meta text-ink-3" data-saved={status}>
          <span className="st st-none mr-2">{t(`state_${studio.state}`)}</span>
          {t(`status_${status}`)}
          <span role="status" className="sr-only">
            {['conflict', 'refused', 'retrying'].includes(status) ? t(`status_${status}`) : ''}
          </span>
        </p>
        {may('edit') && (
          <button type="button" className="btn btn-bare" aria-disabled={!gallery.canUndo} onClick={keeper.undo}>
            <Undo2 aria-hidden strokeWidth={1.9} />
            {t('undo')}
          </button>
        )}
        {may('publish') && (
          <>
            {!isShown && (
              <label className="flex items-center gap-2 text-meta text-ink-2">
                {t('from')}
                <input
                  type="datetime-local"
                  className="field min-h-11"
                  value={at}
                  onChange={(event) => setAt(event.target.value)}
                />
              </label>
            )}
            {(isShown || studio.state === 'scheduled') && (
              <button type="button" className="btn btn-line" onClick={() => void hide()}>
                {t(isShown ? 'hide' : 'noDate')}
              </button>
            )}
            <button type="button" className="btn btn-mat" onClick={() => void publish()}>
              {t(isShown ? 'publishChanges' : at ? 'plan' : 'publish')}
            </button>
          </>
        )}
      </div>
      {(error || message) && (
        <p role="alert" className="mx-auto max-w-wall px-4 pb-3 font-semibold text-pencil-text md:px-8">
          {error || message}
        </p>
      )}
      {status === 'conflict' && (
        <div className="mx-auto flex max-w-wall flex-wrap gap-2 px-4 pb-3 md:px-8">
          <button type="button" className="btn btn-line" onClick={() => void keeper.loadTheirs()}>
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
