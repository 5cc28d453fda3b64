'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import type { GalleryEditing } from './use-gallery';

type Props = { gallery: GalleryEditing; onError: (sentence: string) => void };

/** Shows the gallery to everyone, at once or from a moment on, and takes it out of sight. */
export function PublishButtons({ gallery, onError }: Props) {
  const t = useTranslations('curate');
  const { keeper, studio, locale } = gallery;
  const [at, setAt] = useState('');
  const isShown = studio.state === 'published';
  const path = `/api/galleries/${studio.slug}/state`;

  async function publish() {
    if (!(await keeper.flush())) return;
    const body = { seen: keeper.get().revision, at: at ? new Date(`${at}:00Z`).toISOString() : null };
    const answer = await callApi<{ state: string }>('PUT', path, { locale, body });
    onError(answer.ok ? '' : Object.values(answer.fields)[0] || answer.message || t('lost'));
    if (answer.ok) void toast(t(answer.value.state === 'scheduled' ? 'planned' : 'published'));
    await gallery.reload();
  }

  async function hide() {
    const answer = await callApi('DELETE', path, { locale });
    onError(answer.ok ? '' : answer.message || t('lost'));
    if (answer.ok) void toast(t('hidden'), isShown ? { label: t('undo'), onClick: () => void publish() } : undefined);
    await gallery.reload();
  }
  return (
    <>
      {!isShown && (
        <label className="flex items-center gap-2 text-meta text-ink-2">
          {t('from')}
          <input
            type="datetime-local"
            className="field min-h-11 w-auto"
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
  );
}
