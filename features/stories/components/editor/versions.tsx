'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { startTransition, useActionState, useEffect } from 'react';
import { FormMessage } from '@/components/ui/form-message';
import { formatMoment } from '@/lib/i18n/format';
import { restoreVersionAction } from '../../actions';
import type { DeskStory } from '../../queries/desk';
import type { Story } from './use-story';

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** The story as it was, each version with who saved it and a way back to it. */
export function Versions({ desk: { slug, versions }, story: { keeper } }: { desk: DeskStory; story: Story }) {
  const t = useTranslations('editor');
  const locale = useLocale();
  const router = useRouter();
  const [state, send] = useActionState(restoreVersionAction, untouched);
  useEffect(() => {
    if (state.status !== 'done') return;
    void keeper.loadNewer();
    router.refresh();
  }, [state, keeper, router]);

  async function restore(version: string) {
    if (!(await keeper.flush())) return;
    const form = new FormData();
    for (const [name, value] of Object.entries({ story: slug, version, locale, seen: keeper.get().revision })) {
      form.set(name, String(value));
    }
    startTransition(() => send(form));
  }

  return (
    <details className="rounded-panel border bg-surface p-5">
      <summary className="cursor-pointer text-h4 font-semibold">{t('versions')}</summary>
      <FormMessage status={state.status}>{state.message}</FormMessage>
      {versions.length === 0 && <p className="mt-2 text-ink-2">{t('noVersions')}</p>}
      <ol className="mt-3 divide-y">
        {versions.map(({ id, kind, title, correction, createdAt, savedBy }) => (
          <li key={id} className="py-3">
            <p>
              <b className="font-semibold">{t(`version_${kind}`)}</b> {title}
            </p>
            <p className="text-meta text-ink-3">
              {t('versionBy', { handle: savedBy ?? t('someone'), moment: formatMoment(locale, new Date(createdAt)) })}
            </p>
            {correction && <p className="text-meta text-ink-2">{correction}</p>}
            <button type="button" className="btn btn-line btn-sm mt-1.5 min-h-11" onClick={() => void restore(id)}>
              {t('restore')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
