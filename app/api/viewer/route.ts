import { entryStatesInput } from '@/features/votes/input';
import { listEntryStates } from '@/features/votes/queries';
import { answer } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

/** Who I am, and what is mine about the entries on screen. */
export const GET = (request: Request) =>
  answer(request, async ({ viewer }) => {
    const asked = entryStatesInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse('invalid');
    const states = await listEntryStates(viewer?.id ?? null, asked.data.entries);
    return done({ viewer: viewer && shownOf(viewer), ...states });
  });

const shownOf = ({ handle, displayName, avatarKey, role, suspended, emailVerified }: Viewer) => ({
  handle,
  displayName,
  avatarKey,
  role,
  suspended,
  emailVerified,
});
