import type { Locale } from '@/lib/i18n/locales';

type Named = { name: string; nativeName: string | null; nativeLang: string | null };

/** A reader meets a character under the name of the reader's own language, where there is one. */
export const nameFor = (locale: Locale, { name, nativeName, nativeLang }: Named): string =>
  nativeLang === locale && nativeName ? nativeName : name;
