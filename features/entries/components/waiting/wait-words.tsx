'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDuration } from '@/lib/i18n/format';
import type { WaitAhead } from '../../queries/waiting';

/** Said before it is needed: that a moderator looks first, how long that takes, and how many entries may wait. */
export function WaitWords({ wait }: { wait: WaitAhead }) {
  const t = useTranslations('upload.wait');
  const locale = useLocale();
  const { allowed, waiting, missing, missingDays, perPlace, medianMinutes } = wait;
  const free = Math.max(0, allowed - waiting);
  return (
    <div className="mt-2.5 space-y-1.5 text-meta text-ink-2">
      <p>
        {t('first')}{' '}
        {medianMinutes === null ? t('unknown') : t('about', { time: formatDuration(locale, medianMinutes) })}
      </p>
      <p>
        {t('places', { allowed, free })} {t('grows', { perPlace })}
      </p>
      <p>
        {missing > 0 && t('until', { missing })} {missingDays > 0 && t('notBefore', { missingDays })}
      </p>
    </div>
  );
}
