import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { rateLimits } from '@/db/schema';
import { actions } from './actions';
import { ask, json } from './ask';
import { jsonWrites } from './json-writes';
import { asAction, asPlainAction, type Form, idOf, stateOf } from './send-action';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { makeWorld, type World } from './world';

// What a form or a request holds beyond what was asked for: it is refused whole, and no row of any table moves.

vi.setConfig({ testTimeout: 90_000 });

const strange = ['role', 'isModerator', 'userId', 'memberId', 'ownerId', 'createdAt', 'votes', 'status', 'state', 'id'];
const seed = 20_261_123;

let site: Site;
let world: World;
/** The tables as they were after the last request, of which none may have moved them. */
let before: Record<string, string>;

beforeAll(async () => {
  site = await startSite();
  world = await makeWorld();
  before = await readTables();
}, 300_000);
afterAll(() => site?.stop());

async function expectNothingMoved() {
  const after = await readTables();
  const moved = changed(before, after);
  before = after;
  expect(moved).toEqual([]);
}

/** Sends the action as the owner, and gives the refusal; nothing may have moved. */
async function sendRefused(name: string, form: Form) {
  await db.delete(rateLimits);
  const row = actions[name];
  if (!row) throw new Error('no row');
  // The one action that a plain form calls takes the form alone, and shows no refusal.
  const isPlain = name.endsWith('#signOut');
  const send = isPlain ? asPlainAction : asAction;
  const answer = await send(site, idOf(name), { path: row.page(world), form, cookie: world.cookies.owner });
  expect(answer.status).toBeLessThan(500);
  await expectNothingMoved();
  expect(answer.setCookie).toEqual([]);
  if (!isPlain) expect(stateOf(answer)).toMatchObject({ status: 'refused', code: 'invalid' });
  return stateOf(answer)?.fields ?? {};
}

test.each(Object.keys(actions))('%s refuses fields that nobody asked for', async (name) => {
  const form = actions[name]?.form(world) ?? {};
  for (const extra of [...strange, '__proto__', 'constructor'].filter((name) => !Object.hasOwn(form, name))) {
    const fields = await sendRefused(name, { ...form, ...Object.fromEntries([[extra, world.members.other.id]]) });
    if (!name.endsWith('#signOut')) expect(Object.keys(fields), extra).toEqual(['unrecognized_keys']);
  }
});

test.each(Object.keys(actions))('%s refuses its own fields when they are lists', async (name) => {
  const { form, several = [] } = actions[name] ?? {};
  const single = Object.entries(form?.(world) ?? {}).filter(([field]) => !several.includes(field));
  for (const [field, value] of single) {
    const fields = await sendRefused(name, { ...form?.(world), [field]: [value, value] });
    expect(Object.keys(fields)).toContain(field);
  }
});

test.each(Object.keys(actions))('%s refuses any name with any value beside its own', async (name) => {
  const form = actions[name]?.form(world) ?? {};
  // `$ACTION…` is Next's, and `locale` ours: neither reaches what is parsed.
  const isExtra = (extra: string) => !(extra in form) && extra !== 'locale' && !extra.startsWith('$');
  const extra = fc.string({ unit: fc.constantFrom(...'abcXYZ019_.-[]{}$:#@ é語'), minLength: 1, maxLength: 20 });
  const value = fc.oneof(fc.constantFrom('', '1', 'true', '[]', '{}', 'admin'), fc.string({ maxLength: 30 }));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(extra.filter(isExtra), value, { minKeys: 1, maxKeys: 5 }), async (more) => {
      await sendRefused(name, { ...form, ...more });
    }),
    { numRuns: 15, seed, endOnFailure: true },
  );
});

test('a value of another type is refused wherever it stands in a body', async () => {
  for (const { body, ...asked } of jsonWrites(world)) {
    for (const [place, wrong] of mistyped(body)) {
      await db.delete(rateLimits);
      const { status } = await ask(site, { ...asked, ...json(wrong), cookie: world.cookies.owner });
      expect(`${asked.method} ${asked.path} ${place} ${status}`).toBe(`${asked.method} ${asked.path} ${place} 422`);
    }
  }
  await expectNothingMoved();
});

test('bodies of any form are refused, and change nothing', async () => {
  for (const { body, ...asked } of jsonWrites(world)) {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(...Object.keys(body)), async (any, name) => {
        await db.delete(rateLimits);
        for (const sent of [any, { ...body, extra: any }, { ...body, [`${name} `]: any }]) {
          const { status } = await ask(site, { ...asked, ...json(sent), cookie: world.cookies.owner });
          expect(status, `${asked.path} ${JSON.stringify(sent)}`).toBe(422);
        }
      }),
      { numRuns: 15, seed, endOnFailure: true },
    );
  }
  await expectNothingMoved();
});

/** The body again and again, each time with one value in it of another type. */
function mistyped(value: unknown, place = 'body'): [string, unknown][] {
  const others = ['1', 1, true, [], {}, [value]].filter((other) => typeOf(other) !== typeOf(value));
  const here = others.map((other): [string, unknown] => [`${place}=${JSON.stringify(other)}`, other]);
  if (typeOf(value) !== 'object' && typeOf(value) !== 'list') return here;
  const within = Object.entries(value as object).flatMap(([name, inner]) =>
    mistyped(inner, `${place}.${name}`).map(([at, wrong]): [string, unknown] => [
      at,
      Array.isArray(value) ? value.with(Number(name), wrong) : { ...(value as object), [name]: wrong },
    ]),
  );
  return [...here, ...within];
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);
