'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { localPath } from '@/lib/i18n/locales';

type Errors = { message: string; fields: Record<string, string> };
const none: Errors = { message: '', fields: {} };

/** Sends a decision, goes on to the list, and offers to take it back for 20 seconds; the answer to an appeal stands. */
export function useDecide(number: number, back: string, canUndo = true) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const [errors, setErrors] = useState(none);
  const [busy, setBusy] = useState(false);

  async function decide(decision: { kind: string; caseId: string; [more: string]: unknown }): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await callApi<{ action: string }>('POST', '/api/moderation/decisions', { locale, body: decision });
    setBusy(false);
    if (!answer.ok) {
      setErrors({ message: answer.message || t('lost'), fields: answer.fields });
      // Somebody else may have decided it: show how it stands.
      if (answer.code === 'conflict') router.refresh();
      return;
    }
    const { action } = answer.value;
    const said = t(decision.kind === 'ask' ? 'askedNow' : 'decided');
    if (canUndo) void toast(said, { label: t('undo'), onClick: () => void undo(action) }, undefined, 20);
    else void toast(t('answered'));
    router.push(localPath(locale, back));
    router.refresh();
  }

  async function undo(action: string): Promise<void> {
    const answer = await callApi('DELETE', `/api/moderation/decisions/${action}`, { locale });
    void toast(answer.ok ? t('undone') : answer.message || t('lost'));
    if (answer.ok) router.push(localPath(locale, `${back}/${number}`));
    router.refresh();
  }

  return { decide, errors, busy };
}
