'use client';

import { Ellipsis } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { DropdownMenu } from 'radix-ui';
import { useState, useTransition } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-action';
import { remove, unpublish } from '../../actions';
import type { StudioEntry } from '../../queries/studio';

/** What is done to the entry as a whole: taken out of sight, or deleted. */
export function EntryMenu({ entry }: { entry: StudioEntry }) {
  const t = useTranslations('upload.entry');
  const locale = useLocale();
  const router = useRouter();
  const [deleting, setDeleting] = useState(false);
  const [, start] = useTransition();
  const send = (action: typeof remove) =>
    start(async () => {
      const form = new FormData();
      form.set('entry', entry.publicId);
      form.set('locale', locale);
      const state = await action(idle, form);
      if (state.status === 'refused' && state.message) await toast(state.message);
      else router.refresh();
    });
  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="btn btn-bare btn-icon" aria-label={t('menu')}>
          <Ellipsis aria-hidden strokeWidth={1.9} />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={4}
            className="z-50 min-w-56 rounded-control border bg-raised py-1 shadow-lg"
          >
            {entry.state === 'published' && (
              <DropdownMenu.Item className={item} onSelect={() => send(unpublish)}>
                {t('unpublish')}
              </DropdownMenu.Item>
            )}
            <DropdownMenu.Item className={`${item} text-pencil-text`} onSelect={() => setDeleting(true)}>
              {t('delete')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <ConfirmDialog
        open={deleting}
        onOpenChange={setDeleting}
        title={t('delete_title')}
        text={t(entry.state === 'published' ? 'delete_public' : 'delete_draft')}
        confirm={t('delete_confirm')}
        cancel={t('cancel')}
        onConfirm={() => send(remove)}
      />
    </>
  );
}

const item = 'flex min-h-11 cursor-pointer items-center px-4 outline-none data-[highlighted]:bg-mat-soft';
const idle: FormState = { status: 'idle', fields: {}, typed: {} };
