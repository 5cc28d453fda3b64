import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { entries, members, rateLimits, sessions } from '@/db/schema';
import { actions } from './actions';
import { ask } from './ask';
import { asAction, asArguments, asForm, boundary, idOf, references, type Sent } from './send-action';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { cookieFor, makeWorld, type World } from './world';

vi.setConfig({ testTimeout: 90_000 });

let site: Site;
let world: World;
/** Whether something was written into the world: then the next test has a new one. */
let isUsed = true;

beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site?.stop());
beforeEach(renew);

async function renew() {
  await db.delete(rateLimits);
  if (isUsed) world = await makeWorld();
  isUsed = false;
}

test('every server action of the build has a row, and every row an action', () => {
  const built = references().filter(({ cached }) => !cached);
  expect(built.map(({ name }) => name).toSorted()).toEqual(Object.keys(actions).toSorted());
});

const strangers = ['anon', 'other', 'suspended', 'unverified'] as const;

test.each(Object.keys(actions))('%s called by those who may not changes nothing of another', async (name) => {
  const row = actions[name];
  const id = idOf(name);
  if (!row) throw new Error('no row');
  for (const role of strangers) {
    const own = await ownRows();
    const before = await readTables();
    for (const send of [asAction, asForm, asJunk, asArguments]) {
      const path = row.page(world);
      const { status } = await send(site, id, { path, form: row.form(world), cookie: cookieFor(world, role) });
      expect(status, `${role} ${send.name}`).toBeLessThan(500);
    }
    // A suspended member and one without a confirmed address may at most end sessions and ask for mails.
    const held = role === 'other' || role === 'anon' ? [] : ['entries', 'credits'];
    const may = (row.mayChange ?? []).filter((table) => !held.includes(table));
    const written = changed(before, await readTables());
    isUsed = written.length > 0;
    expect(
      written.filter((table) => !may.includes(table)),
      role,
    ).toEqual([]);
    expect(await ownRows(), role).toEqual(own);
    await renew();
  }
});

test.each(Object.keys(actions))('%s is refused when it comes from another site', async (name) => {
  const row = actions[name];
  const id = idOf(name);
  if (!row) throw new Error('no row');
  const before = await readTables();
  for (const origin of ['https://evil.test', 'null', null]) {
    for (const send of [asAction, asForm]) {
      const asked = { path: row.page(world), form: row.form(world), cookie: world.cookies.owner, origin };
      expect((await send(site, id, asked)).status, `${origin} ${send.name}`).toBe(403);
    }
  }
  expect(changed(before, await readTables())).toEqual([]);
});

test('the owner may do what the others may not', async () => {
  isUsed = true;
  const id = (name: string) => idOf(`features/entries/actions.ts#${name}`);
  const path = `/upload/${world.draft.publicId}`;
  const asked = { path, cookie: world.cookies.owner };
  const done = await asAction(site, id('publish'), { ...asked, form: { entry: world.draft.publicId } });
  expect(done.headers['x-action-redirect'], `${done.status} ${done.body.slice(0, 300)}`).toContain('/e/');
  const state = async () =>
    (await db.select({ state: entries.state }).from(entries).where(eq(entries.id, world.draft.id)))[0]?.state;
  expect(await state()).toBe('published');
  await asAction(site, id('unpublish'), { ...asked, form: { entry: world.draft.publicId } });
  expect(await state()).toBe('unpublished');
  await asAction(site, id('remove'), { ...asked, form: { entry: world.draft.publicId } });
  expect(await state()).toBeUndefined();
});

test('what is only cached cannot be called from outside', async () => {
  const before = await readTables();
  for (const { id, name, cached } of references()) {
    if (!cached) continue;
    const answer = await asArguments(site, id, { path: '/', form: {}, cookie: world.cookies.other });
    expect(answer.status, name).toBeGreaterThanOrEqual(400);
    expect(answer.status, name).toBeLessThan(500);
  }
  expect(changed(before, await readTables())).toEqual([]);
});

