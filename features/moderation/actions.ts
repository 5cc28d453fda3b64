'use server';

import { getTranslations } from 'next-intl/server';
import { clientAddress } from '@/lib/client-address';
import { formAction } from '@/lib/form-action';
import { appealInput } from './input';
import { appealDecision } from './mutations/appeal';
import { reportSubject } from './mutations/report';
import { reportForm } from './report-form';

export const reportAction = formAction(
  reportForm,
  (input, { viewer, headers }) => reportSubject(viewer, input, { address: clientAddress(headers) }),
  {
    after: async ({ number }, { locale }) =>
      (await getTranslations({ locale, namespace: 'reports' }))('sent', { number: String(number) }),
  },
);

export const appealAction = formAction(appealInput, (input, { viewer }) => appealDecision(viewer, input));
