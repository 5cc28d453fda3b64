'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { Swatch } from '@/features/accounts/components/swatch';
import { callApi } from '@/lib/call-api';
import type { GalleryEditing } from './use-gallery';

/** Who curates with which right, and whether members may send entries in. */
export function PeoplePanel({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { studio, locale, may, reload } = gallery;
  const [handle, setHandle] = useState('');
  const [right, setRight] = useState('editor');
  const [error, setError] = useState('');
  const base = `/api/galleries/${studio.slug}`;
  const manages = may('manage');

  async function send(method: 'PUT' | 'DELETE', path: string, body?: object): Promise<boolean> {
    const answer = await callApi(method, `${base}${path}`, { locale, body });
    setError(answer.ok ? '' : Object.values(answer.fields)[0] || answer.message || t('lost'));
    await reload();
    return answer.ok;
  }
  async function add(event: FormEvent) {
    event.preventDefault();
    if (await send('PUT', `/curators/${encodeURIComponent(handle.trim().toLowerCase())}`, { right })) setHandle('');
  }
  return (
    <section>
      <h2 className="text-h3">{t('curators')}</h2>
      <ul className="mt-2 divide-y">
        {studio.curators.map((curator) => (
          <li key={curator.handle} className="flex min-h-12 items-center gap-3 py-1.5">
            <Swatch handle={curator.handle} avatarKey={curator.avatarKey} size={32} />
            <span className="min-w-0 flex-1 truncate font-semibold">{curator.handle}</span>
            <span className="text-meta text-ink-3">{t(`right_${curator.right}`)}</span>
            {manages && curator.right !== 'owner' && (
              <button
                type="button"
                className="btn btn-bare btn-sm min-h-11"
                onClick={() => void send('DELETE', `/curators/${curator.handle}`)}
              >
                {t('takeAway')}
                <span className="sr-only">: {curator.handle}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {manages && (
        <form onSubmit={add} className="mt-3 flex flex-wrap items-end gap-2" noValidate>
          <label className="min-w-0 basis-full">
            <span className="mb-1 block text-meta font-semibold">{t('handle')}</span>
            <input
              className="field min-h-11"
              maxLength={30}
              autoCapitalize="off"
              value={handle}
              onChange={({ target }) => setHandle(target.value)}
            />
          </label>
          <select
            aria-label={t('right')}
            className="field min-h-11 w-auto"
            value={right}
            onChange={({ target }) => setRight(target.value)}
          >
            <option value="editor">{t('right_editor')}</option>
            <option value="reviewer">{t('right_reviewer')}</option>
          </select>
          <button type="submit" className="btn btn-line">
            {t('invite')}
          </button>
        </form>
      )}
      {manages && (
        <div className="mt-6 space-y-2">
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              checked={studio.isOpen}
              onChange={({ target }) => void send('PUT', '/open', { isOpen: target.checked, until: null })}
            />
            {t('isOpen')}
          </label>
          {studio.isOpen && (
            <label className="block">
              <span className="mb-1 block text-meta font-semibold">{t('until')}</span>
              <input
                type="date"
                className="field min-h-11"
                value={studio.openUntil ?? ''}
                onChange={({ target }) => void send('PUT', '/open', { isOpen: true, until: target.value || null })}
              />
            </label>
          )}
        </div>
      )}
      {error && (
        <p role="alert" className="mt-2 font-semibold text-pencil-text">
          {error}
        </p>
      )}
    </section>
  );
}
