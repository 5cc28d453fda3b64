import { and, eq } from 'drizzle-orm';
import { db } from '@/db/client';
import { makeEntry, makeMember } from '@/db/factories';
import { cases } from '@/db/schema';
import { publishEntry } from '@/features/entries/mutations/publish';
import type { Viewer } from '@/lib/viewer';
import { makeViewer } from './viewer';

/** An entry that somebody new has sent, and the case that is open for it. */
export async function makeFirst(given: Parameters<typeof makeEntry>[0] = {}, maker?: Viewer) {
  const viewer = maker ?? (await makeViewer(await makeMember({ approvedCount: 0 })));
  const entry = await makeEntry({ ...given, memberId: viewer.id, state: 'draft' });
  const sent = await publishEntry(viewer, entry.publicId);
  if (!sent.ok || sent.value.state !== 'waiting') throw new Error('the entry does not wait');
  const [opened] = await db
    .select({ id: cases.id, number: cases.number })
    .from(cases)
    .where(and(eq(cases.subjectId, entry.id), eq(cases.kind, 'first'), eq(cases.state, 'open')));
  if (!opened) throw new Error('no case');
  return { maker: viewer, entry, caseId: opened.id, number: opened.number };
}
