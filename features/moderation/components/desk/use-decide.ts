'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';
import { localPath } from '@/lib/i18n/locales';

type Errors = { message: string; fields: Record<string, string> };
type Decision = { kind: string; caseId: string; [more: string]: unknown };
const none: Errors = { message: '', fields: {} };

/**
 * Sends a decision, goes on to the list, and offers to take it back for 20 seconds; the answer to an appeal stands.
 * The same can be decided about other cases with it: each is a decision of its own, and one undo is for all. What leaves
 * the case open stays with it.
 */
export function useDecide(number: number, back: string, canUndo = true) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const [errors, setErrors] = useState(none);
  const [busy, setBusy] = useState(false);

  const send = (body: Decision) => callApi<{ action: string }>('POST', '/api/moderation/decisions', { locale, body });

  async function decide(decision: Decision, also: string[] = [], staysOpen = false): Promise<void> {
    if (busy) return;
    setBusy(true);
    const answer = await send(decision);
    const others = answer.ok ? await decideAlike(decision, also) : [];
    setBusy(false);
    if (!answer.ok) {
      setErrors({ message: answer.message || t('lost'), fields: answer.fields });
      // Somebody else may have decided it: show how it stands.
      if (answer.code === 'conflict') router.refresh();
      return;
    }
    const actions = [answer.value.action, ...others];
    const left = also.length - others.length;
    const said =
      also.length > 0
        ? t('decidedAll', { count: actions.length, left })
        : t(decision.kind === 'ask' ? 'askedNow' : staysOpen ? 'corrected' : 'decided');
    if (canUndo) void toast(said, { label: t('undo'), onClick: () => void undo(actions) }, undefined, 20);
    else void toast(t('answered'));
    if (staysOpen) setErrors(none);
    else router.push(localPath(locale, back));
    router.refresh();
  }

  /** Points are for the one case. What somebody else has taken or decided meanwhile is left to them. */
  async function decideAlike(decision: Decision, also: string[]): Promise<string[]> {
    const actions: string[] = [];
    for (const caseId of also) {
      const withoutPoints = 'strikePoints' in decision ? { ...decision, strikePoints: 0 } : decision;
      const answer = await send({ ...withoutPoints, caseId });
      if (answer.ok) actions.push(answer.value.action);
    }
    return actions;
  }

  async function undo(actions: string[]): Promise<void> {
    const answers = [];
    for (const action of actions)
      answers.push(await callApi('DELETE', `/api/moderation/decisions/${action}`, { locale }));
    const answer = answers.find(({ ok }) => !ok) ?? answers[0];
    if (!answer) return;
    void toast(answer.ok ? t('undone') : answer.message || t('lost'));
    if (answer.ok) router.push(localPath(locale, `${back}/${number}`));
    router.refresh();
  }

  return { decide, errors, busy };
}
