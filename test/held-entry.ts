import { and, eq, sql } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry } from '@/db/factories';
import { cases } from '@/db/schema';
import { decideCase } from '@/features/moderation/mutations/decide';
import type { Viewer } from '@/lib/viewer';
import { makeCase, makeModerator } from './moderation';
import { makeViewer } from './viewer';

type Given = Parameters<typeof makeEntry>[0] & { moderator?: Viewer };

/** An entry that a moderator holds after a report, the case of the report, and the one that is open for it now. */
export async function makeHeld({ moderator, ...given }: Given = {}) {
  const entry = await makeEntry(given);
  const caseId = await makeCase({ kind: 'entry', id: entry.publicId });
  const by = moderator ?? (await makeModerator());
  const decision = { kind: 'hold', caseId, rule: 'not_yours', words: 'We look again.' } as const;
  const decided = await decideCase(by, decision);
  if (!decided.ok) throw new Error(decided.reason);
  const held = await heldCase(entry.id);
  if (!held) throw new Error('the entry is held without a case');
  return {
    ...{ entry, moderator: by, caseId, hold: decided.value.actionId, tags: decided.value.tags },
    ...{ held, maker: await makeViewer({ id: entry.memberId }) },
  };
}

/** The open case of an entry that is held. */
export async function heldCase(entryId: string) {
  const [held] = await db
    .select()
    .from(cases)
    .where(and(eq(cases.subjectId, entryId), eq(cases.kind, 'held'), eq(cases.state, 'open')));
  return held ?? null;
}

/** What is done inside was decided more than 20 seconds ago. Rows of the record do not change: they are made older as they are added. */
export async function aMinuteAgo<T>(work: () => Promise<T>): Promise<T> {
  await db.execute(sql`ALTER TABLE moderation_actions ALTER created_at SET DEFAULT now() - interval '1 minute'`);
  const made = await work();
  await db.execute(sql`ALTER TABLE moderation_actions ALTER created_at SET DEFAULT now()`);
  return made;
}
