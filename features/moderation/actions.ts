'use server';

import { refresh } from 'next/cache';
import { getTranslations } from 'next-intl/server';
import { clientAddress } from '@/lib/client-address';
import { formAction } from '@/lib/form-action';
import { answerInput, appealInput, jobInput, roleInput, staffNoteInput } from './input';
import { answerQuestion } from './mutations/answer';
import { appealDecision } from './mutations/appeal';
import { settleJob } from './mutations/jobs';
import { reportSubject } from './mutations/report';
import { setRole } from './mutations/set-role';
import { addStaffNote } from './mutations/staff-note';
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

export const setRoleAction = formAction(
  roleInput,
  (input, { viewer, headers }) => setRole(viewer, input, headers.get('x-request-id') ?? undefined),
  {
    after: async (_value, { locale }) => {
      refresh();
      return (await getTranslations({ locale, namespace: 'staff' }))('roleSet');
    },
  },
);

export const staffNoteAction = formAction(staffNoteInput, (input, { viewer }) => addStaffNote(viewer, input), {
  after: async (_value, { locale }) => {
    refresh();
    return (await getTranslations({ locale, namespace: 'staff' }))('noteKept');
  },
});

export const settleJobAction = formAction(jobInput, (input, { viewer }) => settleJob(viewer, input), {
  after: async () => {
    refresh();
    return undefined;
  },
});
export const answerAction = formAction(answerInput, (input, { viewer }) => answerQuestion(viewer, input));
