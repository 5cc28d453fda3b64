import { decisionInput } from '@/features/moderation/input';
import { decideCase } from '@/features/moderation/mutations/decide';
import { mayModerate } from '@/features/moderation/policy';
import { renewAfter } from '@/features/moderation/renew';
import { answerMember, readBody } from '@/lib/api';
import { done } from '@/lib/refusal';

export const POST = (request: Request) =>
  answerMember(request, async ({ viewer }) => {
    const no = mayModerate(viewer);
    if (no) return no;
    const input = await readBody(request, decisionInput);
    if (!input.ok) return input;
    const decided = await decideCase(viewer, input.value, request.headers.get('x-request-id') ?? undefined);
    if (!decided.ok) return decided;
    renewAfter(decided.value.tags);
    return done({ action: decided.value.actionId });
  });
