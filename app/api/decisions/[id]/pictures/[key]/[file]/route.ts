import { openPicture } from '@/features/moderation/pictures';
import { answerMember } from '@/lib/api';

type Context = { params: Promise<{ id: string; key: string; file: string }> };

/** A picture as it was when a decision about its maker was taken, for that member alone. */
export const GET = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => openPicture(viewer, await params));
