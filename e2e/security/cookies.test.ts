import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { goodPassword, makeMemberWithPassword } from '@/test/accounts';
import { ask } from './ask';
import { asAction, idOf } from './send-action';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';

vi.setConfig({ testTimeout: 90_000 });

const action = (name: string) => idOf(`features/accounts/actions.ts#${name}`);
const month = 30 * 86_400;

describe.each([
  { settings: {}, prefix: '', secure: false },
  { settings: { PUBLIC_URL: 'https://kitbash.test' }, prefix: '__Host-', secure: true },
])('cookies of a site at $settings', ({ settings, prefix, secure }) => {
  const sessionName = `${prefix}kitbash.session`;
  let site: Site;
  let handle: string;

  beforeAll(async () => {
    site = await startSite({ ...settings, GITHUB_CLIENT_ID: 'a', GITHUB_CLIENT_SECRET: 'b' } as Record<string, string>);
    handle = (await makeMemberWithPassword()).handle;
  }, 300_000);
  afterAll(() => site?.stop());

  const signIn = async (cookie?: string) => {
    const form = { login: handle, password: goodPassword };
    const answer = await asAction(site, action('signInAction'), { path: '/sign-in', form, cookie });
    expect(answer.headers['x-action-redirect'], answer.body.slice(0, 300)).toBeDefined();
    // It brings the next page along, whatever the address outside: Next asks for it at the address inside.
    expect(answer.headers['content-type']).toBe('text/x-component');
    expect(answer.body.length).toBeGreaterThan(1_000);
    return answer.setCookie.map(read);
  };
  const held = async (cookie: string) => (await ask(site, { path: '/settings/account', cookie })).status;

  test('a session is for this host, this site and no script, and ends after a month', async () => {
    const cookies = await signIn();
    const attributes = { path: '/', samesite: 'lax', 'max-age': String(month), ...(secure ? { secure: '' } : {}) };
    const byName = Object.fromEntries(cookies.map(({ name, value, expires, ...rest }) => [name, rest]));
    expect(byName).toEqual({
      [sessionName]: { ...attributes, httponly: '' },
      'kitbash.hint': attributes,
    });
    for (const { expires = '' } of cookies) {
      expect(Math.abs(Date.parse(expires) - Date.now() - month * 1_000)).toBeLessThan(60_000);
    }
    // It carries the id of a row and nothing to read.
    expect(cookies[0]?.value).toMatch(/^eyJ[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('signing in makes a new session and ends the one before; a cookie that was planted opens nothing', async () => {
    const planted = `${sessionName}=planted`;
    const first = header((await signIn(planted))[0]);
    expect(first).not.toBe(planted);
    expect([await held(planted), await held(first)]).toEqual([307, 200]);
    const second = header((await signIn(first))[0]);
    expect(second).not.toBe(first);
    expect([await held(first), await held(second)]).toEqual([307, 200]);
  });

  test('after signing out the old cookie opens nothing and does nothing', async () => {
    const cookie = header((await signIn())[0]);
    const left = await asAction(site, action('signOutAction'), { path: '/settings/account', form: {}, cookie });
    const cleared = left.setCookie.map(read);
    expect(cleared.map(({ name, value, 'max-age': age }) => [name, value, age])).toEqual([
      [sessionName, '', '0'],
      ['kitbash.hint', '', '0'],
    ]);
    // A browser lets go of a `__Host-` cookie only under the attributes that it came with.
    expect(cleared[0]).toMatchObject({ path: '/', httponly: '', ...(secure ? { secure: '' } : {}) });

    const before = await readTables();
    expect(await held(cookie)).toBe(307);
    expect((await ask(site, { path: '/api/avatar', cookie })).status).toBe(401);
    const form = { handle, displayName: 'Back', pronouns: '', home: '', bio: '', language: 'en' };
    await asAction(site, action('updateProfileAction'), { path: '/settings/profile', form, cookie });
    expect(changed(before, await readTables())).toEqual([]);
  });

  test('what next-auth keeps on the way to another site is as narrow', async () => {
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { setCookie } = await ask(site, { method: 'POST', path: '/api/auth/signin/github', headers: form, body: '' });
    expect(setCookie.length).toBeGreaterThan(0);
    for (const { name, ...cookie } of setCookie.map(read)) {
      expect(name).toMatch(secure ? /^__(Host|Secure)-/ : /^[a-z]/);
      expect(cookie, name).toMatchObject({ path: '/', httponly: '', samesite: 'lax' });
      expect(['secure' in cookie, 'domain' in cookie], name).toEqual([secure, false]);
    }
  });
});

/** A `Set-Cookie` with its attributes, by their small names. */
function read(setCookie: string): { name: string; value: string } & Record<string, string | undefined> {
  const [first = '', ...attributes] = setCookie.split(/; */);
  const split = (pair: string) =>
    [pair.split('=', 1)[0] ?? '', pair.slice(pair.indexOf('=') + 1 || pair.length)] as const;
  const [name, value] = split(first);
  const said = attributes.map(split).map(([name, value]) => [name.toLowerCase(), value.replace(/^Lax$/, 'lax')]);
  return { ...Object.fromEntries(said), name, value };
}

const header = (cookie?: { name: string; value: string }) => `${cookie?.name}=${cookie?.value}`;
