export const locales = ['en', 'ja'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** The path as the world sees it: English at `/…`, Japanese at `/ja/…`. */
export function localPath(locale: string, path: string): string {
  if (locale === defaultLocale) return path;
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The reader's language out of an `Accept-Language` header. */
export function acceptedLocale(header: string | null): Locale {
  for (const part of (header ?? '').split(',').slice(0, 10)) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(tag)) return tag;
  }
  return defaultLocale;
}
