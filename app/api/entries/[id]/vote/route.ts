import { castVote, withdrawVote } from '@/features/votes/mutations';
import { answerMember } from '@/lib/api';

type Context = { params: Promise<{ id: string }> };

// Pages are not renewed by a vote (docs/decisions): counts come with the viewer's own state, and pages within a minute.
export const PUT = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => castVote(viewer, (await params).id));

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => withdrawVote(viewer, (await params).id));
