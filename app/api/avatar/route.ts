import { removeAvatar } from '@/features/photos/mutations/remove';
import { getOwnAvatar } from '@/features/photos/queries';
import { answerMember } from '@/lib/api';
import { done } from '@/lib/refusal';

export const GET = (request: Request) =>
  answerMember(request, async ({ viewer }) => done(await getOwnAvatar(viewer.id)));

export const DELETE = (request: Request) => answerMember(request, ({ viewer }) => removeAvatar(viewer));
