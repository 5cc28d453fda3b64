'use server';

import { updateTag } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { formAction } from '@/lib/form-action';
import type { Locale } from '@/lib/i18n/locales';
import { seriesTag } from './cache';
import { markClaimInput, newClaimInput, unmarkClaimInput } from './input';
import { addClaim, markClaim, unmarkClaim } from './mutations/claims';

/** Every page that shows the series, its characters or stories about it carries the tag. */
async function renew({ series }: { series: string }, { locale }: { locale: Locale }): Promise<string> {
  updateTag(seriesTag(series));
  return (await getTranslations({ locale, namespace: 'claims' }))('kept');
}

export const addClaimAction = formAction(newClaimInput, (input, { viewer }) => addClaim(viewer, input), {
  after: renew,
});

export const markClaimAction = formAction(markClaimInput, (input, { viewer }) => markClaim(viewer, input), {
  after: renew,
});

export const unmarkClaimAction = formAction(unmarkClaimInput, (input, { viewer }) => unmarkClaim(viewer, input), {
  after: renew,
});
