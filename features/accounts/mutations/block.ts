import 'server-only';
import { sql } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { type Limit, overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';
import { handleForm } from '../handles';

export const sightLimit: Limit = { name: 'sight', points: 60, seconds: 60 };
/** Blocks and mutes that one member may hold, each. */
export const mostRelations = 500;

type Asker = Pick<Viewer, 'id'>;
type Found = { id: string; mine: boolean; theirs: boolean; full: boolean };

/**
 * From now on the two members are not there for each other, and nobody is told. Blocking again changes nothing. Whoever
 * blocked the viewer is not there to be blocked. Those who are suspended or unconfirmed may block too.
 */
export async function blockMember(viewer: Asker, handle: string, tx: Executor = db): Promise<Outcome> {
  const refusal = await overLimit(sightLimit, viewer.id);
  if (refusal) return refusal;
  if (!handleForm.test(handle)) return refuse('not_found');
  return transact(tx, async (inside) => {
    await lockOwn(inside, viewer.id);
    const [other] = (await inside.execute(sql`
      SELECT m.id, EXISTS (SELECT FROM blocks WHERE member_id = ${viewer.id} AND blocked_id = m.id) AS mine,
        EXISTS (SELECT FROM blocks WHERE member_id = m.id AND blocked_id = ${viewer.id}) AS theirs,
        (SELECT count(*) FROM blocks WHERE member_id = ${viewer.id}) >= ${mostRelations} AS full
      FROM members m WHERE m.handle = ${handle}::citext`)) as unknown as Found[];
    if (!other || other.theirs) return refuse('not_found');
    if (other.id === viewer.id) return refuse('forbidden', 'not_oneself');
    if (other.mine) return done();
    if (other.full) return refuse('conflict', 'too_many_blocks');
    const added = await inside.execute(sql`
      INSERT INTO blocks (member_id, blocked_id) VALUES (${viewer.id}, ${other.id}) ON CONFLICT DO NOTHING RETURNING id`);
    // The other was faster: they are not there any more.
    return added.length > 0 ? done() : refuse('not_found');
  });
}

/** Takes one's own block back. Without one nothing changes. */
export async function unblockMember(viewer: Asker, handle: string, tx: Executor = db): Promise<Outcome> {
  const refusal = await overLimit(sightLimit, viewer.id);
  if (refusal) return refusal;
  if (!handleForm.test(handle)) return refuse('not_found');
  const [other] = (await tx.execute(sql`
    WITH gone AS (
      DELETE FROM blocks USING members m
      WHERE member_id = ${viewer.id} AND blocked_id = m.id AND m.handle = ${handle}::citext RETURNING blocks.id
    )
    SELECT EXISTS (SELECT FROM gone) OR NOT in_block(m.id, ${viewer.id}) AS there
    FROM members m WHERE m.handle = ${handle}::citext`)) as unknown as { there: boolean }[];
  return other?.there ? done() : refuse('not_found');
}

/** The other's entries and comments leave the viewer's pages, and nothing else changes. Muting again changes nothing. */
export async function muteMember(viewer: Asker, handle: string, tx: Executor = db): Promise<Outcome> {
  const refusal = await overLimit(sightLimit, viewer.id);
  if (refusal) return refusal;
  if (!handleForm.test(handle)) return refuse('not_found');
  return transact(tx, async (inside) => {
    await lockOwn(inside, viewer.id);
    const [other] = (await inside.execute(sql`
      SELECT m.id, EXISTS (SELECT FROM mutes WHERE member_id = ${viewer.id} AND muted_id = m.id) AS mine,
        in_block(m.id, ${viewer.id}) AS theirs,
        (SELECT count(*) FROM mutes WHERE member_id = ${viewer.id}) >= ${mostRelations} AS full
      FROM members m WHERE m.handle = ${handle}::citext`)) as unknown as Found[];
    if (!other || other.theirs) return refuse('not_found');
    if (other.id === viewer.id) return refuse('forbidden', 'not_oneself');
    if (other.mine) return done();
    if (other.full) return refuse('conflict', 'too_many_mutes');
    await inside.execute(sql`INSERT INTO mutes (member_id, muted_id) VALUES (${viewer.id}, ${other.id})`);
    return done();
  });
}

/** Also of somebody who is out of sight: the list of mutes stays the viewer's own. */
export async function unmuteMember(viewer: Asker, handle: string, tx: Executor = db): Promise<Outcome> {
  const refusal = await overLimit(sightLimit, viewer.id);
  if (refusal) return refusal;
  if (!handleForm.test(handle)) return refuse('not_found');
  const [other] = (await tx.execute(sql`
    WITH gone AS (
      DELETE FROM mutes USING members m
      WHERE member_id = ${viewer.id} AND muted_id = m.id AND m.handle = ${handle}::citext RETURNING mutes.id
    )
    SELECT EXISTS (SELECT FROM gone) OR NOT in_block(m.id, ${viewer.id}) AS there
    FROM members m WHERE m.handle = ${handle}::citext`)) as unknown as { there: boolean }[];
  return other?.there ? done() : refuse('not_found');
}

/** Relations of one member are counted and written one after the other. */
const lockOwn = (tx: Executor, id: string) => tx.execute(sql`SELECT FROM members WHERE id = ${id} FOR NO KEY UPDATE`);
