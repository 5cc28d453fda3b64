import 'server-only';
import type { Metadata } from 'next';
import { defaultLocale, type Locale, locales, localPath } from './i18n/locales';

type Page = {
  locale: Locale;
  /** Without the language: `/c/alita`. */
  path: string;
  title: string;
  description: string;
  /** A picture of 1200 × 630 for link previews. */
  image?: string;
  type?: 'website' | 'article' | 'profile';
  /** The page as a feed, by media type. */
  feeds?: Record<string, { url: string; title: string }[]>;
  /** A further page of a list: readers may come, search engines need not. */
  further?: boolean;
};

/** Title, description, canonical address, the other languages, and the card that other sites show. */
export function pageMetadata({
  locale,
  path,
  title,
  description,
  image = '/card.png',
  type,
  feeds,
  further,
}: Page): Metadata {
  const images = [{ url: image, width: 1200, height: 630 }];
  const url = localPath(locale, path);
  const languages = Object.fromEntries(locales.map((one) => [one, localPath(one, path)]));
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: { ...languages, 'x-default': localPath(defaultLocale, path) },
      ...(feeds && { types: feeds }),
    },
    openGraph: {
      type: type ?? 'website',
      siteName: 'Kitbash',
      locale: ogLocale[locale],
      url,
      title,
      description,
      images,
    },
    // The rest of such a card is read from Open Graph, and said twice otherwise.
    twitter: null,
    other: { 'twitter:card': 'summary_large_image' },
    ...(further ? { robots: { index: false, follow: true } } : {}),
  };
}

const ogLocale: Record<Locale, string> = { en: 'en_GB', ja: 'ja_JP' };
