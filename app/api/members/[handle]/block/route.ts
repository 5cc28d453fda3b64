import { blockMember, unblockMember } from '@/features/accounts/mutations/block';
import { answerMember } from '@/lib/api';

type Context = { params: Promise<{ handle: string }> };

// Pages are the same for everyone and are not renewed: what is out of sight comes with the viewer's own style and state.
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => blockMember(viewer, (await params).handle));

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => unblockMember(viewer, (await params).handle));
