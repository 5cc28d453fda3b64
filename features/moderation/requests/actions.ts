'use server';

import { redirect } from 'next/navigation';
import type { RequestKind } from '@/db/schema';
import { clientAddress } from '@/lib/client-address';
import { formAction } from '@/lib/form-action';
import { type Locale, localPath } from '@/lib/i18n/locales';
import { renewAfter } from '../renew';
import { answerInput, brakeInput, confirmRequestInput, takedownInput, withdrawInput } from './input';
import { answerCase } from './mutations/answer';
import { askBrake, askTakedown } from './mutations/ask';
import { confirmRequest } from './mutations/confirm';
import { withdrawRequest } from './mutations/withdraw';
import { requestPath } from './paths';

export const askBrakeAction = formAction(
  brakeInput,
  (input, { viewer, locale, headers }) => askBrake(viewer, input, { address: clientAddress(headers), locale }),
  { keep: ['email'] },
);

export const askTakedownAction = formAction(
  takedownInput,
  (input, { viewer, locale, headers }) => askTakedown(viewer, input, { address: clientAddress(headers), locale }),
  { keep: ['email'] },
);

export const confirmRequestAction = formAction(
  confirmRequestInput,
  (input, { headers }) => confirmRequest(input, { address: clientAddress(headers) }),
  { after: ({ kind, code, tags }, { locale }) => showRequest(kind, code, tags, locale) },
);

export const withdrawRequestAction = formAction(withdrawInput, (input) => withdrawRequest(input), {
  after: ({ kind, code, tags }, { locale }) => showRequest(kind, code, tags, locale),
});

export const answerCaseAction = formAction(answerInput, (input, { viewer }) => answerCase(viewer, input));

async function showRequest(kind: RequestKind, code: string, tags: string[], locale: Locale): Promise<never> {
  renewAfter(tags);
  redirect(localPath(locale, requestPath(kind, code)));
}
