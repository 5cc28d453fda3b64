import { bulkUndoInput } from '@/features/moderation/input';
import { undoMany } from '@/features/moderation/mutations/undo-many';
import { mayModerate } from '@/features/moderation/policy';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

/** Takes back decisions that were made together. */
export const POST = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayModerate(viewer);
    if (no) return no;
    const input = await readBody(request, bulkUndoInput);
    if (!input.ok) return input;
    const undone = await undoMany(viewer, input.value, request.headers.get('x-request-id') ?? undefined);
    if (!undone.ok) return undone;
    renewAfter(undone.value.tags);
    return done({ undone: undone.value.undone });
  });
