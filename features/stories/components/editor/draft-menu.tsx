'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { startTransition, useActionState, useEffect } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { FormMessage } from '@/components/ui/form-message';
import { deleteStoryAction, withdrawStoryAction } from '../../actions';
import type { DeskStory } from '../../queries/desk';

type Props = { desk: Pick<DeskStory, 'slug' | 'state' | 'wasPublished'> };

const untouched = { status: 'idle' as const, fields: {}, typed: {} };

/** Takes a story back, or deletes a draft that nobody read. */
export function DraftMenu({ desk: { slug, state, wasPublished } }: Props) {
  const t = useTranslations('editor');
  const locale = useLocale();
  const router = useRouter();
  const [withdrawn, withdraw] = useActionState(withdrawStoryAction, untouched);
  const [gone, remove] = useActionState(deleteStoryAction, untouched);
  useEffect(() => {
    if (withdrawn.status === 'done') router.refresh();
  }, [withdrawn, router]);
  const form = () => {
    const form = new FormData();
    form.set('story', slug);
    form.set('locale', locale);
    return form;
  };
  return (
    <div className="mt-4 border-t pt-4 empty:hidden">
      <FormMessage status={withdrawn.status}>{withdrawn.message}</FormMessage>
      <FormMessage status={gone.status}>{gone.message}</FormMessage>
      {(state === 'published' || state === 'scheduled') && (
        <>
          <button type="button" className="btn btn-line" onClick={() => startTransition(() => withdraw(form()))}>
            {t(state === 'scheduled' ? 'unschedule' : 'withdraw')}
          </button>
          <p className="mt-1.5 text-meta text-ink-3">{t('withdrawHint')}</p>
        </>
      )}
      {state === 'draft' && !wasPublished && (
        <ConfirmDialog
          title={t('deleteTitle')}
          text={t('deleteText')}
          confirm={t('delete')}
          cancel={t('cancel')}
          onConfirm={() => startTransition(() => remove(form()))}
        >
          <button type="button" className="btn btn-line">
            {t('delete')}
          </button>
        </ConfirmDialog>
      )}
    </div>
  );
}
