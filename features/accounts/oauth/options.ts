import 'server-only';
import type { AuthOptions } from 'next-auth';
import { env } from '@/env';
import { acceptedLocale, type Locale, localPath } from '@/lib/i18n/locales';
import { isOwnOrigin } from '@/lib/origin';
import { cookieOptions, sessionCookie, sessionDays } from '@/lib/session-cookie';
import { signInWith } from '../mutations/sign-in-with';
import type { Provider } from './providers';

/** next-auth's part: the dance with the other site. Who the member is, and the session's row, are ours. */
export function authOptions(request: Request, providers: Provider[]): AuthOptions {
  const locale = acceptedLocale(request.headers.get('accept-language'));
  const userAgent = request.headers.get('user-agent');
  let sessionId: string | undefined;
  return {
    secret: env.secret,
    providers: providers.map(({ config }) => config),
    session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
    useSecureCookies: cookieOptions.secure,
    cookies: {
      sessionToken: {
        name: sessionCookie,
        options: { httpOnly: true, sameSite: 'lax', path: '/', secure: cookieOptions.secure },
      },
    },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    logger: { error: (code) => console.error(`next-auth: ${code}`), warn: () => undefined, debug: () => undefined },
    callbacks: {
      async signIn({ user, account, profile }) {
        const provider = providers.find(({ id }) => id === account?.provider);
        if (!provider || !account || !profile) return refused(locale, 'provider');
        const outcome = await signInWith(
          {
            provider: provider.id,
            providerAccountId: account.providerAccountId,
            name: user.name ?? '',
            email: user.email ?? null,
            emailVerified: provider.vouches(profile),
          },
          { userAgent, locale },
        );
        if (!outcome.ok) return refused(locale, outcome.reason);
        sessionId = outcome.value;
        return true;
      },
      jwt: async () => ({ sid: sessionId }),
      session: async () => ({ expires: '' }),
      redirect: async ({ url, baseUrl }) => (URL.canParse(url) && isOwnOrigin(new URL(url).origin) ? url : baseUrl),
    },
  };
}

const refused = (locale: Locale, reason: string) => `${localPath(locale, '/sign-in')}?error=${reason}`;
