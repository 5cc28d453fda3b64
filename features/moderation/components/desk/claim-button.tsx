'use client';

import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from '@/components/ui/toast';
import { callApi } from '@/lib/call-api';

/** Takes a case, or with `held` gives it back. Who was faster is told by name. */
export function ClaimButton({ caseId, held = false }: { caseId: string; held?: boolean }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const router = useRouter();
  const [busy, setBusy] = useState(false);

  async function change() {
    if (busy) return;
    setBusy(true);
    const answer = await callApi(held ? 'DELETE' : 'PUT', `/api/moderation/cases/${caseId}/claim`, { locale });
    setBusy(false);
    if (!answer.ok) void toast(answer.message || t('lost'));
    router.refresh();
  }

  return (
    <button
      type="button"
      data-key="c"
      className={held ? 'btn btn-line btn-sm min-h-11 w-full' : 'btn btn-ink w-full'}
      aria-disabled={busy || undefined}
      onClick={change}
    >
      {held ? t('release') : t('take')} <kbd>C</kbd>
    </button>
  );
}
