'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { formatMoment } from '@/lib/i18n/format';

/** How much is left until `at`, as `41:12`; before the page is alive, the moment itself. */
export function Countdown({ at }: { at: Date | string }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  const due = new Date(at);
  const moment = t('dueBy', { due: formatMoment(locale, due) });
  const minutes = useSyncExternalStore(
    watch,
    () => Math.floor((due.getTime() - Date.now()) / 60_000),
    () => null,
  );
  if (minutes === null) return moment;
  const time = `${Math.floor(Math.abs(minutes) / 60)}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  return <span title={moment}>{t(minutes < 0 ? 'overdue' : 'timeLeft', { time })}</span>;
}

function watch(listener: () => void) {
  const timer = setInterval(listener, 15_000);
  return () => clearInterval(timer);
}
