'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { StudioEntry } from '../../queries/studio';
import type { WaitAhead } from '../../queries/waiting';
import { PublishButtons } from './publish-buttons';
import type { useDraft } from './use-draft';
import type { usePhotos } from './use-photos';
import { targets, type usePublish } from './use-publish';

type Props = {
  entry: StudioEntry;
  draft: ReturnType<typeof useDraft>;
  photos: ReturnType<typeof usePhotos>;
  publishing: ReturnType<typeof usePublish>;
  wait: WaitAhead | null;
};

/** What an entry has and lacks. Only a title, a character and a photo are asked for; the rest is counted. */
export function BeforePublish({ entry, draft, photos, publishing, wait }: Props) {
  const t = useTranslations('upload.before');
  const { missing, counts } = publishing;
  const asked = draft.credits.filter((credit) => credit.standing === 'proposed').length;
  const first = (state: string) =>
    photos.rows.find((row) => row.photo?.status === 'ready' && !row.photo.alt)?.key ?? state;
  return (
    <section aria-labelledby="before" className="rounded-panel border bg-surface p-4 md:p-5 lg:sticky lg:top-24">
      <h2 id="before" className="font-sans text-ui font-semibold [word-spacing:normal]">
        {t('heading')}
      </h2>
      <ul className="mt-2 space-y-1.5 text-ink-2">
        {(['photo', 'title', 'character'] as const).map((name) => (
          <Line key={name} isDone={!missing.includes(name)} to={targets[name]}>
            {t(missing.includes(name) ? `lacks.${name}` : `has.${name}`)}
          </Line>
        ))}
        {counts.undescribed > 0 && (
          <Line isDone={false} to={`alt-${first('')}`}>
            {t('describe', { count: counts.undescribed })}
          </Line>
        )}
        {counts.stuck > 0 && (
          <Line isDone={false} to="photos">
            {t('stuck', { count: counts.stuck })}
          </Line>
        )}
        {asked > 0 && <Line isDone>{t('asked', { count: asked })}</Line>}
      </ul>
      <PublishButtons entry={entry} draft={draft} publishing={publishing} wait={wait} />
    </section>
  );
}

function Line({ isDone, to, children }: { isDone: boolean; to?: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2.5">
      <span
        aria-hidden
        className={`grid size-5 shrink-0 place-items-center rounded-[4px] ${isDone ? 'bg-mat text-on-mat' : 'border-2 border-edge'}`}
      >
        {isDone && <Check className="size-3.5" strokeWidth={2.5} />}
      </span>
      {isDone || !to ? (
        children
      ) : (
        <button
          type="button"
          className="lk min-h-11 text-left md:min-h-7"
          onClick={() => document.getElementById(to)?.focus()}
        >
          {children}
        </button>
      )}
    </li>
  );
}
