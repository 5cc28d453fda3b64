'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { undoSeconds } from '../../../rules';
import type { LeftCase } from './left-cases';

type Errors = { message: string; fields: Record<string, string> };
type Answer = { actions: string[]; left: LeftCase[] };
const path = '/api/moderation/decisions/bulk';

/** Sends one decision about several cases, says which were left, and offers to take all of it back. */
export function useDecideMany(onDecided: (left: LeftCase[]) => void) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const [errors, setErrors] = useState<Errors>({ message: '', fields: {} });
  const [busy, setBusy] = useState(false);

  async function decide(decision: { kind: string; cases: string[]; [more: string]: unknown }): Promise<void> {
    if (busy) return;
    setBusy(true);
    const sentAt = Date.now();
    const answer = await callApi<Answer>('POST', path, { locale, body: decision });
    setBusy(false);
    if (!answer.ok) return setErrors({ message: answer.message || t('lost'), fields: answer.fields });
    const { actions, left } = answer.value;
    // The first of them was decided when it was sent.
    const seconds = undoSeconds - Math.ceil((Date.now() - sentAt) / 1_000);
    const undoAll = { label: t('undo'), onClick: () => void undo(actions) };
    if (actions.length > 0) void toast(t('decidedMany', { count: actions.length }), undoAll, undefined, seconds);
    onDecided(left);
    router.refresh();
  }

  async function undo(actions: string[]): Promise<void> {
    const answer = await callApi<{ undone: number }>('POST', `${path}/undo`, { locale, body: { actions } });
    void toast(answer.ok ? t('undoneMany', { count: answer.value.undone }) : answer.message || t('lost'));
    router.refresh();
  }

  return { decide, errors, busy };
}
