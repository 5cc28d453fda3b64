'use client';

import { Camera } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { refreshViewer } from '../viewer-store';
import { removeAvatar, sendAvatar, waitForAvatar } from './send-avatar';
import { Swatch } from './swatch';

type Progress =
  | { kind: 'rest' | 'processing' | 'done' | 'failed' | 'later' | 'removed' }
  | { kind: 'sending'; percent: number };

/** The member's picture. A new one goes the way of every photo and takes effect when it is ready. */
export function AvatarField({ handle, avatarKey }: { handle: string; avatarKey: string | null }) {
  const t = useTranslations('accounts');
  const id = useId();
  const [key, setKey] = useState(avatarKey);
  const [progress, setProgress] = useState<Progress>({ kind: 'rest' });
  const busy = progress.kind === 'sending' || progress.kind === 'processing';

  async function choose(file: File | undefined) {
    if (!file) return;
    setProgress({ kind: 'sending', percent: 0 });
    try {
      await sendAvatar(file, (percent) => setProgress({ kind: 'sending', percent }));
      setProgress({ kind: 'processing' });
      const ready = await waitForAvatar();
      if (ready) setKey(ready);
      refreshViewer();
      setProgress({ kind: ready ? 'done' : 'later' });
    } catch {
      setProgress({ kind: 'failed' });
    }
  }

  async function remove() {
    try {
      await removeAvatar();
      setKey(null);
      refreshViewer();
      setProgress({ kind: 'removed' });
    } catch {
      setProgress({ kind: 'failed' });
    }
  }

  return (
    <div className="mt-6 flex items-center gap-4">
      <Swatch handle={handle} size={72} avatarKey={key} />
      <div className="min-w-0">
        <p className="font-semibold">{t('avatar')}</p>
        <p id={`${id}-hint`} className="mt-0.5 max-w-read text-meta text-ink-3">
          {t('avatarHint')}
        </p>
        <label
          htmlFor={id}
          className="btn btn-line btn-sm mt-2 cursor-pointer has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-focus"
        >
          <Camera aria-hidden strokeWidth={1.9} />
          {t('avatarChoose')}
          <input
            id={id}
            type="file"
            accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/heif"
            aria-describedby={`${id}-hint`}
            disabled={busy}
            className="sr-only"
            onChange={(event) => void choose(event.target.files?.[0])}
          />
        </label>
        {key && !busy && (
          <button type="button" className="btn btn-bare btn-sm mt-2 ml-1" onClick={remove}>
            {t('avatarRemove')}
          </button>
        )}
        <p role="status" className="mt-1.5 min-h-5 text-meta text-ink-2">
          {progress.kind === 'sending' && t('avatarSending', { percent: progress.percent })}
          {progress.kind === 'processing' && t('avatarProcessing')}
          {progress.kind === 'done' && t('avatarDone')}
          {progress.kind === 'removed' && t('avatarRemoved')}
          {progress.kind === 'failed' && t('avatarFailed')}
          {progress.kind === 'later' && t('avatarLater')}
        </p>
        <noscript>
          <p className="text-meta text-ink-3">{t('avatarScript')}</p>
        </noscript>
      </div>
    </div>
  );
}
