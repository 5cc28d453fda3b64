import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { db } from '@/db/client';
import { makeMember } from '@/db/factories';
import { accounts, members } from '@/db/schema';
import { env } from '@/env';
import { closeQueue } from '@/lib/queue';
import { hintCookie, openSession, sessionCookie } from '@/lib/session-cookie';
import { findViewer } from '@/lib/viewer';
import { handleOAuth } from './handler';
import type { Provider } from './providers';

// Another site of the tests' own, which lets everyone in as the person that stands here.
let person = { id: 'p1', name: 'Ada Loom', email: 'ada@example.test', verified: true };
let site: Server;
let providers: Provider[];
const errors: unknown[] = [];
const consoleError = console.error;

beforeAll(async () => {
  console.error = (...said) => void errors.push(said);
  site = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    if (request.url?.startsWith('/token')) response.end(JSON.stringify({ access_token: 'yes', token_type: 'bearer' }));
    else response.end(JSON.stringify(person));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  providers = ['one', 'two'].map((id) => ({
    id,
    name: id,
    vouches: (profile) => (profile as { verified?: boolean }).verified === true,
    config: {
      id,
      name: id,
      type: 'oauth',
      clientId: 'c',
      clientSecret: 's',
      authorization: `${url}/authorize`,
      token: `${url}/token`,
      userinfo: `${url}/me`,
      checks: ['pkce', 'state'],
      profile: (profile: typeof person) => ({ id: profile.id, name: profile.name, email: profile.email }),
    },
  }));
});
afterEach(() => void errors.splice(0));
afterAll(async () => {
  console.error = consoleError;
  site.close();
  await closeQueue();
});

const origin = env.publicUrl.origin;

async function start(id = 'one', next = '/e/1/x', from = origin) {
  const request = new Request(`${origin}/api/auth/signin/${id}`, {
    method: 'POST',
    headers: { origin: from },
    body: new URLSearchParams({ next }),
  });
  const response = await handleOAuth(request, { action: 'signin', providerId: id }, providers);
  const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
  return { response, cookies, there: new URL(response.headers.get('location') ?? 'x:') };
}

function comeBack(id: string, cookies: string[], query: Record<string, string>) {
  const url = `${origin}/api/auth/callback/${id}?${new URLSearchParams(query)}`;
  const request = new Request(url, { headers: { cookie: cookies.join('; ') } });
  return handleOAuth(request, { action: 'callback', providerId: id }, providers);
}

const cookieOf = (response: Response, name: string) =>
  response.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(';')[0]
    ?.slice(name.length + 1);

const viewerOf = async (response: Response) => {
  const session = await openSession(cookieOf(response, sessionCookie));
  return session ? findViewer(session) : null;
};

test('there and back: a member, a session, the hint, and the page that was wanted', async () => {
  const { cookies, there } = await start();
  expect(there.pathname).toBe('/authorize');
  expect(there.searchParams.get('redirect_uri')).toBe(`${origin}/api/auth/callback/one`);
  const response = await comeBack('one', cookies, { code: 'x', state: there.searchParams.get('state') ?? '' });
  expect(response.status).toBe(302);
  expect(response.headers.get('location')).toBe(`${origin}/e/1/x`);
  expect(cookieOf(response, hintCookie)).toBe('1');
  expect(response.headers.getSetCookie().find((cookie) => cookie.startsWith(sessionCookie))).toMatch(
    /HttpOnly.*SameSite=Lax/i,
  );
  expect(await viewerOf(response)).toMatchObject({ handle: 'ada-loom', emailVerified: true });
});

test.each([
  ['without a state', async () => ({ id: 'one', cookies: (await start()).cookies, state: '' })],
  ['with a state of no one', async () => ({ id: 'one', cookies: (await start()).cookies, state: 'made-up' })],
  [
    'with the state of another visit',
    async () => {
      const other = await start();
      return { id: 'one', cookies: (await start()).cookies, state: other.there.searchParams.get('state') ?? '' };
    },
  ],
  [
    'without its cookies',
    async () => ({ id: 'one', cookies: [], state: (await start()).there.searchParams.get('state') ?? '' }),
  ],
  [
    'at another site than it went to',
    async () => {
      const { cookies, there } = await start('one');
      return { id: 'two', cookies, state: there.searchParams.get('state') ?? '' };
    },
  ],
])('coming back %s signs nobody in', async (_name, arrange) => {
  const { id, cookies, state } = await arrange();
  const response = await comeBack(id, cookies, { code: 'x', ...(state ? { state } : {}) });
  expect(cookieOf(response, sessionCookie)).toBeUndefined();
  expect(cookieOf(response, hintCookie)).toBeUndefined();
  expect(new URL(response.headers.get('location') ?? '').origin).toBe(origin);
});

test('an address of a member is refused in words and not linked', async () => {
  const owner = await makeMember();
  person = { id: 'p2', name: 'Somebody', email: owner.email ?? '', verified: true };
  const { cookies, there } = await start();
  const response = await comeBack('one', cookies, { code: 'x', state: there.searchParams.get('state') ?? '' });
  expect(response.headers.get('location')).toBe('/sign-in?error=provider_address_taken');
  expect(await viewerOf(response)).toBeNull();
  expect(await db.select().from(accounts).where(eq(accounts.memberId, owner.id))).toEqual([]);
  expect(await db.select().from(members).where(eq(members.id, owner.id))).toEqual([owner]);
});

test.each(['//evil.test', 'https://evil.test', '/\\evil.test', '/%2F%2Fevil.test', 'x'.repeat(8_192)])(
  'a visit that wants to go on to %j ends at home',
  async (next) => {
    person = { id: `p-${next.length}`, name: 'Passer By', email: `p${next.length}@example.test`, verified: true };
    const { cookies, there } = await start('one', next);
    const response = await comeBack('one', cookies, { code: 'x', state: there.searchParams.get('state') ?? '' });
    expect(response.headers.get('location')).toBe(`${origin}/`);
  },
);

test('another site cannot start it', async () => {
  expect((await start('one', '/', 'https://evil.test')).response.status).toBe(403);
});

test.each([
  ['GET', 'session', ''],
  ['GET', 'providers', ''],
  ['GET', 'csrf', ''],
  ['POST', 'signout', ''],
  ['POST', '_log', ''],
  ['POST', 'callback', 'one'],
  ['POST', 'session', ''],
  ['GET', 'callback', 'three'],
  ['POST', 'signin', 'three'],
])('%s %s/%s is not here, however it is asked', async (method, action, providerId) => {
  const headers = { origin, authorization: 'Bearer %E0' };
  const request = new Request(`${origin}/api/auth/${action}/${providerId}`, { method, headers });
  expect((await handleOAuth(request, { action, providerId }, providers)).status).toBe(404);
});
