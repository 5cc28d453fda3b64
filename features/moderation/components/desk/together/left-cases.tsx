'use client';

import NextLink from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { formatNumber } from '@/lib/i18n/format';
import { localPath } from '@/lib/i18n/locales';
import type { Queue } from '../../../queues';

export type LeftCase = { case: string; number: number; message: string };

/** Cases that were not decided with the others, each with its reason. */
export function LeftCases({ left, queue, onClose }: { left: LeftCase[]; queue: Queue; onClose: () => void }) {
  const t = useTranslations('moderation');
  const locale = useLocale();
  return (
    <div role="status">
      {left.length > 0 && (
        <div className="border-b bg-tape-soft px-4 py-3">
          <p className="font-semibold">{t('left', { count: left.length })}</p>
          <ul className="mt-1 max-h-40 overflow-y-auto">
            {left.map(({ case: id, number, message }) => (
              <li key={id} className="py-0.5">
                <NextLink href={localPath(locale, `/mod/${queue}/${number}`)} prefetch={false} className="lk">
                  {t('number', { number: formatNumber(locale, number) })}
                </NextLink>{' '}
                {message}
              </li>
            ))}
          </ul>
          <button type="button" className="btn btn-line btn-sm mt-2 min-h-11" onClick={onClose}>
            {t('leftOk')}
          </button>
        </div>
      )}
    </div>
  );
}
