import { undoInput } from '@/features/moderation/input';
import { undoDecision } from '@/features/moderation/mutations/undo';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

export const DELETE = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const { data } = undoInput.safeParse({ action: (await params).id });
    if (!data) return refuse('not_found');
    const undone = await undoDecision(viewer, data, request.headers.get('x-request-id') ?? undefined);
    if (!undone.ok) return undone;
    renewAfter(undone.value.tags);
    return done();
  });
