import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { db } from '@/db/client';
import { photos, rateLimits } from '@/db/schema';
import { actions } from './actions';
import { ask } from './ask';
import type { Field } from './field-kinds';
import { fieldRows } from './fields';
import { asAction, idOf, stateOf } from './send-action';
import { type Site, startSite } from './site';
import { changed, readTables } from './tables';
import { textFields } from './text-fields';
import { makeWorld, type World } from './world';

vi.setConfig({ testTimeout: 90_000 });

let site: Site;
let world: World;
/** Whether something was written into the world: then the next test has a new one. */
let isUsed = true;

beforeAll(async () => {
  site = await startSite();
}, 300_000);
afterAll(() => site?.stop());
beforeEach(async () => {
  if (isUsed) world = await makeWorld();
  isUsed = true;
});

test('every text in a schema of input has a row, and every row a text', async () => {
  expect([...(await textFields()).keys()].toSorted()).toEqual(Object.keys(fieldRows).toSorted());
});

const typed = Object.entries(fieldRows).filter((row): row is [string, Field] => typeof row[1] === 'object');

test.each(typed)('%s is refused near the field when it is one character too long', async (_, field) => {
  const long = field.text(field.most + 1);
  expect(long).toHaveLength(field.most + 1);
  const before = await readTables();
  const refused = await send(field, long);
  expect(changed(before, await readTables())).toEqual([]);
  expect(refused.ok).toBe(false);
  expect(refused.fields[field.near]).toMatch(/\w{2}/);
  if (refused.typed) expect(refused.typed[field.near]).toBe(field.secret ? undefined : long);

  const taken = await send(field, field.text(field.most));
  expect(taken.fields[field.near]).not.toBe(refused.fields[field.near]);
});

// Zero, a bell, a control of the second kind, an override of direction, an isolate, and half of a pair.
const controls = '\u0000\u0007\u009f\u202e\u2066\ud800';

test.each(typed)('%s keeps no signs that nobody sees', async (_, field) => {
  const half = Math.floor(field.most / 2);
  const text = field.text(field.most);
  const before = await readTables();
  const answer = await send(field, `${text.slice(0, half)}${controls}${text.slice(half + controls.length)}`);
  expect(answer.ok ? 'dropped' : 'refused').toBe(field.controls);
  const written = changed(before, await readTables());
  isUsed = written.length > 0;
  if (!answer.ok) expect(written).toEqual([]);
  expect(await withControls(written)).toEqual([]);
});

test('a text with a form of its own takes no other', async () => {
  for (const [name, schema] of await textFields()) {
    if (fieldRows[name] !== 'form') continue;
    for (const text of ['', 'a\u0000b', 'a\u202eb', 'A b', '../x', "'", 'x'.repeat(10_001), '9'.repeat(10_001)]) {
      expect([name, text.slice(0, 20), schema.safeParse(text).success]).toEqual([name, text.slice(0, 20), false]);
    }
  }
});

test.each(['entry', 'avatar'])(
  'the name of a file for an %s is cut to length, and keeps no such signs',
  async (purpose) => {
    const name = `${controls.replace('\ud800', '')}${'n'.repeat(300)}.jpg`;
    const metadata = { purpose, filename: name, ...(purpose === 'entry' && { entry: world.draft.publicId }) };
    const asked = { cookie: world.cookies.owner, headers: { 'Tus-Resumable': '1.0.0' } };
    const made = await ask(site, {
      ...asked,
      method: 'POST',
      path: '/api/uploads',
      headers: {
        ...asked.headers,
        'Upload-Length': '1',
        'Upload-Metadata': Object.entries(metadata)
          .map(([key, value]) => `${key} ${Buffer.from(String(value)).toString('base64')}`)
          .join(),
      },
    });
    const type = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': '0' };
    const path = made.headers.location ?? '';
    const sent = await ask(site, {
      ...asked,
      method: 'PATCH',
      path,
      headers: { ...asked.headers, ...type },
      body: 'x',
    });
    const id = sent.headers['kitbash-photo'] ?? '';
    const [photo] = await db.select({ name: photos.fileName }).from(photos).where(eq(photos.id, id));
    expect(photo?.name).toBe('n'.repeat(255));
  },
);

/** Sends the text as the owner; what is said, field by field, and for a form what it would show again. */
async function send(field: Field, text: string) {
  await db.delete(rateLimits);
  const sending = field.send(world, text);
  const cookie = world.cookies[field.as ?? 'owner'];
  if ('action' in sending) {
    const { action, form } = sending;
    const path = actions[action]?.page(world) ?? '/';
    const answer = await asAction(site, idOf(action), { path, form, cookie });
    expect(answer.status).toBeLessThan(500);
    const state = stateOf(answer);
    const ok = state ? state.status === 'done' : answer.headers['x-action-redirect'] !== undefined;
    return { ok, fields: state?.fields ?? {}, typed: state?.typed };
  }
  const answer = await ask(site, { ...sending, cookie });
  expect([200, 201, 422]).toContain(answer.status);
  const said =
    answer.status === 422 ? (JSON.parse(answer.body) as { error: { fields: Record<string, string> } }) : null;
  return { ok: said === null, fields: said?.error.fields ?? {}, typed: undefined };
}

/** The tables, of these, in which some text holds such a sign, written out or, in JSON, escaped. */
async function withControls(tables: string[]): Promise<string[]> {
  const signs = '[\u0001-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\\\\+u00[01]';
  const found: string[] = [];
  for (const table of tables) {
    const from = sql.raw(table.includes('.') ? table : `"${table}"`);
    const rows = await db.execute(sql`SELECT 1 FROM ${from} t WHERE t::text ~ ${signs} LIMIT 1`);
    if (rows.length > 0) found.push(table);
  }
  return found;
}
