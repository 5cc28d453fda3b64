'use client';

import { useLocale, useTranslations } from 'next-intl';
import { localPath } from '@/lib/i18n/locales';
import type { StudioEntry } from '../../queries/studio';
import { EntryMenu } from './entry-menu';
import { SavedLine } from './saved-line';
import type { useDraft } from './use-draft';

type Props = { entry: StudioEntry; draft: ReturnType<typeof useDraft> };

export function StudioHeader({ entry, draft }: Props) {
  const t = useTranslations('upload');
  const locale = useLocale();
  const isPublic = entry.state === 'published';
  return (
    <header className="pt-6 md:pt-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-[32px] leading-9 md:text-h1">{t(isPublic ? 'edit_entry' : 'new_entry')}</h1>
          <SavedLine draft={draft} isPublic={isPublic} />
        </div>
        <div className="flex flex-wrap gap-2">
          {isPublic ? (
            <a href={localPath(locale, `/e/${entry.publicId}/${entry.slug}`)} className="btn btn-line">
              {t('see_entry')}
            </a>
          ) : (
            <a href={localPath(locale, '/upload')} className="btn btn-line" onClick={() => void draft.keeper.flush()}>
              {t('keep_draft')}
            </a>
          )}
          <EntryMenu entry={entry} />
        </div>
      </div>
      <Conflict draft={draft} />
    </header>
  );
}

function Conflict({ draft }: Pick<Props, 'draft'>) {
  const t = useTranslations('upload');
  if (draft.status !== 'conflict') return null;
  return (
    <div role="alert" className="mt-4 rounded-control bg-tape-soft px-4 py-3 text-tape-text">
      <p>{t('conflict.text')}</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className="btn btn-line" onClick={() => draft.keeper.loadNewer()}>
          {t('conflict.load')}
        </button>
        <button type="button" className="btn btn-line" onClick={() => draft.keeper.keepMine()}>
          {t('conflict.keep')}
        </button>
      </div>
    </div>
  );
}
