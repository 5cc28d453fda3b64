import 'server-only';
import { locale } from 'next/root-params';
import { defaultLocale, isLocale, type Locale } from './locales';

/** The language of the page that is being made. */
export async function pageLocale(): Promise<Locale> {
  const asked = await locale();
  return isLocale(asked) ? asked : defaultLocale;
}
