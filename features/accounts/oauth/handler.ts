import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import NextAuth from 'next-auth';
import { env } from '@/env';
import { acceptedLocale, localPath } from '@/lib/i18n/locales';
import { isSameOrigin } from '@/lib/origin';
import { ownPath } from '@/lib/own-path';
import { cookieOptions, hintCookie, sessionCookie } from '@/lib/session-cookie';
import { readCookies, responseOf } from './node-shapes';
import { authOptions } from './options';
import { listProviders, type Provider } from './providers';

type Call = { action: string; providerId: string };

const csrfCookie = `${cookieOptions.secure ? '__Host-' : ''}next-auth.csrf-token`;

/**
 * The two steps of signing in elsewhere: `POST signin/<provider>` goes there, `GET callback/<provider>` comes back.
 * Everything else that next-auth would answer is not here: our own pages and `GET /api/viewer` do that.
 */
export async function handleOAuth(
  request: Request,
  { action, providerId }: Call,
  providers: Provider[] = listProviders(),
): Promise<Response> {
  const known = providers.some((provider) => provider.id === providerId);
  const wanted = request.method === 'POST' ? 'signin' : 'callback';
  if (action === 'error' || (action === 'signin' && request.method === 'GET')) return backToSignIn(request);
  if (!known || action !== wanted)
    return new Response('404\n', { status: 404, headers: { 'Cache-Control': 'no-store' } });
  if (request.method === 'POST' && !isSameOrigin(request.headers)) {
    return new Response('403\n', { status: 403, headers: { 'Cache-Control': 'no-store' } });
  }
  const answer = await callNextAuth(request, { action, providerId }, providers);
  // A reader script asks for the viewer only where this hint is.
  if (answer.headers.getSetCookie().some((cookie) => cookie.startsWith(`${sessionCookie}=ey`))) {
    const secure = cookieOptions.secure ? '; Secure' : '';
    answer.headers.append(
      'Set-Cookie',
      `${hintCookie}=1; Path=/; Max-Age=${cookieOptions.maxAge}; SameSite=Lax${secure}`,
    );
  }
  answer.headers.set('Cache-Control', 'private, no-store');
  return answer;
}

async function callNextAuth(request: Request, { action, providerId }: Call, providers: Provider[]): Promise<Response> {
  const cookies = readCookies(request);
  const query: Record<string, unknown> = { ...Object.fromEntries(new URL(request.url).searchParams) };
  delete query.callbackUrl;
  const body: Record<string, string> = {};
  if (action === 'signin') {
    // The request was seen to come from our own page; next-auth wants to see its own proof of that.
    const token = randomBytes(32).toString('hex');
    cookies[csrfCookie] = `${token}|${createHash('sha256').update(`${token}${env.secret}`).digest('hex')}`;
    body.csrfToken = token;
    body.callbackUrl = new URL(ownPath((await request.formData()).get('next')), env.publicUrl).href;
  }
  process.env.NEXTAUTH_URL = env.publicUrl.origin;
  return responseOf((response) =>
    NextAuth(
      {
        method: request.method,
        headers: Object.fromEntries(request.headers),
        query: { ...query, nextauth: [action, providerId] },
        cookies,
        body,
      } as never,
      response as never,
      authOptions(request, providers),
    ),
  );
}

function backToSignIn(request: Request): Response {
  const locale = acceptedLocale(request.headers.get('accept-language'));
  const location = new URL(`${localPath(locale, '/sign-in')}?error=provider`, env.publicUrl).href;
  return new Response(null, { status: 302, headers: { Location: location, 'Cache-Control': 'no-store' } });
}
