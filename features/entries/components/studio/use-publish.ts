'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState, useTransition } from 'react';
import type { FormState } from '@/lib/form-action';
import { publish } from '../../actions';
import { missingFrom } from '../../missing';
import type { StudioEntry } from '../../queries/studio';
import { countStates } from './row-state';
import type { useDraft } from './use-draft';
import type { usePhotos } from './use-photos';

type Studio = { entry: StudioEntry; draft: ReturnType<typeof useDraft>; photos: ReturnType<typeof usePhotos> };

/** Publishing, at once or when the last file has arrived; and what is missing for it. */
export function usePublish({ entry, draft, photos }: Studio) {
  const t = useTranslations('upload');
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [said, setSaid] = useState('');
  const [busy, start] = useTransition();

  const counts = countStates(photos.rows);
  const photoCount = photos.rows.filter((row) => row.code !== '').length;
  const hasCharacter = draft.fields.character.kind !== 'none';
  const missing = missingFrom({ title: draft.fields.title, hasCharacter, photoCount });
  const ready = counts.onTheWay === 0;

  const publishNow = () =>
    start(async () => {
      const saved = (await draft.keeper.flush()) && (await photos.keeper.flush());
      if (!saved) return setSaid(t('publish.not_saved'));
      const form = new FormData();
      form.set('entry', entry.publicId);
      form.set('locale', locale);
      const state = await publish(idle, form);
      if (state.status === 'refused') setSaid(state.message ?? '');
    });

  const ask = () => {
    setAsked(true);
    setSaid('');
    if (missing.length > 0) return document.getElementById(targets[missing[0] ?? 'title'])?.focus();
    if (ready) publishNow();
    else setWaiting(true);
  };

  const go = waiting && ready && missing.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: publishes once, when the last file has arrived.
  useEffect(() => {
    if (!go) return;
    setWaiting(false);
    publishNow();
  }, [go]);

  const errors = asked ? Object.fromEntries(missing.map((name) => [name, t(`missing.${name}`)])) : {};
  return {
    ask,
    missing,
    errors: errors as Record<string, string>,
    waiting,
    cancel: () => setWaiting(false),
    busy,
    said,
    ready,
    counts,
  };
}

/** Where the focus goes for each thing that is missing. */
export const targets = { title: 'field-title', character: 'field-character', photo: 'choose-photos' } as const;

const idle: FormState = { status: 'idle', fields: {}, typed: {} };
