import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { db } from '@/db/client';
import { type moderationActions as Actions, cases, moderationActions } from '@/db/schema';
import { getMedianWait } from './median-wait';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000);

/** A first entry that waited so long and was then decided, an hour ago unless said otherwise. */
async function waited(minutes: number, { kind = 'approve', closed = 60 }: { kind?: Kind; closed?: number } = {}) {
  const [made] = await db
    .insert(cases)
    .values({
      ...{ kind: 'first', subjectKind: 'entry', subjectId: randomUUID(), state: 'closed' },
      ...{ snapshot: { title: '', text: '', path: '', pictures: [] } },
      ...{ createdAt: ago(closed + minutes), closedAt: ago(closed) },
    })
    .returning();
  if (!made) throw new Error('no case');
  const { id: caseId, subjectId } = made;
  const about = { caseId, subjectId, subjectKind: 'entry', moderatorId: randomUUID(), rulesVersion: 'x' } as const;
  const reasons = kind === 'approve' ? {} : ({ rule: 'spam', words: 'Reasons' } as const);
  const [action] = await db
    .insert(moderationActions)
    .values({ ...about, ...reasons, kind, before: {}, after: {} })
    .returning();
  return { ...about, reversesId: action?.id, before: {}, after: {} };
}

type Kind = (typeof Actions.$inferSelect)['kind'];

test('how long first entries wait is the median of what was decided lately, and nothing while that is too few', async () => {
  for (const minutes of [10, 20, 500]) await waited(minutes);
  await waited(30, { kind: 'send_back' });
  expect(await getMedianWait()).toBeNull();
  await waited(40, { kind: 'remove' });
  expect(await getMedianWait()).toBe(30);
  // Neither one that was taken back, nor one that its maker withdrew, nor what is long ago.
  for (const minutes of [1, 2]) {
    const undone = await waited(minutes);
    await db.insert(moderationActions).values({ ...undone, kind: 'reverse' });
  }
  await waited(3, { kind: 'keep' });
  await waited(4, { closed: 31 * 24 * 60 });
  expect(await getMedianWait()).toBe(30);
  await waited(600);
  expect(await getMedianWait()).toBe(35);
});
