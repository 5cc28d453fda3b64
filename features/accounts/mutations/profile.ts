import 'server-only';
import { eq } from 'drizzle-orm';
import type { z } from 'zod';
import { violatedConstraint } from '@/db/availability';
import { db, type Executor } from '@/db/client';
import { members } from '@/db/schema';
import { overLimit } from '@/lib/limits';
import { done, type Outcome, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';
import type { profileInput } from '../input';
import { accountLimits } from '../limits';
import { isHandleHeld } from '../pending-members';
import { mayAct } from '../policy';

/** Writes the member's own profile. The value is the handles whose pages show it: the new one, and the old one before. */
export async function updateProfile(
  viewer: Viewer,
  input: z.infer<typeof profileInput>,
  tx: Executor = db,
): Promise<Outcome<string[]>> {
  const no = mayAct(viewer) ?? (await overLimit(accountLimits.profile, viewer.id));
  if (no) return no;
  const renamed = input.handle !== viewer.handle;
  const tooManyNames = renamed ? await overLimit(accountLimits.changeHandle, viewer.id) : null;
  if (tooManyNames) return tooManyNames;
  if (renamed && (await isHandleHeld(tx, input.handle))) return handleTaken();
  const { language: locale, ...profile } = input;
  try {
    await tx
      .update(members)
      .set({ ...profile, locale })
      .where(eq(members.id, viewer.id));
  } catch (error) {
    if (violatedConstraint(error) !== 'members_handle_key') throw error;
    return handleTaken();
  }
  return done(renamed ? [input.handle, viewer.handle] : [input.handle]);
}

const handleTaken = () => refuse('conflict', 'handle_taken', { fields: { handle: 'handle_taken' } });
