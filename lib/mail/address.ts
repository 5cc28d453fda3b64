import { z } from 'zod';

/**
 * One plain ASCII address. Quoted local parts, display names, lists, comments and look-alike signs are refused, so that
 * no mail library can read a second recipient into it. Lower case, as the database compares it.
 */
const form =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

export const isSingleAddress = (text: string): boolean =>
  text.length <= 254 && text.indexOf('@') <= 64 && form.test(text.toLowerCase());

export const mailAddress = z
  .string({ error: 'required' })
  .max(1_000, 'too_long')
  .transform((text) => text.replace(/^[ \t]+|[ \t]+$/g, '').toLowerCase())
  .refine((text) => text !== '', { error: 'required', abort: true })
  .refine(isSingleAddress, 'email_form');
