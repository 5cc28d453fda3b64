'use client';

import NextLink from 'next/link';
import { useTranslations } from 'next-intl';
import { entryPath } from '@/features/entries/view';
import { formatWeekday } from '@/lib/i18n/format';
import { type Locale, localPath } from '@/lib/i18n/locales';
import type { PlannedPick } from '../../queries/picks';

/** The days before: they stay as they were. */
export function PastPicks({ past, locale }: { past: PlannedPick[]; locale: Locale }) {
  const t = useTranslations('picks');
  if (past.length === 0) return null;
  return (
    <section className="mt-12">
      <h2 className="text-h3">{t('before')}</h2>
      <ul className="mt-3 border-t">
        {past.map((pick) => (
          <li key={pick.day} className="grid gap-x-4 border-b py-2.5 sm:grid-cols-[13rem_minmax(0,1fr)]">
            <time dateTime={pick.day} className="text-ink-2">
              {formatWeekday(locale, pick.day)}
            </time>
            <p className="min-w-0 break-words">
              <NextLink href={localPath(locale, entryPath(pick))} prefetch={false} className="lk">
                {pick.title}
              </NextLink>{' '}
              <span className="text-meta text-ink-3">
                {t('by', { maker: pick.maker, by: pick.by ?? t('formerMember') })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
