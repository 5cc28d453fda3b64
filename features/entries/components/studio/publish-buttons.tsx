'use client';

import { useTranslations } from 'next-intl';
import type { StudioEntry } from '../../queries/studio';
import type { WaitAhead } from '../../queries/waiting';
import { WaitWords } from '../waiting/wait-words';
import type { useDraft } from './use-draft';
import type { usePublish } from './use-publish';

type Props = {
  entry: StudioEntry;
  draft: ReturnType<typeof useDraft>;
  publishing: ReturnType<typeof usePublish>;
  wait: WaitAhead | null;
};

/** The finishing act: publish, now or when the files are there; for what is public already, save the changes. */
export function PublishButtons({ entry, draft, publishing, wait }: Props) {
  const t = useTranslations('upload.publish');
  const { ask, waiting, cancel, busy, said, ready, missing } = publishing;
  const isPublic = entry.state === 'published';
  const words = busy
    ? t('busy')
    : waiting
      ? t('waiting')
      : t(wait ? (ready ? 'send' : 'send_later') : ready ? 'now' : 'later');
  const saving = draft.status === 'saving';
  return (
    <>
      <div className="fixed inset-x-0 bottom-16 z-30 flex gap-2 border-t bg-paper px-4 py-2.5 md:static md:mt-4 md:border-0 md:bg-transparent md:p-0">
        {isPublic ? (
          <button
            type="button"
            className="btn btn-mat flex-1"
            aria-disabled={draft.status === 'saved' || saving || undefined}
            onClick={() => draft.keeper.flush()}
          >
            {t(saving ? 'saving_changes' : draft.status === 'saved' ? 'changes_saved' : 'save_changes')}
          </button>
        ) : (
          <button
            type="button"
            className="btn btn-mat flex-1"
            aria-disabled={busy || waiting || undefined}
            onClick={() => !busy && !waiting && ask()}
          >
            {words}
          </button>
        )}
        {waiting && (
          <button type="button" className="btn btn-line" onClick={cancel}>
            {t('cancel')}
          </button>
        )}
      </div>
      <p role="status" className="mt-2.5 text-meta font-semibold text-tape-text empty:hidden">
        {said || (waiting ? t('keep_open') : '')}
      </p>
      {isPublic && <p className="mt-2.5 text-meta text-ink-3">{t('photos_at_once')}</p>}
      {wait && <WaitWords wait={wait} />}
      {!isPublic && !wait && missing.length === 0 && <p className="mt-2.5 text-meta text-ink-3">{t('who_sees')}</p>}
    </>
  );
}
