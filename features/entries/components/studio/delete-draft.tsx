'use client';

import { Trash2 } from 'lucide-react';
import { useTransition } from 'react';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { toast } from '@/components/ui/toast';
import type { FormState } from '@/lib/form-action';
import { remove } from '../../actions';

type Props = {
  publicId: string;
  locale: string;
  words: { open: string; title: string; text: string; confirm: string; cancel: string };
};

export function DeleteDraft({ publicId, locale, words: { open, ...words } }: Props) {
  const [busy, start] = useTransition();
  const send = () =>
    start(async () => {
      const form = new FormData();
      form.set('entry', publicId);
      form.set('locale', locale);
      const state = await remove(idle, form);
      if (state?.status === 'refused' && state.message) await toast(state.message);
    });
  return (
    <ConfirmDialog {...words} onConfirm={send}>
      <button type="button" className="btn btn-bare btn-icon" aria-label={open} aria-disabled={busy || undefined}>
        <Trash2 aria-hidden strokeWidth={1.9} />
      </button>
    </ConfirmDialog>
  );
}

const idle: FormState = { status: 'idle', fields: {}, typed: {} };
