import { expect, test } from 'vitest';
import { makeEntry } from '@/db/factories';
import { makeViewer } from '@/test/viewer';
import { entryStatesInput } from './input';
import { castVote } from './mutations';
import { listEntryStates } from './queries';

test('says what is voted, what is one’s own, and how the counts stand', async () => {
  const viewer = await makeViewer();
  const [voted, other, own] = [
    await makeEntry({ commentCount: 3 }),
    await makeEntry(),
    await makeEntry({ memberId: viewer.id }),
  ];
  await castVote(viewer, voted.publicId);
  await castVote(await makeViewer(), voted.publicId);
  const states = await listEntryStates(
    viewer.id,
    [voted, other, own].map((entry) => entry.publicId),
  );
  expect(states).toEqual({
    votes: [voted.publicId],
    own: [own.publicId],
    counts: {
      [voted.publicId]: { votes: 2, comments: 3 },
      [other.publicId]: { votes: 0, comments: 0 },
      [own.publicId]: { votes: 0, comments: 0 },
    },
  });
});

test('the drafts of others are not there, and a visitor has nothing', async () => {
  const viewer = await makeViewer();
  const [draft, mine] = [await makeEntry({ state: 'draft' }), await makeEntry({ state: 'draft', memberId: viewer.id })];
  const nothing = { votes: [], own: [], counts: {} };
  expect(await listEntryStates(viewer.id, [draft.publicId])).toEqual(nothing);
  expect((await listEntryStates(viewer.id, [mine.publicId])).own).toEqual([mine.publicId]);
  expect(await listEntryStates(null, [(await makeEntry()).publicId])).toEqual(nothing);
});

const ids = (many: number) => Array.from({ length: many }, (_, at) => String(at).padStart(10, '0')).join(',');

test.each([
  [{}, true],
  [{ entries: '' }, true],
  [{ entries: ids(1) }, true],
  [{ entries: ids(100) }, true],
  [{ entries: ids(101) }, false],
  [{ entries: 'ABCDEFGHIJ' }, false],
  [{ entries: "' OR 1=1" }, false],
  [{ entries: 'a'.repeat(100_000) }, false],
  [{ entries: ids(1), viewer: 'x' }, false],
])('input %# is taken or refused', (input, taken) => {
  expect(entryStatesInput.safeParse(input).success).toBe(taken);
});
