import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { violatedConstraint } from '@/db/availability';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import type { Viewer } from '@/lib/viewer';
import { entryRow, fields } from '@/test/entries';
import { makeViewer } from '@/test/viewer';
import { saveInput } from '../input';
import { deleteEntry } from './delete-entry';
import { publishEntry } from './publish';
import { saveEntry } from './save-entry';
import { unpublishEntry } from './unpublish';

let viewer: Viewer;

beforeEach(async () => {
  viewer = await makeViewer();
});

describe('refused, and the row unchanged', () => {
  const verbs = {
    save: (who: Viewer | null, id: string) => saveEntry(who, id, { seen: 0, fields }, 'published'),
    autosave: (who: Viewer | null, id: string) => saveEntry(who, id, { seen: 0, fields }, 'draft'),
    publish: publishEntry,
    unpublish: unpublishEntry,
    delete: deleteEntry,
  };
  const people = {
    'a stranger': [async () => null, 'sign_in'],
    'another member': [async () => makeViewer(), 'not_found'],
    'a moderator': [async () => ({ ...(await makeViewer()), role: 'moderator' as const }), 'not_found'],
    'the maker, suspended': [async () => ({ ...viewer, suspended: true }), 'suspended'],
    'the maker, unconfirmed': [async () => ({ ...viewer, emailVerified: false }), 'forbidden'],
  } as const;
  for (const [verb, call] of Object.entries(verbs)) {
    test.each(Object.entries(people))(`${verb} by %s`, async (_name, [who, code]) => {
      const entry = await makeEntry({ memberId: viewer.id });
      const before = await entryRow(entry.id);
      expect(await call(await who(), entry.publicId)).toMatchObject({ ok: false, code });
      expect(await entryRow(entry.id)).toEqual(before);
    });
  }
});

describe('what a request may hold', () => {
  const whole = { seen: 0, fields };
  test.each([
    ['the state', { ...whole, state: 'published' }],
    ['votes', { seen: 0, fields: { ...fields, voteCount: 99 } }],
    ['a maker', { seen: 0, fields: { ...fields, memberId: 'x' } }],
    ['shares of 99', { seen: 0, fields: { ...fields, made: { handmade: 99, bought: 0, commissioned: 0 } } }],
    ['121 letters of title', { seen: 0, fields: { ...fields, title: 'a'.repeat(121) } }],
    ['13 tags', { seen: 0, fields: { ...fields, tags: Array.from({ length: 13 }, (_, n) => `t${n}`) } }],
    [
      'a script as source',
      {
        seen: 0,
        fields: {
          ...fields,
          character: { kind: 'proposed', name: 'a', seriesTitle: 'b', sourceUrl: 'javascript:alert(1)' },
        },
      },
    ],
    [
      'an accepted credit',
      { seen: 0, fields: { ...fields, credits: [{ role: 'wig', name: 'a', isMember: true, status: 'accepted' }] } },
    ],
  ])('not %s', (_name, body) => expect(saveInput.safeParse(body).success).toBe(false));

  test('this', () => expect(saveInput.parse(whole)).toEqual(whole));
});

describe('the table itself refuses', () => {
  test.each([
    ['a sum of 90', sql`handmade_percent = 90, bought_percent = 0, commissioned_percent = 0`, 'entries_made'],
    ['half a sum', sql`handmade_percent = 100`, 'entries_made'],
    ['a long title', sql`title = repeat('a', 121)`, 'entries_title_length'],
    ['a long story', sql`story = repeat('a', 5001)`, 'entries_story_length'],
    [
      'publication without a photo',
      sql`state = 'published', published_at = now(), photo_count = 0`,
      'entries_published',
    ],
    ['a sensitive rating of no kind', sql`rating = 'sensitive'`, 'entries_sensitive_kind'],
    ['more than 20 photos', sql`photo_count = 21`, 'entries_photo_limit'],
  ])('%s', async (_name, change, constraint) => {
    const entry = await makeEntry({ memberId: viewer.id });
    const error = await db.execute(sql`UPDATE entries SET ${change} WHERE id = ${entry.id}`).catch((thrown) => thrown);
    expect(violatedConstraint(error)).toBe(constraint);
  });
});
