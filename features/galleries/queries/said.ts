import type { Locale } from '@/lib/i18n/locales';
import type { Said } from '../view';

type Texts = { lang: Locale; title: string; words: string; otherTitle: string; otherWords: string };

/** Title and words in the reader's language where there are any, otherwise in the gallery's own. */
export const titleFor = (locale: Locale, { lang, title, otherTitle }: Texts): Said =>
  choose(locale, lang, title, otherTitle);

export const wordsFor = (locale: Locale, { lang, words, otherWords }: Texts): Said =>
  choose(locale, lang, words, otherWords);

const choose = (locale: Locale, lang: Locale, own: string, other: string): Said =>
  locale === lang || other === '' ? { text: own, lang } : { text: other, lang: locale };
