import { listMarked } from '@/features/accounts/sight/marked';
import { entryStatesInput } from '@/features/votes/input';
import { listEntryStates } from '@/features/votes/queries';
import { answer } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';
import type { Viewer } from '@/lib/viewer';

/** Who I am, what is mine about the entries on screen, and whose things I do not meet. */
export const GET = (request: Request) =>
  answer(request, async ({ viewer }) => {
    const asked = entryStatesInput.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return refuse('invalid');
    const viewerId = viewer?.id ?? null;
    const [states, people] = await Promise.all([listEntryStates(viewerId, asked.data.entries), listMarked(viewerId)]);
    return done({ viewer: viewer && shownOf(viewer), ...states, ...people });
  });

const shownOf = ({ handle, displayName, avatarKey, role, suspended, emailVerified }: Viewer) => ({
  handle,
  displayName,
  avatarKey,
  role,
  suspended,
  emailVerified,
});
