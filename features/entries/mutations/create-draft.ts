import 'server-only';
import { randomInt } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { db, type Executor } from '@/db/client';
import { characters, credits, designs, entries } from '@/db/schema';
import { mayAct } from '@/features/accounts/policy';
import { overLimit } from '@/lib/limits';
import { done, type Outcome } from '@/lib/refusal';
import { transact } from '@/lib/transact';
import type { Viewer } from '@/lib/viewer';

const perHour = { name: 'draft', points: 20, seconds: 3600 };

type Wanted = { character?: string; design?: string };

/**
 * A new draft, credited to its maker as the cosplayer. A character or design that is not in the catalogue is left out.
 * At most 20 an hour.
 */
export async function createDraft(
  viewer: Viewer | null,
  wanted: Wanted = {},
  tx: Executor = db,
): Promise<Outcome<{ publicId: string }>> {
  const no = mayAct(viewer) ?? (viewer && (await overLimit(perHour, viewer.id)));
  if (no || !viewer) return no ?? { ok: false, code: 'sign_in', reason: 'sign_in' };
  return transact(tx, async (tx) => {
    const publicId = newPublicId();
    const [entry] = await tx
      .insert(entries)
      .values({ publicId, memberId: viewer.id, ...(await findPlace(wanted, tx)) })
      .returning({ id: entries.id });
    if (!entry) throw new Error('the draft was not inserted');
    await tx.insert(credits).values({
      entryId: entry.id,
      position: 0,
      role: 'cosplayer',
      memberId: viewer.id,
      name: viewer.handle,
      status: 'accepted',
      answeredAt: new Date(),
    });
    return done({ publicId });
  });
}

/** Ten letters and digits: 3.6 × 10^15 of them, so that two never meet. */
export const newPublicId = (): string => Array.from({ length: 10 }, () => randomInt(36).toString(36)).join('');

async function findPlace({ character, design }: Wanted, tx: Executor) {
  if (!character) return {};
  const [place] = await tx
    .select({ characterId: characters.id, seriesId: characters.seriesId, designId: designs.id })
    .from(characters)
    .leftJoin(designs, and(eq(designs.characterId, characters.id), eq(designs.slug, design ?? '')))
    .where(eq(characters.slug, character));
  return place ?? {};
}
