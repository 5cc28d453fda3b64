'use server';

import { updateTag } from 'next/cache';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { clientAddress } from '@/lib/client-address';
import { type FormState, formAction, idle } from '@/lib/form-action';
import { type Locale, localPath } from '@/lib/i18n/locales';
import { ownPath } from '@/lib/own-path';
import { done, refuse } from '@/lib/refusal';
import { closeBrowserSession, openBrowserSession } from './browser-session';
import { memberTag } from './cache';
import {
  askJoinMailInput,
  askResetInput,
  changePasswordInput,
  confirmJoinInput,
  joinInput,
  nothing,
  profileInput,
  resetInput,
  signInInput,
  verifyInput,
} from './input';
import { confirmJoin } from './mutations/confirm-join';
import { askJoinMail, join } from './mutations/join';
import { askReset, changePassword, resetPassword } from './mutations/passwords';
import { updateProfile } from './mutations/profile';
import { signOutEverywhere, signOut as signOutHere } from './mutations/sessions';
import { signIn as signInWithPassword } from './mutations/sign-in';
import { resendVerification, verifyEmail } from './mutations/verify-email';

const say = async (locale: Locale, key: 'saved' | 'passwordChanged' | 'mailSent') =>
  (await getTranslations({ locale, namespace: 'accounts' }))(key);

export const joinAction = formAction(
  joinInput,
  (input, { headers, locale }) => join(input, { address: clientAddress(headers), locale }),
  { forget: ['password'], keep: ['handle', 'email'] },
);

export const askJoinMailAction = formAction(askJoinMailInput, (input, { headers }) =>
  askJoinMail(input, { address: clientAddress(headers) }),
);

export const confirmJoinAction = formAction(
  confirmJoinInput,
  (input, { headers, viewer }) => confirmJoin(input, clientOf(headers), viewer),
  {
    forget: ['password', 'token'],
    after: async ({ sessionId, handle, next }, { locale }) => {
      updateTag(memberTag(handle));
      await openBrowserSession(sessionId);
      redirect(onwards(next, locale));
    },
  },
);

export const signInAction = formAction(
  signInInput,
  async (input, { headers, viewer }) => {
    const outcome = await signInWithPassword(input, clientOf(headers), viewer);
    return outcome.ok ? done({ sessionId: outcome.value, next: ownPath(input.next) }) : outcome;
  },
  {
    forget: ['password'],
    after: async ({ sessionId, next }, { locale }) => {
      await openBrowserSession(sessionId);
      redirect(onwards(next, locale));
    },
  },
);

export const signOutAction = formAction(
  nothing,
  async (_input, { viewer }) => (viewer ? signOutHere(viewer) : done()),
  { after: leave },
);

/** For a plain `<form action>` with a hidden `locale`. */
export async function signOut(form: FormData): Promise<void> {
  await signOutAction(idle, form);
}

export const signOutEverywhereAction = formAction(
  nothing,
  async (_input, { viewer }) => (viewer ? signOutEverywhere(viewer) : refuse('sign_in')),
  { after: leave },
);

export const verifyAction = formAction(
  verifyInput,
  async (input, { headers, viewer }) => {
    const outcome = await verifyEmail(input, { address: clientAddress(headers) });
    return outcome.ok ? done({ signedIn: viewer !== null }) : outcome;
  },
  {
    after: async ({ signedIn }, { locale }) =>
      redirect(signedIn ? localPath(locale, '/') : `${localPath(locale, '/sign-in')}?confirmed=1`),
  },
);

export const resendAction = formAction(
  nothing,
  async (_input, { viewer }) => (viewer ? resendVerification(viewer) : refuse('sign_in')),
  { after: (_value, { locale }) => say(locale, 'mailSent') },
);

export const askResetAction = formAction(askResetInput, (input, { headers }) =>
  askReset(input, { address: clientAddress(headers) }),
);

export const resetAction = formAction(
  resetInput,
  (input, { headers }) => resetPassword(input, { address: clientAddress(headers) }),
  {
    forget: ['password', 'token'],
    after: async (_value, { locale }) => {
      await closeBrowserSession();
      redirect(`${localPath(locale, '/sign-in')}?changed=1`);
    },
  },
);

export const changePasswordAction = formAction(
  changePasswordInput,
  async (input, { viewer }) => (viewer ? changePassword(viewer, input) : refuse('sign_in')),
  { forget: ['current', 'password'], after: (_value, { locale }) => say(locale, 'passwordChanged') },
);

export const updateProfileAction = formAction(
  profileInput,
  async (input, { viewer }) => (viewer ? updateProfile(viewer, input) : refuse('sign_in')),
  {
    after: (handles, { locale }) => {
      for (const handle of handles) updateTag(memberTag(handle));
      return say(locale, 'saved');
    },
  },
);

const onwards = (next: string, locale: Locale) => (next === '/' ? localPath(locale, '/') : next);
const clientOf = (headers: Headers) => ({ address: clientAddress(headers), userAgent: headers.get('user-agent') });

async function leave(_value: undefined, { locale }: { locale: Locale }): Promise<FormState['message']> {
  await closeBrowserSession();
  redirect(localPath(locale, '/'));
}
