import { createTranslator } from 'use-intl/core';
import en from '@/messages/en';
import ja from '@/messages/ja';
import type { Locale } from './locales';

const messages = { en, ja };

/** Sentences outside of a request, as for mails: next-intl's own `getTranslations` needs Next around it. */
export const mailWords = (locale: Locale) =>
  createTranslator({ locale, messages: messages[locale], namespace: 'mail' });
