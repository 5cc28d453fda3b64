import { z } from 'zod';
import type { ProfileLink } from '@/db/schema';
import { locales } from '@/lib/i18n/locales';
import { mailAddress } from '@/lib/mail/address';
import { line, orNull, prose } from '@/lib/validation';
import { handle } from './handles';
import { linkCount } from './link-count';
import { longestPassword, shortestPassword } from './password-strength';

/** Kept as typed: spaces and every sign count, nothing is cut off. Code points, so an emoji is one. */
const newPassword = z
  .string({ error: 'required' })
  .refine((text) => text !== '', { error: 'required', abort: true })
  .refine((text) => [...text].length >= shortestPassword, 'password_short')
  .refine((text) => text.length <= longestPassword, 'password_long');

/** A password to compare with, whatever rules it was made under. */
const givenPassword = z.string({ error: 'required' }).min(1, 'required').max(longestPassword, 'password_long');
const next = z.string().max(2_000).optional();
const secret = z.string({ error: 'required' }).max(200, 'invalid');

export const joinInput = z.strictObject({ handle, email: mailAddress, password: newPassword, next });
export const askJoinMailInput = z.strictObject({ handle, email: mailAddress });
export const confirmJoinInput = z.strictObject({ token: secret, password: givenPassword });
export const signInInput = z.strictObject({
  login: z
    .string({ error: 'required' })
    .max(254, 'too_long')
    .transform((text) => text.replaceAll('\u0000', '').trim().replace(/^@/, '').toLowerCase())
    .refine((text) => text !== '', 'required'),
  password: givenPassword,
  next,
});
export const askResetInput = z.strictObject({ email: mailAddress });
export const resetInput = z.strictObject({ token: secret, password: newPassword });
export const verifyInput = z.strictObject({ token: secret });
export const changePasswordInput = z.strictObject({ current: givenPassword, password: newPassword });
export const nothing = z.strictObject({});

/** The form's five pairs `linkLabel0`, `linkUrl0`… become a list. A link without words shows its host. */
const webAddress = line(300).refine((text) => text === '' || isWebAddress(text), 'url_form');
const linkFields = Object.fromEntries(
  Array.from({ length: linkCount }, (_, index) => [
    [`linkLabel${index}`, line(40).optional()],
    [`linkUrl${index}`, webAddress.optional()],
  ]).flat(),
) as Record<`link${'Label' | 'Url'}${number}`, z.ZodOptional<z.ZodType<string>>>;

export const profileInput = z
  .strictObject({
    handle,
    displayName: orNull(line(50)),
    pronouns: orNull(line(40)),
    home: orNull(line(80)),
    bio: orNull(prose(1_000)),
    language: z.enum(locales, 'invalid'),
    ...linkFields,
  })
  .transform(({ handle, displayName, pronouns, home, bio, language, ...fields }, context) => {
    const given = fields as Record<string, string | undefined>;
    const links: ProfileLink[] = [];
    for (let index = 0; index < linkCount; index++) {
      const label = given[`linkLabel${index}`] ?? '';
      const url = given[`linkUrl${index}`] ?? '';
      if (label && !url) context.addIssue({ code: 'custom', path: [`linkUrl${index}`], message: 'required' });
      if (url) links.push({ url, label: label || new URL(url).hostname });
    }
    return { handle, displayName, pronouns, home, bio, language, links };
  });

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username && !url.password;
}
