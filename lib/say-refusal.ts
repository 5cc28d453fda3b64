import 'server-only';
import { getTranslations } from 'next-intl/server';
import { isUnavailable } from '@/db/availability';
import type { Locale } from './i18n/locales';
import { type Refusal, refuse } from './refusal';

export type SaidRefusal = {
  code: Refusal['code'];
  message: string;
  fields: Record<string, string>;
  retryAfter?: number;
};

/** A refusal in the reader's words: `refusals.<reason>`, and `fields.<message>` for each field. */
export async function sayRefusal(refusal: Refusal, locale: Locale): Promise<SaidRefusal> {
  const t = await getTranslations({ locale });
  const say = t as unknown as (key: string, values?: Record<string, string | number>) => string;
  const values = {
    ...refusal.values,
    seconds: refusal.retryAfter ?? 0,
    minutes: Math.ceil((refusal.retryAfter ?? 0) / 60),
  };
  const fields = Object.entries(refusal.fields ?? {}).map(([name, key]) => [name, say(`fields.${key}`)]);
  return {
    code: refusal.code,
    message: say(`refusals.${refusal.reason}`, values),
    fields: Object.fromEntries(fields),
    retryAfter: refusal.retryAfter,
  };
}

/** The refusal for a thrown error that is nobody's bug; every other error is thrown on. */
export function refusalFor(error: unknown): Refusal {
  if (isUnavailable(error)) return refuse('unavailable', 'unavailable', { retryAfter: 5 });
  throw error;
}
