import type { DatePrecision } from '@/db/catalogue/types';
import { formatDay, formatMonth, formatYear } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';

type Dated = { statedOn: string; precision: DatePrecision };

/** When something was said, as exactly as it is known. A week is named by one of its days: `weekOf` says so. */
export function whenStated(locale: Locale, { statedOn, precision }: Dated, weekOf: (day: string) => string): string {
  if (precision === 'day') return formatDay(locale, statedOn);
  if (precision === 'week') return weekOf(formatDay(locale, statedOn));
  return precision === 'month' ? formatMonth(locale, statedOn) : formatYear(locale, statedOn);
}
