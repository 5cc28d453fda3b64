'use client';

import { useSyncExternalStore } from 'react';

type Props = { at: string; locale: string; className?: string };

/**
 * A moment (`at`, ISO 8601): its date, and once the page is alive "2 days ago" for the first week. Cached pages cannot
 * hold the distance to now.
 */
export function RelativeTime({ at, locale, className }: Props) {
  const day = dayOf(at, locale);
  const text = useSyncExternalStore(
    watchMinutes,
    () => distance(at, locale) ?? day,
    () => day,
  );
  return (
    <time dateTime={at} title={day} className={className} suppressHydrationWarning>
      {text}
    </time>
  );
}

const intlLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale);

function dayOf(at: string, locale: string): string {
  return new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at));
}

const steps = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const;

/** Null when the moment is more than a week away: the date says more then. */
function distance(at: string, locale: string): string | null {
  const seconds = (Date.now() - new Date(at).getTime()) / 1_000;
  if (seconds >= 7 * 86_400 || seconds < -60) return null;
  const [unit, size] = steps.findLast(([, size]) => seconds >= size) ?? steps[0];
  const form = new Intl.RelativeTimeFormat(intlLocale(locale), { numeric: 'auto' });
  return form.format(-Math.max(0, Math.floor(seconds / size)), unit);
}

function watchMinutes(listener: () => void) {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}