test('junk of any form changes nothing, tells nothing, and the next request is answered', async () => {
  const before = await readTables();
  const id = idOf('features/accounts/actions.ts#signInAction');
  const post = (headers: Record<string, string>, body: string) =>
    ask(site, { method: 'POST', path: '/sign-in', headers, body, cookie: world.cookies.other });
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const form = (text: string) => `--${boundary}\r\n${text}\r\n--${boundary}--\r\n`;
  const multipart = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const field = (name: string, value: string) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`;
  const cases: [Record<string, string>, string][] = [
    [{ 'Next-Action': 'junk', 'Content-Type': 'text/plain' }, '[]'],
    [{ 'Next-Action': '0'.repeat(42), 'Content-Type': 'text/plain' }, '[]'],
    [{ 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }, ''],
    [{ 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }, '[{"a":1}'],
    [{ 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }, deep],
    [{ 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' }, '["$F1","$@2","$Q3","$n99999999999999999999"]'],
    [
      { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' },
      '[{"__proto__":{"role":"admin"}},"$1:__proto__:x"]',
    ],
    [{ 'Next-Action': id, 'Content-Type': 'application/json' }, '[]'],
    [{ 'Next-Action': id, 'Content-Type': 'application/x-www-form-urlencoded' }, 'a=1'],
    [{ 'Next-Action': id, ...multipart }, `--${boundary}\r\nContent-Disp`],
    [{ 'Next-Action': id, ...multipart }, form(field('0', '["$K1","$K1"]'))],
    [{ 'Next-Action': id, ...multipart }, form(field('0', '[null,null]'))],
    [{ 'Next-Action': id, ...multipart }, form(field('0', '["$1:constructor:constructor","$B2"]'))],
    [multipart, form(field('$ACTION_ID_junk', ''))],
    [multipart, form(field(`$ACTION_ID_${id}`, ''))],
    [
      multipart,
      form(`${field('$ACTION_REF_1', '')}\r\n--${boundary}\r\n${field('$ACTION_1:0', '{"id":"junk","bound":"$@1"}')}`),
    ],
    [
      multipart,
      form(
        `${field('$ACTION_REF_1', '')}\r\n--${boundary}\r\n${field('$ACTION_1:0', `{"id":"${id}#__proto__","bound":null}`)}`,
      ),
    ],
    [
      multipart,
      form(Array.from({ length: 10_000 }, (_, index) => field(`f${index}`, 'x')).join(`\r\n--${boundary}\r\n`)),
    ],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, `$ACTION_ID_${id}=`],
  ];
  for (const [headers, body] of cases) {
    const answer = await post(headers, body);
    // Next itself answers 500 to a body that it cannot read; it says nothing more.
    expect(answer.status, body.slice(0, 80)).toBeGreaterThanOrEqual(200);
    expect(answer.body, body.slice(0, 80)).not.toMatch(/SyntaxError|TypeError|node_modules|server\/chunks/);
    expect((await ask(site, { path: '/api/viewer' })).status).toBe(200);
  }
  expect(changed(before, await readTables())).toEqual([]);
});

/** What belongs to the owner: none of it may move. */
async function ownRows() {
  const { id } = world.members.owner;
  return Promise.all([
    db.select().from(members).where(eq(members.id, id)),
    db.select().from(entries).where(eq(entries.memberId, id)).orderBy(entries.id),
    db.select().from(sessions).where(eq(sessions.memberId, id)),
  ]);
}

const asJunk = (to: Site, id: string, { form, ...asked }: Sent) =>
  asAction(to, id, { ...asked, form: mangled(form as Record<string, string>) });

/** More fields than there are, each with another's worth. */
const mangled = (form: Record<string, string>) => ({
  ...Object.fromEntries(Object.keys(form).map((name) => [name, '\u0000"><script>alert(1)</script>'.repeat(20)])),
  id: world.members.owner.id,
  memberId: world.members.owner.id,
  role: 'admin',
  state: 'published',
});
