import 'server-only';
import { createHmac } from 'node:crypto';
import { env } from '@/env';
import { digest } from '@/features/accounts/tokens';

/** Crockford's: no letter is mistaken for a digit. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * The code of a request's private page, 80 bits as `7f3k-9qw2-m4xd-0abc`. It is worked out of the site's secret each time
 * that it is mailed; only its hash is kept.
 */
export function codeOf(requestId: string): string {
  const bytes = createHmac('sha256', env.secret).update(`request-code\n${requestId}`).digest();
  const text = [...bytes.subarray(0, 16)].map((byte) => signs[byte % 32]).join('');
  return text.replace(/.{4}(?=.)/g, '$&-');
}

/** The code as somebody typed or followed it. */
export const codeHash = (code: string): Buffer => digest(code.toLowerCase().replace(/[^0-9a-z]/g, ''));
