'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { formAction } from '@/lib/form-action';
import { localPath } from '@/lib/i18n/locales';
import { newGalleryInput, submissionInput, withdrawalInput } from './input';
import { createGallery } from './mutations/create-gallery';
import { submitEntry, withdrawSubmission } from './mutations/submit-entry';

export const createGalleryAction = formAction(newGalleryInput, (input, { viewer }) => createGallery(viewer, input), {
  after: async ({ slug }, { locale }) => redirect(localPath(locale, `/g/${slug}/edit`)),
});

export const submitEntryAction = formAction(submissionInput, (input, { viewer }) => submitEntry(viewer, input), {
  after: async (_, { locale }) => {
    refresh();
    return (await getTranslations({ locale, namespace: 'suggest' }))('sent');
  },
});

export const withdrawSubmissionAction = formAction(
  withdrawalInput,
  (input, { viewer }) => withdrawSubmission(viewer, input),
  {
    after: async (_, { locale }) => {
      refresh();
      return (await getTranslations({ locale, namespace: 'suggest' }))('withdrawn');
    },
  },
);
