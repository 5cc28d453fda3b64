import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { env } from '@/env';

const secure = env.publicUrl.protocol === 'https:';

export const sessionDays = 30;
export const sessionCookie = `${secure ? '__Host-' : ''}kitbash.session`;
/**
 * Readable by scripts: its presence says that asking `/api/viewer` is worth it. It holds random letters, so that what one
 * browser keeps for one session has another address in the next.
 */
export const hintCookie = 'kitbash.hint';

export const cookieOptions = {
  httpOnly: true,
  secure,
  sameSite: 'lax',
  path: '/',
  maxAge: sessionDays * 86_400,
} as const;

/** next-auth's encrypted cookie, carrying only the id of a row in `sessions`. */
export const sealSession = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: env.secret, maxAge: sessionDays * 86_400 });

/** The session id in a cookie, or null when it is forged, damaged or too old. */
export async function openSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie || cookie.length > 2_000) return null;
  try {
    const token = await decode({ token: cookie, secret: env.secret });
    return typeof token?.sid === 'string' ? token.sid : null;
  } catch {
    return null;
  }
}
