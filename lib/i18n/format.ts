import type { Locale } from './locales';

/** English is British here: days before months. */
const intlLocale = (locale: Locale) => (locale === 'en' ? 'en-GB' : locale);

/** `7 Nov 2026` of a moment or of a date such as `2026-11-07`, in UTC. */
export const formatDay = (locale: Locale, day: Date | string): string => dated(locale, day, { dateStyle: 'medium' });

/** `Sat, 7 Nov 2026` of a date such as `2026-11-07`, for plans by the week. */
export const formatWeekday = (locale: Locale, day: Date | string): string =>
  dated(locale, day, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

/** `7 Nov 2026, 14:05 UTC`, for moments on which something depends. */
export const formatMoment = (locale: Locale, moment: Date): string =>
  `${dated(locale, moment, { dateStyle: 'medium', timeStyle: 'short' })} UTC`;

/** `November 2026`. */
export const formatMonth = (locale: Locale, day: Date | string): string =>
  dated(locale, day, { month: 'long', year: 'numeric' });

export const formatYear = (locale: Locale, day: Date | string): string => dated(locale, day, { year: 'numeric' });

export const formatNumber = (locale: Locale, value: number): string =>
  new Intl.NumberFormat(intlLocale(locale)).format(value);

export const formatPercent = (locale: Locale, share: number): string =>
  new Intl.NumberFormat(intlLocale(locale), { style: 'percent' }).format(share / 100);

/** How long something took, to one unit: `14 min`, `3 hrs` up to two days, `4 days`. */
export function formatDuration(locale: Locale, minutes: number): string {
  const [value, unit] =
    minutes < 60 ? [minutes, 'minute'] : minutes < 2 * 1_440 ? [minutes / 60, 'hour'] : [minutes / 1_440, 'day'];
  const options: Intl.NumberFormatOptions = { style: 'unit', unit, maximumFractionDigits: 0 };
  return new Intl.NumberFormat(intlLocale(locale), options).format(value);
}

/** Words in a row, as the language joins them. */
export const formatList = (locale: Locale, words: string[]): string => words.join(locale === 'ja' ? '、' : ', ');

/** Words joined into a sentence, "A, B and C", each with what stands before it. */
export function listParts(locale: Locale, words: string[]): { before: string; word: string }[] {
  const parts = new Intl.ListFormat(intlLocale(locale)).formatToParts(words);
  return parts.flatMap(({ type, value }, at) =>
    type === 'element' ? { before: at > 0 ? (parts[at - 1]?.value ?? '') : '', word: value } : [],
  );
}

const dated = (locale: Locale, day: Date | string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(intlLocale(locale), { timeZone: 'UTC', ...options }).format(new Date(day));
