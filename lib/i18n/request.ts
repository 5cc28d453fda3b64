import { locale as rootLocale } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import en from '@/messages/en';
import ja from '@/messages/ja';
import { defaultLocale, isLocale } from './locales';

const messages = { en, ja };

/** In pages the language is the root parameter; actions and route handlers name it. */
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await rootLocale());
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, messages: messages[locale], timeZone: 'UTC' };
});
