import 'server-only';
import { randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { cookieOptions, hintCookie, sealSession, sessionCookie } from '@/lib/session-cookie';

/** Gives this browser the session: a cookie of its own each time, and the hint that scripts may read. */
export async function openBrowserSession(sessionId: string): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie, await sealSession(sessionId), cookieOptions);
  jar.set(hintCookie, randomBytes(6).toString('hex'), { ...cookieOptions, httpOnly: false });
}

/** A `__Host-` cookie goes only when it is overwritten with the attributes that it was set with. */
export async function closeBrowserSession(): Promise<void> {
  const jar = await cookies();
  jar.set(sessionCookie, '', { ...cookieOptions, maxAge: 0 });
  jar.set(hintCookie, '', { ...cookieOptions, httpOnly: false, maxAge: 0 });
}
