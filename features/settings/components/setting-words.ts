import type { useTranslations } from 'next-intl';

type Say = ReturnType<typeof useTranslations<'siteSettings'>>;

/** A value as a reader says it. */
export const settingWords = (t: Say, value: number | boolean): string =>
  typeof value === 'number' ? String(value) : t(value ? 'on' : 'off');
