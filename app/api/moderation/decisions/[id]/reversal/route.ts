import { takeBackInput, undoInput } from '@/features/moderation/input';
import { takeBack } from '@/features/moderation/mutations/take-back';
import { mayModerate } from '@/features/moderation/policy';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done, refuse } from '@/lib/refusal';

type Context = { params: Promise<{ id: string }> };

/** Takes back a decision that stands, in words for the person concerned. */
export const POST = (request: Request, { params }: Context) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayModerate(viewer);
    if (no) return no;
    const { data } = undoInput.safeParse({ action: (await params).id });
    if (!data) return refuse('not_found');
    const input = await readBody(request, takeBackInput);
    if (!input.ok) return input;
    const requestId = request.headers.get('x-request-id') ?? undefined;
    const taken = await takeBack(viewer, { ...data, ...input.value }, requestId);
    if (!taken.ok) return taken;
    renewAfter(taken.value.tags);
    return done({ action: taken.value.actionId });
  });
