'use client';

import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { formatMoment } from '@/lib/i18n/format';
import type { Arrangement } from '../../studio-view';
import { type GalleryEditing, toSaved } from './use-gallery';

type Restored = { revision: number; savedAt: string; arrangement: Arrangement };

/** What was saved, the newest first; each can be brought back as a new version. */
export function Versions({ gallery }: { gallery: GalleryEditing }) {
  const t = useTranslations('curate');
  const { keeper, studio, locale, revision } = gallery;
  const [error, setError] = useState('');

  async function restore(wanted: number) {
    if (!(await keeper.flush())) return;
    const path = `/api/galleries/${studio.slug}/versions/${wanted}`;
    const answer = await callApi<Restored>('POST', path, { locale, body: { seen: keeper.get().revision } });
    setError(answer.ok ? '' : answer.message || t('lost'));
    if (!answer.ok) return;
    keeper.take(toSaved(answer.value));
    void toast(t('restored'), { label: t('undo'), onClick: keeper.undo });
    await gallery.reload();
  }
  return (
    <details className="group" onToggle={({ currentTarget }) => currentTarget.open && void gallery.reload()}>
      <summary className="flex min-h-11 cursor-pointer items-center gap-1.5 text-h3 font-semibold">
        <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-3 group-open:rotate-90" strokeWidth={1.9} />
        {t('versions')}
      </summary>
      {error && (
        <p role="alert" className="font-semibold text-pencil-text">
          {error}
        </p>
      )}
      <ul className="mt-2 divide-y">
        {studio.versions.map((version) => (
          <li key={version.revision} className="flex items-center gap-3 py-2">
            <div className="min-w-0 flex-1 text-meta">
              <p>
                <time dateTime={version.savedAt}>{formatMoment(locale, new Date(version.savedAt))}</time>
                {version.shown && <span className="st st-mat ml-2">{t('wasShown')}</span>}
              </p>
              <p className="truncate text-ink-3">
                {t('versionBy', { handle: version.handle ?? '–', count: version.entries })}
              </p>
            </div>
            {version.revision !== revision && (
              <button
                type="button"
                className="btn btn-line btn-sm min-h-11"
                onClick={() => void restore(version.revision)}
              >
                {t('restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
