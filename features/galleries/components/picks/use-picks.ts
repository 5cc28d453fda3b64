'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { type Answer, callApi } from '@/lib/call-api';
import type { PlannedPicks } from '../../queries/picks';

export type Picks = ReturnType<typeof usePicks>;

/** The days and their entries, asked for anew after everything that is done to them: others pick too. */
export function usePicks(first: PlannedPicks) {
  const t = useTranslations('picks');
  const locale = useLocale();
  const [plan, setPlan] = useState(first);
  const [error, setError] = useState('');

  async function settle(answer: Answer<unknown>): Promise<boolean> {
    setError(answer.ok ? '' : Object.values(answer.fields)[0] || answer.message || t('lost'));
    const fresh = await callApi<PlannedPicks>('GET', '/api/picks', { locale });
    if (fresh.ok) setPlan(fresh.value);
    return answer.ok;
  }
  const add = async (day: string, entry: string) =>
    settle(await callApi('POST', '/api/picks', { locale, body: { day, entry } }));
  const move = async (day: string, to: string) =>
    settle(await callApi('PUT', `/api/picks/${day}`, { locale, body: { to } }));
  const remove = async (day: string) => settle(await callApi('DELETE', `/api/picks/${day}`, { locale }));

  return { ...plan, taken: plan.coming.map(({ day }) => day), error, add, move, remove, locale };
}
