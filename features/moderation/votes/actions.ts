'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { formAction } from '@/lib/form-action';
import { dismissInput, lookInput, restoreInput, voidInput } from './input';
import { dismissRing, lookForRings } from './mutations/dismiss-ring';
import { restoreVotes } from './mutations/restore-votes';
import { voidVotes } from './mutations/void-votes';

export const voidVotesAction = formAction(
  voidInput,
  (input, { viewer, headers }) => voidVotes(viewer, input, headers.get('x-request-id') ?? undefined),
  {
    after: async ({ voided }, { locale }) => {
      refresh();
      return (await getTranslations({ locale, namespace: 'rings' }))('voided', { count: voided });
    },
  },
);

export const restoreVotesAction = formAction(
  restoreInput,
  (input, { viewer, headers }) => restoreVotes(viewer, input, headers.get('x-request-id') ?? undefined),
  {
    after: async ({ restored }, { locale }) => {
      refresh();
      return (await getTranslations({ locale, namespace: 'rings' }))('restored', { count: restored });
    },
  },
);

export const dismissRingAction = formAction(dismissInput, (input, { viewer }) => dismissRing(viewer, input), {
  after: async () => {
    refresh();
    return undefined;
  },
});

export const lookForRingsAction = formAction(lookInput, (_input, { viewer }) => lookForRings(viewer), {
  after: async (_value, { locale }) => (await getTranslations({ locale, namespace: 'rings' }))('looking'),
});
